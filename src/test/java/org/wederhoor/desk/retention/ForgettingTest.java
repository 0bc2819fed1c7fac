package org.wederhoor.desk.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class ForgettingTest {

    @Inject
    Forgetting forgetting;

    @Test
    void how_to_reach_a_reader_goes_90_days_after_the_report_is_closed_and_after_a_year_in_any_case() {
        Tables.change("delete from error_report_try");
        Account writer = Given.checker();
        Claim claim = Given.claim(writer);
        String path = "/claims/" + Given.published(claim, writer, Given.editor()).read().claimSlug() + "/report";
        for (String word : new String[] {"closed89", "closed91", "open364", "open366"}) {
            Desk.signedOut().post(path, "id", Ids.next(), "wrong", word, "contact", word + "@example.org").then().statusCode(303);
        }
        closed("closed89", 89);
        closed("closed91", 91);
        // what a reader reported stays as it came, so time passes by asking later
        forgetting.forget(Instant.now());
        assertEquals("closed89@example.org", contact("closed89"));
        assertEquals(null, contact("closed91"));
        assertEquals("open364@example.org", contact("open364"));
        forgetting.forget(Instant.now().plusSeconds(366L * 24 * 60 * 60));
        assertEquals(null, contact("open364"));
        assertEquals("open366", Tables.value("select wrong from error_report where wrong = 'open366'"));
    }

    @Test
    void an_account_that_is_closed_keeps_its_address_for_a_month() {
        Account closed = Given.editor();
        Account open = Given.editor();
        for (Account each : new Account[] {closed, open}) {
            Tables.change("update account set email = '" + each.signInName + "@example.org' where id = '" + each.id + "'");
        }
        Tables.change("update account set disabled_at = now() - interval '29 days' where id = '" + closed.id + "'");
        forgetting.forget(Instant.now());
        assertEquals(closed.signInName + "@example.org", email(closed));
        Tables.change("update account set disabled_at = now() - interval '31 days' where id = '" + closed.id + "'");
        forgetting.forget(Instant.now());
        assertEquals(null, email(closed));
        assertEquals(open.signInName + "@example.org", email(open));
    }

    @Test
    void sessions_and_tries_go_when_they_are_over() {
        Tables.change("insert into sign_in_failure (sign_in_name, client, at) values ('forgotten', '192.0.2.1', now() - interval '16 minutes')");
        Account editor = Given.editor();
        Desk.as(editor);
        Tables.change("update account_session set expires_at = now() - interval '1 second' where account_id = '" + editor.id + "'");
        forgetting.forget(Instant.now());
        assertEquals("0", Tables.value("select count(*) from sign_in_failure where sign_in_name = 'forgotten'"));
        assertEquals("0", Tables.value("select count(*) from account_session where account_id = '" + editor.id + "'"));
    }

    @Test
    void the_guide_names_all_of_it() throws IOException {
        String guide = Files.readString(Path.of("docs", "privacy.md"));
        for (Kept each : Kept.values()) {
            assertTrue(guide.contains("`" + each + "`"), each.toString());
        }
    }

    private static void closed(String wrong, int days) {
        Tables.change("update error_report set outcome = 'NOTHING_WRONG', outcome_note = 'No.', closed_by = (select id from account limit 1),"
                + " closed_at = now() - interval '" + days + " days' where wrong = '" + wrong + "'");
    }

    private static String contact(String wrong) {
        return Tables.value("select contact from error_report where wrong = '" + wrong + "'");
    }

    private static String email(Account account) {
        return Tables.value("select email from account where id = '" + account.id + "'");
    }
}
