package org.wederhoor.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wederhoor.account.factor.SecondFactor.codeOf;
import static org.wederhoor.account.factor.SecondFactor.password;
import static org.wederhoor.account.factor.SecondFactor.step;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.CodeApp;
import org.wederhoor.account.factor.SecondFactor;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Tables;

@QuarkusTest
class OwnFactorsTest {

    private static final String PATH = "/desk/account/second-factor";

    private final Account account = SecondFactor.account(Role.EDITOR);
    private final Desk desk = Desk.as(account);

    @Test
    void an_app_counts_once_its_first_code_is_right_and_brings_ten_recovery_codes() {
        Desk elsewhere = Desk.as(account);
        assertEquals(PATH, desk.page("/desk/account").select("a[href$=second-factor]").attr("href"));
        assertEquals(303, desk.post(PATH + "/app").statusCode());
        Response shown = desk.get(PATH + "/app");
        assertEquals("no-store", shown.header("Cache-Control"));
        Document page = Desk.page(shown);
        assertEquals(1, page.select("svg.qr path").size());
        String secret = page.select(".secret").text().replace(" ", "");
        assertTrue(secret.matches("[A-Z2-7]{32}"), secret);
        Response wrong = desk.post(PATH + "/app/code", "code", "no code");
        assertEquals(422, wrong.statusCode());
        assertTrue(Desk.page(wrong).select(".secret").text().replace(" ", "").equals(secret));
        assertFalse(password(account, "").header("Location").contains("second-step"));
        Response first = desk.post(PATH + "/app/code", "code", codeOf(secret, 0));
        assertEquals(200, first.statusCode());
        assertEquals("no-store", first.header("Cache-Control"));
        List<String> codes = Desk.page(first).select("#codes .secret").eachText();
        assertEquals(10, codes.stream().distinct().count());
        // whoever else was in by the password alone has to come in anew
        assertEquals(303, elsewhere.get("/desk").statusCode());
        assertTrue(password(account, "").header("Location").endsWith("/desk/sign-in/second-step"));
        assertEquals(401, step(password(account, ""), codeOf(secret, 0)).statusCode());
        assertEquals(303, step(password(account, ""), codes.get(9)).statusCode());
        assertTrue(desk.page(PATH).text().contains("Still unused: 9."));
        assertEquals(303, desk.post(PATH + "/app/code", "code", codeOf(secret, 0)).statusCode());
    }

    @Test
    void a_passkey_gets_another_name_from_whoever_it_is_of() {
        String path = PATH + "/passkeys/" + SecondFactor.givePasskey(account) + "/name";
        Document form = desk.page(path);
        assertEquals("Rename “My phone”", form.select("h1").text());
        assertEquals("My phone", form.select("#name").val());
        assertEquals(422, desk.post(path, "name", " ").statusCode());
        assertEquals(422, desk.post(path, "name", "n".repeat(61)).statusCode());
        assertEquals(404, Desk.as("editor").get(path).statusCode());
        assertEquals(404, Desk.as("editor").post(path, "name", "Theirs").statusCode());
        assertEquals(303, desk.post(path, "name", "Old phone").statusCode());
        assertTrue(desk.page(PATH).select("table").text().contains("Old phone"));
        assertEquals(List.of("Rename Old phone"), desk.page(PATH).select("td a").eachText());
    }

    @Test
    void a_new_set_of_recovery_codes_ends_the_earlier_one() {
        SecondFactor.giveApp(account);
        String earlier = SecondFactor.giveRecoveryCodes(account).get(0);
        String later = Desk.page(desk.post(PATH + "/recovery-codes")).select("#codes .secret").first().text();
        assertEquals(401, step(password(account, ""), earlier).statusCode());
        assertEquals(303, step(password(account, ""), later).statusCode());
    }

    @Test
    void whoever_has_no_factor_gets_no_recovery_codes() {
        assertEquals(303, desk.post(PATH + "/recovery-codes").statusCode());
        assertEquals("0", Tables.value("select count(*) from recovery_code where account_id = '" + account.id + "'"));
    }

    @Test
    void another_app_takes_the_place_of_the_first_once_it_made_a_code() {
        SecondFactor.giveApp(account);
        SecondFactor.giveRecoveryCodes(account);
        desk.post(PATH + "/app");
        String secret = desk.page(PATH + "/app").select(".secret").text().replace(" ", "");
        assertEquals(303, step(password(account, ""), SecondFactor.code()).statusCode());
        assertEquals(303, desk.post(PATH + "/app/code", "code", codeOf(secret, -1)).statusCode());
        assertEquals(401, step(password(account, ""), codeOf(SecondFactor.SECRET, 1)).statusCode());
        assertEquals(303, step(password(account, ""), codeOf(secret, 0)).statusCode());
        assertEquals("10", Tables.value("select count(*) from recovery_code where account_id = '" + account.id + "'"));
    }

    @Test
    void without_the_app_there_is_no_second_step_and_no_recovery() {
        SecondFactor.giveApp(account);
        SecondFactor.giveRecoveryCodes(account);
        assertEquals(303, desk.post(PATH + "/app/remove").statusCode());
        assertEquals("0", Tables.value("select count(*) from recovery_code where account_id = '" + account.id + "'"));
        assertFalse(password(account, "").header("Location").contains("second-step"));
        assertEquals(303, desk.post(PATH + "/app/remove").statusCode());
    }

    @Test
    void what_the_qr_code_says_is_what_apps_read() {
        CodeApp app = new CodeApp();
        app.secret = SecondFactor.SECRET;
        assertEquals("otpauth://totp/De%20Redactie:" + account.signInName + "?secret=" + SecondFactor.SECRET
                + "&issuer=De%20Redactie&algorithm=SHA1&digits=6&period=30", app.address("De Redactie", account.signInName));
        assertEquals("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP", app.getGroups());
    }
}
