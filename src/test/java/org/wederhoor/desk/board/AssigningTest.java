package org.wederhoor.desk.board;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** Whose a claim is and by when, on the claim's page. */
@QuarkusTest
class AssigningTest {

    private final String tomorrow = LocalDate.now().plusDays(2).toString();

    private Account writer;
    private Account other;
    private Claim claim;
    private String path;
    private Desk desk;

    @BeforeEach
    void there_is_a_claim() {
        writer = Given.checker();
        other = Given.editor();
        claim = Given.claim(writer);
        path = "/desk/claims/" + claim.id;
        desk = Desk.as(writer);
    }

    @Test
    void whoever_words_a_claim_has_it_until_it_is_given_to_somebody_else() {
        assertEquals(writer.id.toString(), Desk.filled(desk.page(path), "#form").get("owner").get(0));
        assign("owner", other.id, "due", tomorrow).then().statusCode(303).header("Location", containsString("#assignment"));
        Document page = desk.page(path);
        assertTrue(page.select(".facts").text().contains(other.fullName), page.select(".facts").text());
        assertEquals(tomorrow, page.select("#due").val());
        assertTrue(Desk.as(other).page("/desk").select("#mine ~ ul .claim").eachText().contains(claim.sentence));
        assertTrue(desk.page("/desk").select("#mine").isEmpty());
        assertEquals("In research, 1", Desk.as(other).page("/desk").select("#mine ~ ul.links a").text());
        assertEquals("1", journal());
        assign("owner", other.id, "due", tomorrow).then().statusCode(303);
        assertEquals("1", journal(), "sent twice it is one change");
    }

    @Test
    void a_stale_choice_is_told_what_stands_there_now_and_comes_back() {
        Map<String, Object> opened = opened();
        assign("owner", other.id, "due", tomorrow).then().statusCode(303);
        opened.put("owner", "");
        Response refused = desk.post(path + "/assignment", opened);
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertTrue(page.select("#owner-error").text().contains("Now it is assigned to " + other.fullName), page.select("#owner-error").text());
        assertEquals(1, page.select("#owner option[value='']").size());
        assertEquals("1", journal());
        Map<String, Object> again = new LinkedHashMap<>(Desk.filled(page, "#form"));
        desk.post(path + "/assignment", again).then().statusCode(303);
        assertEquals("2", journal());
        assertTrue(desk.page(path).select(".facts").text().contains("Nobody"));
    }

    @Test
    void a_day_that_is_past_and_a_closed_account_are_refused_in_words() {
        Response past = assign("owner", writer.id, "due", LocalDate.now().minusDays(2).toString());
        assertEquals(422, past.statusCode());
        assertEquals("This day is past. Choose today or a later day.", Desk.page(past).select("#due-error").text());
        assertEquals(LocalDate.now().minusDays(2).toString(), Desk.page(past).select("#due").val());
        Tables.change("update account set disabled_at = now() where id = '" + other.id + "'");
        Response gone = assign("owner", other.id, "due", "");
        assertEquals(422, gone.statusCode());
        assertEquals("This account is disabled. Choose somebody else.", Desk.page(gone).select("#owner-error").text());
        assertEquals("0", journal());
    }

    @Test
    void an_owner_whose_account_is_closed_stays_until_somebody_else_is_chosen() {
        Tables.change("update claim_assignment set owner_id = '" + other.id + "' where claim_id = '" + claim.id + "'");
        Tables.change("update account set disabled_at = now() where id = '" + other.id + "'");
        assertTrue(desk.page(path).select("#owner option[selected]").text().endsWith("(account disabled)"));
        assign("owner", other.id, "due", tomorrow).then().statusCode(303);
        assertEquals(tomorrow, desk.page(path).select("#due").val());
    }

    @Test
    void whose_claims_are_all_out_is_told_so_and_led_to_them() {
        Given.published(claim, Given.checker(), Given.editor());
        Document front = desk.page("/desk");
        assertEquals("Out, 1", front.select("#mine ~ ul.links a").text());
        assertTrue(front.select("#mine ~ .empty").text().contains("All of them are out."));
        assertTrue(front.select("#first-steps").isEmpty());
        assertTrue(desk.page(front.select("#mine ~ ul.links a").attr("href")).text().contains(claim.sentence));
        assertEquals(1, Desk.as(Given.checker()).page("/desk").select("#first-steps").size());
    }

    @Test
    void the_enter_key_in_the_due_day_reopens_nothing() {
        Given.published(claim, Given.checker(), Given.editor());
        String first = desk.page(path).selectFirst("#form button").attr("formaction");
        assertEquals(path + "/assignment", first);
        desk.post(first, opened()).then().statusCode(303);
        assertEquals("0", journal());
    }

    @Test
    void what_was_chosen_while_another_button_was_pressed_comes_back_unsaved() {
        Map<String, Object> typed = opened();
        typed.put("due", tomorrow);
        typed.put("comment", "Look at this.");
        Response answer = desk.post(path + "/comments", typed);
        assertEquals(200, answer.statusCode());
        assertEquals(tomorrow, Desk.page(answer).select("#due").val());
        assertTrue(Desk.page(answer).text().contains("Look at this."));
        assertEquals("0", journal());
        typed = opened();
        typed.put("comment", "Once more.");
        desk.post(path + "/comments", typed).then().statusCode(303);
    }

    private Response assign(Object... fields) {
        Map<String, Object> typed = opened();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i].toString(), fields[i + 1]);
        }
        return desk.post(path + "/assignment", typed);
    }

    private Map<String, Object> opened() {
        return new LinkedHashMap<>(Desk.filled(desk.page(path), "#form"));
    }

    private String journal() {
        return Tables.value("select count(*) from journal_entry where verb = 'PLANNED' and thing_id = '" + claim.id + "'");
    }
}
