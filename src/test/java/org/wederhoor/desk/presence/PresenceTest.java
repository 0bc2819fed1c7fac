package org.wederhoor.desk.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class PresenceTest {

    private final Claim claim = Given.claim(Given.checker());
    private final Account first = Given.editor();
    private final Desk one = Desk.as(first);
    private final Desk other = Desk.as(Given.editor());
    private final String page = "/desk/claims/" + claim.id;

    @Test
    void somebody_who_has_the_claim_open_is_named_to_everybody_else_on_it() {
        assertEquals("", one.post(page + "/presence", "x", "y").asString());
        assertEquals("Also here: " + first.fullName, other.post(page + "/presence", "x", "y").asString());
        assertEquals(OtherLanguage.words(PresenceMessages.class).alsoHere(first.fullName),
                other.page(OtherLanguage.PREFIX + page).select("[data-presence]").text());
    }

    @Test
    void whoever_was_not_heard_of_for_a_minute_is_gone_and_other_claims_have_their_own() {
        one.post(page + "/presence", "x", "y");
        assertEquals("", other.page("/desk/claims/" + Given.claim(Given.checker()).id).select("[data-presence]").text());
        Tables.change("update claim_presence set seen_at = now() - interval '61 seconds' where claim_id = '" + claim.id + "'");
        assertEquals("", other.page(page).select("[data-presence]").text());
    }

    @Test
    void there_is_nobody_on_a_claim_that_is_not_there() {
        assertEquals(404, one.post("/desk/claims/" + Ids.next() + "/presence", "x", "y").statusCode());
        assertTrue(Desk.signedOut().post(page + "/presence", "x", "y").statusCode() == 401);
    }
}
