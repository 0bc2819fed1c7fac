package org.wederhoor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Together;

/** One editor with a form open in two tabs: one of two different texts is saved, and the other comes back beside it. */
@QuarkusTest
class TwoTabsTest {

    private static final int RACES = 1000;
    private static final long SEED = 20190416;

    private record Opened(String page, String css, String action, String field) {
    }

    @Test
    void of_two_tabs_one_saves_and_the_other_gets_both_texts() {
        Desk editor = Desk.as("editor");
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Party");
        Source source = Given.source(dossier, "Report");
        Statement statement = Given.statement(dossier, party, source, "No.");
        Claim claim = Given.claim(dossier, party, Given.unique("A claim"), Given.checker());
        String answer = "/desk/answers/" + Given.answer(claim, statement, Stance.DENIES).id;
        Given.draft(claim, Given.checker());
        List<Opened> forms = List.of(form("/desk/dossiers/" + dossier.id, "/edit", "summary"),
                form("/desk/parties/" + party.id, "/edit", "about"), form("/desk/claims/" + claim.id, "/edit", "sentence"),
                form("/desk/statements/" + statement.id, "", "note"), form("/desk/sources/" + source.id, "/edit", "note"),
                form(answer, "/edit", "answerNote"),
                new Opened("/desk/claims/" + claim.id, "form.columns", "/desk/claims/" + claim.id + "/verdict", "rationale"));
        Random chance = new Random(SEED);
        for (int race = 0; race < RACES; race++) {
            race(editor, forms.get(chance.nextInt(forms.size())), race, chance.nextBoolean());
        }
    }

    private static void race(Desk editor, Opened form, int race, boolean atOnce) {
        String which = form + ", race " + race + ", seed " + SEED;
        Map<String, Object> opened = new LinkedHashMap<>(Desk.filled(editor.page(form.page()), form.css()));
        String one = "One tab " + race + ".";
        String two = "Another tab " + race + ".";
        List<Response> answers = atOnce
                ? Together.run(List.of(() -> save(editor, form, opened, one), () -> save(editor, form, opened, two)))
                : List.of(save(editor, form, opened, one), save(editor, form, opened, two));
        assertEquals(List.of(303, 409), answers.stream().map(Response::statusCode).sorted().toList(), which);
        String both = answers.get(answers.get(0).statusCode() == 409 ? 0 : 1).asString();
        assertTrue(both.contains(one) && both.contains(two), which);
        String saved = answers.get(0).statusCode() == 303 ? one : two;
        assertTrue(editor.page(form.page()).select("[name=" + form.field() + "]").outerHtml().contains(saved), which);
    }

    private static Response save(Desk editor, Opened form, Map<String, Object> opened, String text) {
        Map<String, Object> fields = new LinkedHashMap<>(opened);
        fields.put(form.field(), text);
        return editor.post(form.action(), fields);
    }

    private static Opened form(String action, String below, String field) {
        return new Opened(action + below, "form.band", action, field);
    }
}
