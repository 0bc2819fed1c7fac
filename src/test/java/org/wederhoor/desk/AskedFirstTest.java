package org.wederhoor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

/** Work that cannot be brought back goes at the second press: the first asks, and says what goes. */
@QuarkusTest
class AskedFirstTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Claim claim = Given.claim(checker);
    private final String page = "/desk/claims/" + claim.id;

    @Test
    void dropping_a_draft() {
        Given.draft(claim, checker);
        asks(desk.page(page), page + "/verdict/drop", "cannot be brought back");
    }

    @Test
    void taking_back_what_was_approved_and_not_what_only_waits() {
        Verdict submitted = Given.submitted(claim, checker);
        assertEquals(1, desk.page(page).select("button[formaction=" + page + "/verdict/take-back]").size());
        assertTrue(desk.page(page).select("details.sure button[formaction$=take-back]").isEmpty());
        Given.approve(submitted, Given.editor());
        asks(desk.page(page), page + "/verdict/take-back", "submitted and approved again");
    }

    @Test
    void unlinking_an_answer_and_removing_an_appearance() {
        var source = Given.archived(claim.dossier, "They said so.");
        Answer answer = Given.answer(claim, Given.statement(claim.dossier, Given.party("Bank"), source, "They said so."), Stance.DENIES);
        Appearance appearance = Given.appearance(claim, source, true, "They");
        asks(desk.page(page), "/desk/answers/" + answer.id + "/unlink", "The statement stays.");
        asks(desk.page(page), "/desk/appearances/" + appearance.id + "/remove", "The source stays.");
    }

    @Test
    void withdrawing_a_comment() {
        desk.post(page + "/comments", "commentId", Ids.next(), "comment", "Look again.", "seen", 0);
        asksAt(desk.page(page), "button[name=withdrawComment]", "go for good");
    }

    @Test
    void discarding_a_draft_of_words() {
        String form = "/desk/dossiers";
        desk.post("/desk/drafts", Map.of("draftPath", form, "title", Given.unique("Half a title"), "summary", "Words", "id", Ids.next().toString()));
        Document blank = desk.page(form + "/new");
        asks(blank, blank.selectFirst("form[action^=/desk/drafts/]").attr("action"), "saved nowhere else");
    }

    private static void asks(Document page, String path, String says) {
        asksAt(page, "button[formaction=" + path + "]", says);
    }

    private static void asksAt(Document page, String buttons, String says) {
        assertEquals(1, page.select(buttons).size());
        for (Element button : page.select(buttons)) {
            Element question = button.parent();
            assertEquals("details", question.normalName());
            assertFalse(question.hasAttr("open"));
            assertFalse(question.selectFirst("> summary").text().isBlank());
            assertTrue(question.selectFirst("> .hint").text().contains(says), question.text());
        }
    }
}
