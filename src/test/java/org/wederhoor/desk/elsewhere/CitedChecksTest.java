package org.wederhoor.desk.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

@QuarkusTest
class CitedChecksTest {

    private final Account writer = Given.checker();
    private final Account reviewer = Given.editor();
    private final Desk desk = Desk.as(writer);
    private final Dossier dossier = Given.dossier();
    private final Claim claim = Given.claim(dossier, Given.partyOf(dossier, "Party"), Given.unique("The harbour bridge was closed for repairs"), writer);
    private final String page = "/desk/claims/" + claim.id;
    private final String check = Given.checkByOthers(claim.sentence.replace("'", "")).toString();
    private final String address = Tables.value("select address from foreign_check where id = '" + check + "'");

    @Test
    void readers_are_told_of_the_checks_that_a_verdict_names_as_their_publishers_word_them() {
        assertTrue(desk.page(page).select("#elsewhere").text().contains("Ostaria Check"), "those of a claim like it are offered");
        save(Map.of("elsewhere", List.of(check), "then", List.of("submit")), 303);
        Edition edition = publish();
        assertTrue(edition.content.contains("\"elsewhere\":[{\"address\":\"" + address + "\""), edition.content);

        Element told = readers(edition).select("section[aria-labelledby=elsewhere]").first();
        assertTrue(told.text().contains("Ostaria Check") && told.text().contains("4 March 2021"), told.text());
        assertEquals("Grotendeels onwaar", told.select("q[dir=auto]").text());
        assertEquals(address, told.select("a").attr("href"));
        assertEquals("en", told.select("a span").attr("lang"));
        assertEquals("0", Tables.value("select count(*) from foreign_check where id = '" + check + "' and rating = 'DENIED'"));

        Tables.change("update foreign_check set rating = 'Waar', said = key || '' where id = '" + check + "'");
        assertTrue(readers(edition).text().contains("Grotendeels onwaar"), "what was published stays");
        Verdict submitted = Given.made(() -> Verdict.<Verdict>list("claim.id", claim.id).get(0));
        assertThrows(RuntimeException.class, () -> Tables.change("delete from cited_check where verdict_id = '" + submitted.id + "'"));
    }

    @Test
    void a_check_is_named_by_its_address_if_it_is_here() {
        Response refused = save(Map.of("checkAddress", List.of("https://nowhere.example/1"), "then", List.of("save")), 422);
        assertTrue(Desk.page(refused).text().contains("No check with this address is known here."));
        save(Map.of("checkAddress", List.of(address), "then", List.of("save")), 303);
        assertEquals(List.of(check), desk.page(page).select("[name=elsewhere][checked]").eachAttr("value"));
        save(Map.of("elsewhere", List.of("no check at all"), "then", List.of("save")), 422);
    }

    @Test
    void an_edition_without_any_says_nothing_of_them_and_a_later_one_shows_what_it_adds() {
        save(Map.of("then", List.of("submit")), 303);
        Edition first = publish();
        assertFalse(first.content.contains("elsewhere"), first.content);
        assertTrue(readers(first).select("section[aria-labelledby=elsewhere]").isEmpty());

        desk.post(page + "/verdict/reopen", "id", Ids.next(), "edition", first.number).then().statusCode(303);
        save(Map.of("elsewhere", List.of(check), "changeKind", List.of("UPDATE"), "changeNote", List.of("Others checked it too."), "then",
                List.of("submit")), 303);
        String review = "/desk/reviews/" + Tables.value("select submission_id from verdict where claim_id = '" + claim.id + "' and state = 'SUBMITTED'");
        Document shown = Desk.as(reviewer).page(review);
        assertTrue(shown.text().contains("Checked by others too"), shown.text());
        publish();
        String slug = Tables.value("select slug from claim where id = '" + claim.id + "'");
        Document compared = Desk.page(Desk.signedOut().get("/claims/" + slug + "/compare?from=1&to=2"));
        assertTrue(compared.text().contains("Ostaria Check"), compared.text());
    }

    private Response save(Map<String, List<Object>> typed, int status) {
        Map<String, List<Object>> form = new LinkedHashMap<>(Desk.filled(desk.page(page), "form.columns"));
        form.putAll(Map.of("mark", List.of("UNVERIFIED"), "rationale", List.of("Because."), "deviation", List.of(Given.UNASKED)));
        form.putAll(typed);
        Response answer = desk.post(page + "/verdict", form);
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer;
    }

    private Edition publish() {
        Verdict submitted = Given.made(() -> Verdict.openFor(Claim.findById(claim.id)));
        return Given.publish(Given.approve(submitted, reviewer), reviewer);
    }

    private static Document readers(Edition edition) {
        String slug = Given.made(() -> Claim.<Claim>findById(edition.claim.id).slug);
        return Desk.page(Desk.signedOut().get("/claims/" + slug + "/editions/" + edition.number));
    }
}
