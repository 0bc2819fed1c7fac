package org.wederhoor.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.account.Account;
import org.wederhoor.account.SecurityRecording;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;

@QuarkusTest
class OwnPasswordTest {

    private static final String PATH = "/desk/account/password";
    private static final String NEW = "\u00e9en zin die niemand raadt";

    @Inject
    SecurityRecording recording;

    private final Account account = Given.checker();
    private final Desk desk = Desk.as(account);

    @Test
    void a_new_password_opens_the_desk_and_ends_every_other_session_and_link() {
        Desk elsewhere = Desk.as(account);
        Desk somebodyElses = Desk.as(Given.checker());
        String link = Given.made(() -> Account.<Account>findById(account.id).invite().path());
        assertEquals(PATH, desk.page("/desk/account").select("main a[href$=/password]").attr("href"));
        Response changed = change(Given.PASSWORD, NEW, NEW);
        assertEquals(303, changed.statusCode());

        String token = changed.cookie(Desk.COOKIE);
        assertNotEquals(desk.session(), token);
        assertTrue(changed.detailedCookie(Desk.COOKIE).getMaxAge() <= 3_600, "as long as it had left");
        assertEquals(200, Desk.signedOut().asks().cookie(Desk.COOKIE, token).get("/desk/account").statusCode());
        for (Desk ended : List.of(desk, elsewhere)) {
            assertEquals(303, ended.get("/desk/account").statusCode());
        }
        assertEquals(200, somebodyElses.get("/desk/account").statusCode());
        assertEquals(409, Desk.signedOut().get(link).statusCode());
        assertEquals(401, signIn(Given.PASSWORD));
        assertEquals(303, signIn(NEW));
        recording.keep();
        assertEquals("1", Tables.value("select count(*) from security_event where kind = 'PASSWORD_CHANGED' and sign_in_name = '" + account.signInName + "'"));
    }

    @Test
    void without_the_one_before_there_is_no_new_one() {
        Response refused = change("wrong", NEW, NEW);
        assertEquals(422, refused.statusCode());
        assertNull(refused.cookie(Desk.COOKIE));
        Document page = Desk.page(refused);
        assertEquals("That is not your password.", page.select("#currentPassword-error").text());
        assertTrue(page.select("input[type=password]").eachAttr("value").stream().allMatch(String::isEmpty));
        recording.keep();
        assertEquals("1", Tables.value("select count(*) from security_event where kind = 'CONFIRMING_FAILED' and sign_in_name = '" + account.signInName + "'"));
        assertEquals(303, change(Given.PASSWORD, NEW, NEW).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"too short, too short, password, at least 12", "qazwsxedcrfv, qazwsxedcrfv, password, guessed first",
        "a good sentence, another sentence, passwordAgain, not the same"})
    void one_that_will_not_do_is_refused_in_words(String password, String again, String field, String words) {
        Response refused = change(Given.PASSWORD, password, again);
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select("#" + field + "-error").text().contains(words), Desk.page(refused).text());
        assertEquals(303, signIn(Given.PASSWORD));
    }

    @Test
    void ones_own_name_is_none() {
        assertEquals(422, change(Given.PASSWORD, account.fullName.toUpperCase(), account.fullName.toUpperCase()).statusCode());
        assertEquals(422, change(Given.PASSWORD, account.signInName + "!", account.signInName + "!").statusCode());
    }

    @Test
    void of_two_at_the_same_moment_one_holds() throws Exception {
        Desk other = Desk.as(account);
        List<Response> answers = Together.run(List.of(() -> change(Given.PASSWORD, NEW, NEW),
                () -> other.post(PATH, "currentPassword", Given.PASSWORD, "password", "another sentence", "passwordAgain", "another sentence")));
        assertEquals(1, answers.stream().filter(each -> each.statusCode() == 303).count(), answers.toString());
        assertEquals("1", Tables.value("select count(*) from account_session where account_id = '" + account.id + "'"));
    }

    @Test
    void a_demo_account_has_none_of_its_own() {
        Desk demo = Desk.as("checker");
        assertTrue(demo.page(PATH).select("main .notice").text().startsWith("Demo accounts have no password"));
        assertTrue(demo.page(PATH).select("main input[type=password]").isEmpty());
        Response refused = demo.post(PATH, "currentPassword", "hoor-en-wederhoor", "password", NEW, "passwordAgain", NEW);
        assertEquals(409, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("Demo accounts have no password"));
    }

    private Response change(String current, String password, String again) {
        return desk.post(PATH, "currentPassword", current, "password", password, "passwordAgain", again);
    }

    private int signIn(String password) {
        return Desk.signedOut().post("/desk/sign-in", "name", account.signInName, "password", password).statusCode();
    }
}
