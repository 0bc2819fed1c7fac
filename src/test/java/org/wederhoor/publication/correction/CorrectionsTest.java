package org.wederhoor.publication.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.standard.Mark;

@QuarkusTest
class CorrectionsTest {

    private final Desk reader = Desk.signedOut();
    private Account writer;
    private Account editor;
    private Claim claim;
    private Edition first;

    @BeforeEach
    void a_verdict_is_published() {
        writer = Given.checker();
        editor = Given.editor();
        claim = Given.claim(writer);
        first = Given.published(claim, writer, editor);
    }

    @Test
    void a_first_edition_is_no_correction() {
        assertFalse(reader.page("/corrections").text().contains(claim.sentence));
    }

    @Test
    void every_later_edition_is_listed_with_its_kind_and_note_and_leads_to_both() {
        Edition second = again(first, "The <date> was wrong.");
        Element entry = entries().stream().filter(each -> each.text().contains(claim.sentence)).findFirst().orElseThrow();
        String path = "/claims/" + first.read().claimSlug();
        assertTrue(entry.text().contains("Update") && entry.text().contains("The <date> was wrong."), entry.text());
        assertEquals(List.of(path + "/editions/2", path), entry.select("a").eachAttr("href"));
        assertEquals(second.publishedAt.toString(), entry.select("time").attr("datetime"));
        entry.select("a").eachAttr("href").forEach(each -> assertEquals(200, reader.get(each).statusCode(), each));
        assertTrue(reader.page(OtherLanguage.PREFIX + "/corrections").text().contains(OtherLanguage.words(VerdictMessages.class).change(ChangeKind.UPDATE)));
        assertEquals("/corrections", reader.page("/").select("footer a:contains(Corrections)").attr("href"));
    }

    @Test
    void what_is_still_a_draft_is_not_there() {
        String note = Given.unique("Not public yet");
        Given.submit(Given.reopened(first, Mark.UNVERIFIED, note, writer), writer);
        assertFalse(reader.get("/corrections").asString().contains(note));
    }

    @Test
    void the_pages_hold_every_change_once_and_the_last_first() {
        List<String> expected = new ArrayList<>();
        Edition last = first;
        for (int i = 0; i < 28; i++) {
            last = again(last, Given.unique("Change"));
            expected.add(0, last.changeNote);
        }
        // all in one second, so that the moment alone does not order them
        List<String> listed = new ArrayList<>();
        int pages = 0;
        for (String path = "/corrections"; !path.isEmpty() && pages < 200; pages++) {
            Document page = reader.page(path);
            assertTrue(page.select("main .entry").size() <= 25);
            page.select("main .entry .entry-main > p:not(.detail)").eachText().forEach(listed::add);
            path = page.select("a[rel=next]").attr("href");
        }
        assertTrue(pages > 1);
        assertEquals(expected, listed.stream().filter(expected::contains).toList());
        assertEquals(Tables.value("select count(*) from edition where number > 1"), Integer.toString(listed.size()));
    }

    @Test
    void a_page_that_never_was_is_missing() {
        for (String before : List.of("x", "00000000-0000-0000-0000-000000000000", claim.id.toString())) {
            assertEquals(404, reader.get("/corrections?before=" + before).statusCode(), before);
        }
    }

    private List<Element> entries() {
        return reader.page("/corrections").select("main .entry");
    }

    private Edition again(Edition edition, String note) {
        Verdict draft = Given.reopened(edition, Mark.UNVERIFIED, note, writer);
        return Given.publish(Given.approve(Given.submit(draft, writer), editor), editor);
    }
}
