package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.standard.Mark;

/** What the app opens with on its first start. */
@QuarkusTest
class BuiltInDossierTest {

    private static final List<Mark> MARKS = List.of(Mark.DENIED, Mark.UNVERIFIED, Mark.UNVERIFIED, Mark.CONFIRMED, Mark.CONFIRMED,
            Mark.UNVERIFIED, Mark.DENIED, Mark.DENIED, Mark.UNVERIFIED, Mark.UNVERIFIED, Mark.UNVERIFIED, Mark.CONFIRMED, Mark.CONFIRMED,
            Mark.UNVERIFIED, Mark.UNVERIFIED, Mark.UNVERIFIED);

    private static final String ONE = "1 article, 1 original report";

    @Inject
    BuiltInDossier builtIn;

    private String id;

    @BeforeEach
    void find() {
        id = Tables.value("select thing_id::text from journal_entry where verb = 'LOADED' and detail = 'huawei'");
    }

    @Test
    void it_is_all_there() {
        assertEquals("16", count("claim where dossier_id = '" + id + "'"));
        assertEquals("14", count("statement where dossier_id = '" + id + "'"));
        assertEquals("12", count("dossier_source where dossier_id = '" + id + "'"));
        assertEquals("17", count("dossier_party where dossier_id = '" + id + "'"));
        assertEquals("5", count("source s join dossier_source d on d.source_id = s.id where archived and d.dossier_id = '" + id + "'"));
    }

    @Test
    void it_is_loaded_once() {
        Map<String, String> before = Tables.all();
        builtIn.load();
        assertEquals(before, Tables.all());
        assertEquals("1", count("built_in_dossier"));
    }

    @Test
    void readers_find_every_claim_with_its_mark() {
        String slug = Tables.value("select slug from dossier where id = '" + id + "'");
        Document page = Desk.signedOut().page("/dossiers/" + slug);
        assertEquals(MARKS.stream().map(mark -> mark.name().toLowerCase()).toList(), page.select("ol.entries .mark").eachText());
        assertEquals(List.of("4 confirmed", "3 denied", "9 unverified"), page.select(".counts li").eachText());
        for (Element link : page.select("ol.entries h3 a")) {
            assertFalse(Desk.signedOut().page(link.attr("href")).select(".prose").text().isBlank());
        }
    }

    @Test
    void the_verdict_on_the_backdoor_says_who_answered_and_how() {
        Document page = Desk.signedOut().page(path(1));
        List<String> answers = page.select("section[aria-labelledby=parties] .answer").stream()
                .map(each -> each.select(".party").text() + " " + each.select(".stance").text()).toList();
        assertEquals(List.of("Huawei denies", "Huawei denies", "AIVD declines to comment", "AIVD declines to comment",
                "AIVD declines to comment", "Huawei declines to comment", "KPN declines to comment", "VodafoneZiggo declines to comment",
                "T-Mobile/Tele2 not asked by this desk"), answers);
        assertTrue(page.text().contains("hardware or software"));
    }

    @Test
    void copies_and_rewrites_of_each_claim_count_once() {
        List<String> counts = List.of("4 articles, 1 original report", "4 articles, 1 original report", "3 articles, 1 original report",
                "3 articles, 1 origin: KPN", ONE, ONE, ONE, ONE, ONE, ONE, ONE, "1 article, 1 origin: AIVD", "1 article, 1 origin: KPN",
                ONE, ONE, ONE);
        for (int claim = 1; claim <= 16; claim++) {
            Document page = Desk.signedOut().page(path(claim));
            assertEquals(counts.get(claim - 1), page.select(".origin-count").text(), "C" + claim);
            String words = page.select("section[aria-labelledby=appearances]").text();
            assertFalse(words.contains("not established"), "C" + claim + ": " + words);
            String atTheDesk = Tables.value("select id::text from claim where dossier_id = '" + id + "' and position = " + claim);
            assertEquals(counts.get(claim - 1), Desk.as("checker").page("/desk/claims/" + atTheDesk).select(".origin-count").text());
        }
        assertEquals("4 artikelen, 1 oorspronkelijk bericht", Desk.signedOut().page("/nl" + path(1)).select(".origin-count").text());
    }

    @Test
    void the_four_articles_on_the_backdoor_hang_below_the_newspapers_report() {
        Document page = Desk.signedOut().page(path(1));
        assertEquals(List.of("De Volkskrant’s report on the alleged backdoor"), page.select(".tree > li > .appearance a").eachText());
        assertEquals(List.of("Security Affairs article by Pierluigi Paganini", "Reuters report datelined Amsterdam, outlet not stated",
                "AFP report as carried by SecurityWeek", "AFP report datelined The Hague, outlet not stated"),
                page.select(".tree > li > ul > li > .appearance a").eachText());
        assertEquals(List.of("Capgemini’s confidential report on KPN and Huawei", "De Volkskrant’s report of 17 April on Capgemini’s findings at KPN",
                "Rewrite of De Volkskrant’s reports on KPN, outlet not stated"),
                Desk.signedOut().page(path(7)).select(".tree > li > .appearance a, .tree > li > ul > li > .appearance a,"
                        + " .tree > li > ul > li > ul > li > .appearance a").eachText());
    }

    @Test
    void the_desk_finds_kpns_statement_under_the_owners_name_and_readers_never_see_that_name() {
        Document desk = Desk.as("checker").page("/desk/dossiers/" + id + "?q=KPN 2020 statement");
        Element statement = desk.selectFirst("section[aria-labelledby=statements] .entry");
        assertEquals("KPN 2020 statement", statement.select(".claim").text());
        assertTrue(statement.text().contains("KPN’s statement of 19 April"));
        assertTrue(statement.text().contains("19 April, year not stated in the source"), statement.text());
        assertTrue(statement.select(".notice").text().startsWith("Open question about the date:"));
        for (int claim : new int[] {5, 7, 8}) {
            String page = Desk.signedOut().page(path(claim)).text();
            assertTrue(page.contains("KPN’s statement of 19 April"), page);
            assertFalse(page.contains("2020"), page);
        }
    }

    @Test
    void no_date_is_more_exact_than_its_source() {
        assertEquals("XXXX-04-19", Tables.value("select said_edtf from statement where working_title = 'KPN 2020 statement'"));
        assertEquals("0", count("statement where dossier_id = '" + id + "' and said_earliest is not null"));
        assertEquals("3", count("statement where dossier_id = '" + id + "' and reported_latest is not null"));
        assertEquals("2", count("source s join dossier_source d on d.source_id = s.id where d.dossier_id = '" + id
                + "' and dated_earliest is not null"));
    }

    @Test
    void each_verdict_cites_the_answers_it_rests_on_and_was_approved_by_another() {
        assertEquals("0", count("edition where approved_by = submitted_by"));
        List<String> cited = Arrays.asList(Tables.value("select string_agg(n::text, ' ' order by p) from (select c.position p,"
                + " (select count(*) from verdict_citation vc where vc.verdict_id = v.id) n from claim c join verdict v on v.claim_id = c.id"
                + " where c.dossier_id = '" + id + "') x").split(" "));
        List<String> answers = Arrays.asList(Tables.value("select string_agg(n::text, ' ' order by p) from (select c.position p,"
                + " (select count(*) from answer a where a.claim_id = c.id) n from claim c where c.dossier_id = '" + id + "') x").split(" "));
        assertEquals(List.of("8", "6", "2", "1", "1", "0", "2", "2", "0", "0", "0", "1", "1", "0", "0", "1"), answers);
        for (int claim = 1; claim <= 16; claim++) {
            boolean marked = MARKS.get(claim - 1) != Mark.UNVERIFIED;
            assertTrue(!marked || !cited.get(claim - 1).equals("0"), "C" + claim + " is marked and cites nothing");
        }
    }

    private String path(int position) {
        return "/claims/" + Tables.value("select slug from claim where dossier_id = '" + id + "' and position = " + position);
    }

    private static String count(String from) {
        return Tables.value("select count(*) from " + from);
    }
}
