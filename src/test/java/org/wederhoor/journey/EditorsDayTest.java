package org.wederhoor.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.support.Chromium;
import org.wederhoor.support.Given;

/**
 * What it takes from an article in hand to a published verdict: a new dossier, two parties, one claim, one statement and its answer, and a
 * second editor. Signing in is not counted.
 */
@QuarkusTest
class EditorsDayTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void from_an_article_to_a_verdict() {
        takesAtMost(day(true), MOST);
    }

    @Test
    void from_an_article_to_a_verdict_without_scripts() {
        takesAtMost(day(false), WITHOUT_SCRIPTS);
    }

    /** Clicks, page loads, fields and typed characters. */
    private record Most(int clicks, int loads, int fields, int characters) {
    }

    private static final Most MOST = new Most(15, 8, 6, 40);
    private static final Most WITHOUT_SCRIPTS = new Most(15, 12, 7, 40);

    private static void takesAtMost(Hands hands, Most most) {
        System.out.println(hands);
        assertAll(() -> assertTrue(hands.clicks() <= most.clicks, hands.toString()), () -> assertTrue(hands.loads() <= most.loads, hands.toString()),
                () -> assertTrue(hands.fields() <= most.fields, hands.toString()),
                () -> assertTrue(hands.characters() <= most.characters, hands.toString()));
    }

    private static Hands day(boolean scripts) {
        String mark = Given.unique("").chars().filter(Character::isLetterOrDigit)
                .mapToObj(each -> Character.toString(Character.isDigit(each) ? 'a' + each - '0' : each)).collect(Collectors.joining());
        String watch = "Havenwatch" + mark;
        String firm = "Brouwerwerf" + mark;
        String claim = "The harbour bridge is cracking " + mark;
        String article = "Harbour bridge is cracking\n\n" + watch + " confirmed that it had seen the cracks. " + claim + ".\n\n"
                + firm + " denied that the harbour bridge is cracking.";
        Hands checker = new Hands(chromium.browser(), scripts, "checker");
        checker.follows("New dossier").writes("Title", "Harbour " + mark).pastes("Text of a first article (optional)", article).presses("Save")
                .presses("Original report").lacks("Original report")
                .presses("Other (" + watch + ")").lacks("Other (" + watch + ")").presses("Company (" + firm + ")").lacks("Company (" + firm + ")");
        checker.quotes(claim).presses("New claim").chooses("Claimed by", watch).ticks(firm).presses("Save and back to the article")
                .presses("denies (" + firm + ")").lacks("denies (" + firm + ")").followsLast(claim)
                .ticks("denied").writes("Rationale", "The yard denies it.").presses("Submit for review").sees("Waiting for review");
        Hands editor = new Hands(chromium.browser(), scripts, "editor");
        editor.followsIn("Waiting for my review", claim).presses("Approve and publish").sees("edition 1");
        return checker.and(editor);
    }
}
