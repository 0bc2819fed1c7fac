package org.wederhoor.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.SourceKind;

/** Copies and rewrites count once. Trees are written as source(what goes back to it, what else does). */
class OriginsTest {

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, Cited> sources = new HashMap<>();
    private final List<Trail> trails = new ArrayList<>();

    @Test
    void a_claim_that_appears_nowhere_has_no_origin() {
        assertEquals(new Origins(0, 0, List.of(), List.of()), origins());
    }

    @Test
    void four_articles_of_one_report_that_nobody_here_has_seen_are_one_original_report() {
        cited("Report", SourceKind.ORIGINAL_REPORT, "Krant");
        of("Report", SourceKind.ORIGINAL_REPORT, null);
        of("A", SourceKind.WIRE_COPY, "Report");
        of("B", SourceKind.REWRITE, "Report");
        of("C", SourceKind.WIRE_COPY, "Report");
        of("D", SourceKind.WIRE_COPY, "Report");
        assertOrigins(4, 0, "ORIGINAL_REPORT Report(A, B, C, D)");
        assertEquals(1, origins().independent());
    }

    @Test
    void the_report_need_not_be_recorded_as_an_appearance_itself() {
        cited("Report", SourceKind.ORIGINAL_REPORT, "Krant");
        of("A", SourceKind.WIRE_COPY, "Report");
        of("B", SourceKind.REWRITE, "Report");
        assertOrigins(2, 0, "ORIGINAL_REPORT Report(A, B)");
    }

    @Test
    void an_original_report_that_is_archived_is_an_article_too() {
        of("Report", SourceKind.ORIGINAL_REPORT, null);
        of("A", SourceKind.REWRITE, "Report");
        assertOrigins(2, 0, "ORIGINAL_REPORT Report(A)");
    }

    @Test
    void a_copy_of_a_rewrite_goes_to_the_report_that_was_rewritten() {
        cited("Report", SourceKind.ORIGINAL_REPORT, "Krant");
        of("Copy", SourceKind.WIRE_COPY, "Agency text");
        of("Agency text", SourceKind.REWRITE, "Report");
        of("Other", SourceKind.REWRITE, "Report");
        assertOrigins(3, 0, "ORIGINAL_REPORT Report(Agency text(Copy), Other)");
    }

    @Test
    void articles_that_go_back_to_one_party_are_one_origin() {
        ofParty("A", SourceKind.WIRE_COPY, "KPN");
        ofParty("B", SourceKind.REWRITE, "KPN");
        of("C", SourceKind.WIRE_COPY, "B");
        assertOrigins(3, 0, "PARTY KPN(A, B(C))");
    }

    @Test
    void a_party_and_the_document_it_published_are_one_origin() {
        source("Announcement", SourceKind.PRIMARY_DOCUMENT, true, "KPN");
        of("Announcement", SourceKind.PRIMARY_DOCUMENT, null);
        ofParty("A", SourceKind.WIRE_COPY, "KPN");
        assertOrigins(1, 0, "PARTY KPN(Announcement, A)");
    }

    @Test
    void two_reports_of_one_newspaper_are_one_voice_and_of_two_newspapers_two() {
        cited("First", SourceKind.ORIGINAL_REPORT, "Krant");
        cited("Second", SourceKind.ORIGINAL_REPORT, "Krant");
        cited("Third", SourceKind.ORIGINAL_REPORT, "Blad");
        of("A", SourceKind.REWRITE, "First");
        of("B", SourceKind.REWRITE, "Second");
        of("C", SourceKind.REWRITE, "Third");
        assertOrigins(3, 0, "PARTY Krant(First(A), Second(B))", "ORIGINAL_REPORT Third(C)");
    }

    @Test
    void reports_that_name_no_outlet_are_not_taken_for_one() {
        of("A", SourceKind.ORIGINAL_REPORT, null);
        of("B", SourceKind.ORIGINAL_REPORT, null);
        assertOrigins(2, 0, "ORIGINAL_REPORT A", "ORIGINAL_REPORT B");
    }

    @Test
    void an_unseen_document_known_from_one_report_counts_as_that_report() {
        cited("Document", SourceKind.PRIMARY_DOCUMENT, null);
        cited("Report", SourceKind.ORIGINAL_REPORT, "Krant");
        of("Report", SourceKind.ORIGINAL_REPORT, "Document");
        of("A", SourceKind.REWRITE, "Report");
        assertOrigins(1, 0, "ORIGINAL_REPORT Document(Report(A))");
    }

    @Test
    void reports_of_one_document_are_one_origin_and_that_is_the_document() {
        cited("Document", SourceKind.PRIMARY_DOCUMENT, null);
        of("Report", SourceKind.ORIGINAL_REPORT, "Document");
        of("Other report", SourceKind.ORIGINAL_REPORT, "Document");
        assertOrigins(2, 0, "PRIMARY_DOCUMENT Document(Report, Other report)");
    }

    @Test
    void a_document_that_is_archived_is_an_origin_and_no_article() {
        of("Document", SourceKind.PRIMARY_DOCUMENT, null);
        assertOrigins(0, 0, "PRIMARY_DOCUMENT Document");
        of("Report", SourceKind.ORIGINAL_REPORT, "Document");
        assertOrigins(1, 0, "PRIMARY_DOCUMENT Document(Report)");
    }

    @Test
    void copies_that_name_no_origin_add_none() {
        of("A", SourceKind.WIRE_COPY, null);
        of("B", SourceKind.REWRITE, null);
        of("C", SourceKind.REWRITE, "B");
        assertOrigins(3, 3, "NOT_NAMED A", "NOT_NAMED B(C)");
        assertEquals(0, origins().independent());
        of("Report", SourceKind.ORIGINAL_REPORT, null);
        assertOrigins(4, 3, "ORIGINAL_REPORT Report", "NOT_NAMED A", "NOT_NAMED B(C)");
        assertEquals(1, origins().independent());
    }

    @Test
    void a_cited_rewrite_and_a_source_not_described_yet_are_no_origins() {
        cited("Rewrite", SourceKind.REWRITE, "Krant");
        cited("Unknown", null, "Blad");
        of("A", SourceKind.REWRITE, "Rewrite");
        of("B", SourceKind.REWRITE, "Unknown");
        assertOrigins(2, 2, "SECOND_HAND Rewrite(A)", "NOT_DESCRIBED Unknown(B)");
    }

    @Test
    void what_is_said_of_the_appearance_goes_before_what_is_said_of_its_source() {
        source("A", null, true, "Krant");
        of("A", SourceKind.ORIGINAL_REPORT, null);
        source("B", SourceKind.ORIGINAL_REPORT, true, "Blad");
        of("B", SourceKind.REWRITE, null);
        assertOrigins(2, 1, "ORIGINAL_REPORT A", "NOT_NAMED B");
    }

    @Test
    void sources_that_go_back_to_each_other_have_no_origin() {
        of("A", SourceKind.REWRITE, "B");
        of("B", SourceKind.ORIGINAL_REPORT, "A");
        assertOrigins(2, 2, "CIRCULAR A(B)");
    }

    @Test
    void a_circle_that_is_entered_from_outside_is_cut_at_its_own_earliest() {
        of("X", SourceKind.REWRITE, "C");
        of("B", SourceKind.REWRITE, "A");
        of("C", SourceKind.REWRITE, "B");
        of("A", SourceKind.REWRITE, "C");
        of("Self", SourceKind.REWRITE, "Self");
        assertOrigins(5, 5, "CIRCULAR B(C(X, A))", "CIRCULAR Self");
    }

    @Test
    void the_order_of_appearances_is_the_order_of_origins_and_changes_no_count() {
        cited("Report", SourceKind.ORIGINAL_REPORT, "Krant");
        of("A", SourceKind.REWRITE, "Report");
        ofParty("B", SourceKind.REWRITE, "KPN");
        of("C", SourceKind.WIRE_COPY, "B");
        assertOrigins(3, 0, "ORIGINAL_REPORT Report(A)", "PARTY KPN(B(C))");
        Collections.reverse(trails);
        assertOrigins(3, 0, "PARTY KPN(B(C))", "ORIGINAL_REPORT Report(A)");
    }

    @Test
    void an_endless_trail_ends_in_a_flat_list_and_loses_nobody() {
        of("S0", SourceKind.ORIGINAL_REPORT, null);
        for (int i = 1; i < 20_000; i++) {
            of("S" + i, SourceKind.REWRITE, "S" + (i - 1));
        }
        Origins.Node node = origins().established().get(0).sources().get(0);
        for (int level = 0; level < 5; level++) {
            assertEquals("S" + level, names.get(node.source()));
            node = node.below().get(0);
        }
        assertEquals(20_000 - 6, node.below().size());
        assertEquals("S6", names.get(node.below().get(0).source()));
        assertEquals(List.of(), node.below().get(0).below());
    }

    @Test
    void of_two_trails_from_one_source_the_first_counts() {
        of("A", SourceKind.ORIGINAL_REPORT, null);
        of("A", SourceKind.REWRITE, null);
        assertOrigins(1, 0, "ORIGINAL_REPORT A");
    }

    @Test
    void a_trail_does_not_fork() {
        Cited source = source("A", null, true, null);
        assertThrows(IllegalArgumentException.class, () -> new Trail(source, SourceKind.REWRITE, source("B", null, true, null), id("KPN")));
    }

    @Test
    void two_captures_of_one_article_are_one_article_and_one_origin() {
        capture("V1", "krant.example/x", null);
        capture("V2", "krant.example/x", null);
        of("V1", SourceKind.ORIGINAL_REPORT, null);
        of("V2", SourceKind.ORIGINAL_REPORT, null);
        assertOrigins(1, 0, "ORIGINAL_REPORT V1(V2)");
    }

    @Test
    void whether_or_not_they_are_described_with_an_outlet() {
        capture("V1", "krant.example/x", "Krant");
        capture("V2", "krant.example/x", null);
        of("V1", SourceKind.ORIGINAL_REPORT, null);
        of("V2", SourceKind.REWRITE, null);
        assertOrigins(1, 0, "ORIGINAL_REPORT V1(V2)");
    }

    @Test
    void the_capture_that_tells_its_origin_stands_for_the_article() {
        capture("V1", "krant.example/x", "Krant");
        capture("V2", "krant.example/x", "Krant");
        of("V1", SourceKind.REWRITE, null);
        ofParty("V2", SourceKind.REWRITE, "AFP");
        assertOrigins(1, 0, "PARTY AFP(V2(V1))");
    }

    @Test
    void captures_that_name_nothing_are_one_article_without_an_origin() {
        capture("V1", "krant.example/x", "Krant");
        capture("V2", "krant.example/x", "Krant");
        of("V1", SourceKind.REWRITE, null);
        of("V2", SourceKind.REWRITE, null);
        assertOrigins(1, 1, "NOT_NAMED V1(V2)");
    }

    @Test
    void a_later_capture_that_is_noted_as_going_back_to_the_earlier_is_no_circle() {
        capture("V1", "krant.example/x", "Krant");
        capture("V2", "krant.example/x", "Krant");
        of("V1", SourceKind.REWRITE, "V2");
        of("V2", SourceKind.REWRITE, "V1");
        assertOrigins(1, 1, "NOT_NAMED V1(V2)");
    }

    @Test
    void what_goes_back_to_one_capture_goes_back_to_the_article() {
        capture("V1", "krant.example/x", null);
        capture("V2", "krant.example/x", null);
        of("V1", SourceKind.ORIGINAL_REPORT, null);
        of("A", SourceKind.REWRITE, "V2");
        assertOrigins(2, 0, "ORIGINAL_REPORT V1(A)");
    }

    @Test
    void an_article_that_goes_back_to_a_later_capture_of_what_goes_back_to_it_is_a_circle() {
        capture("V1", "krant.example/x", null);
        capture("V2", "krant.example/x", null);
        of("V1", SourceKind.REWRITE, "A");
        of("A", SourceKind.REWRITE, "V2");
        assertOrigins(2, 2, "CIRCULAR V1(A)");
    }

    @Test
    void the_outlet_of_one_capture_is_the_articles() {
        capture("V1", "krant.example/x", null);
        capture("V2", "krant.example/x", "Krant");
        capture("Other", "krant.example/y", "Krant");
        of("V1", SourceKind.ORIGINAL_REPORT, null);
        of("V2", SourceKind.ORIGINAL_REPORT, null);
        of("Other", SourceKind.ORIGINAL_REPORT, null);
        assertOrigins(2, 0, "PARTY Krant(V1(V2), Other)");
    }

    @Test
    void articles_of_two_addresses_stay_two() {
        capture("A", "krant.example/x", null);
        capture("B", "krant.example/y", null);
        of("A", SourceKind.ORIGINAL_REPORT, null);
        of("B", SourceKind.ORIGINAL_REPORT, null);
        assertOrigins(2, 0, "ORIGINAL_REPORT A", "ORIGINAL_REPORT B");
    }

    @Test
    void two_readings_of_one_file_are_one_article_whatever_address_each_found_in_it() {
        capture("Read", "krant.example/x", null);
        sources.put("Anew", new Cited(id("Anew"), null, true, null, null, id("Read")));
        of("Read", SourceKind.ORIGINAL_REPORT, null);
        of("Anew", SourceKind.ORIGINAL_REPORT, null);
        assertOrigins(1, 0, "ORIGINAL_REPORT Read(Anew)");
    }

    @Test
    void readings_of_one_file_and_captures_of_one_page_are_one_article_together() {
        capture("Captured", "krant.example/x", null);
        sources.put("Read", new Cited(id("Read"), null, true, null, null, id("Read")));
        sources.put("Anew", new Cited(id("Anew"), null, true, null, "krant.example/x", id("Read")));
        of("Read", SourceKind.ORIGINAL_REPORT, null);
        of("Captured", SourceKind.ORIGINAL_REPORT, null);
        of("Anew", SourceKind.ORIGINAL_REPORT, null);
        assertOrigins(1, 0, "ORIGINAL_REPORT Read(Captured, Anew)");
    }

    private void capture(String name, String article, String outlet) {
        sources.put(name, new Cited(id(name), SourceKind.ORIGINAL_REPORT, true, outlet == null ? null : id(outlet), article, id(name)));
    }

    private void of(String source, SourceKind derivation, String origin) {
        trails.add(new Trail(known(source), derivation, origin == null ? null : known(origin), null));
    }

    private void ofParty(String source, SourceKind derivation, String party) {
        trails.add(new Trail(known(source), derivation, null, id(party)));
    }

    private Cited known(String name) {
        return sources.containsKey(name) ? sources.get(name) : source(name, null, true, null);
    }

    private void cited(String name, SourceKind kind, String publisher) {
        source(name, kind, false, publisher);
    }

    private Cited source(String name, SourceKind kind, boolean archived, String publisher) {
        Cited source = new Cited(id(name), kind, archived, publisher == null ? null : id(publisher), null, id(name));
        sources.put(name, source);
        return source;
    }

    private UUID id(String name) {
        UUID id = ids.computeIfAbsent(name, key -> UUID.randomUUID());
        names.put(id, name);
        return id;
    }

    private Origins origins() {
        return Origins.of(trails);
    }

    private void assertOrigins(int articles, int unestablished, String... expected) {
        Origins origins = origins();
        List<String> found = new ArrayList<>();
        origins.established().forEach(each -> found.add(each.kind() + " "
                + (each.party() == null ? "" : names.get(each.party()) + "(") + written(each.sources()) + (each.party() == null ? "" : ")")));
        origins.open().forEach(each -> found.add(each.gap() + " " + written(List.of(each.node()))));
        assertEquals(List.of(expected), found);
        assertEquals(articles, origins.articles());
        assertEquals(unestablished, origins.unestablished());
    }

    private String written(List<Origins.Node> nodes) {
        return nodes.stream().map(node -> names.get(node.source()) + (node.below().isEmpty() ? "" : "(" + written(node.below()) + ")"))
                .collect(Collectors.joining(", "));
    }
}
