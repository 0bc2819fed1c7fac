package org.wederhoor.desk.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class AccountsTest {

    private static final String PASSWORD = "a long enough password";

    private Account chief;
    private Desk desk;
    private final UUID id = Ids.next();
    private final String name = Given.unique("new").replace(' ', '-');

    @BeforeEach
    void signIn() {
        chief = Given.chief();
        desk = Desk.as(chief);
    }

    @Test
    void a_new_account_gets_a_link_that_is_shown_once_and_works_once() {
        Response made = make("Šárka Němcová", "EDITOR");
        made.then().statusCode(200).header("Cache-Control", "no-store");
        String link = Desk.page(made).select(".secret").text();
        assertTrue(link.matches("https?://[^/]+/desk/set-up/[\\w-]{20,}"), link);
        assertEquals("invited", state());
        assertEquals(List.of(Verb.CREATED, Verb.INVITED), journal());
        assertTrue(desk.page("/desk/accounts").select(".secret").isEmpty());

        assertEquals(303, choosePassword(link).statusCode());
        assertEquals("active", state());
        assertEquals(303, signIn(PASSWORD).statusCode());
        assertEquals(409, choosePassword(link).statusCode());
    }

    @Test
    void sending_the_form_twice_makes_one_account_and_offers_a_new_link() {
        String first = Desk.page(make("Šárka Němcová", "EDITOR")).select(".secret").text();
        Document again = Desk.page(make("Šárka Němcová", "EDITOR").then().statusCode(200).extract().response());
        assertEquals("The account of Šárka Němcová already exists", again.select("#existing").text());
        assertTrue(again.select(".secret").isEmpty());
        assertEquals(List.of(Verb.CREATED, Verb.INVITED), journal());
        assertEquals("/desk/accounts/" + id + "/link", again.select(".notice button").attr("formaction"));

        String second = Desk.page(act(id, "link").then().statusCode(200).extract().response()).select(".secret").text();
        assertEquals(409, choosePassword(first).statusCode());
        assertEquals(303, choosePassword(second).statusCode());
    }

    @Test
    void what_is_typed_for_somebody_else_into_a_form_that_was_sent_is_kept() {
        make("Šárka Němcová", "EDITOR");
        Document page = Desk.page(desk.post("/desk/accounts", "id", id, "fullName", "Somebody Else", "name", "else", "role", "CHIEF"));
        assertEquals("Somebody Else", page.select("#fullName").val());
        assertTrue(!page.select("form.form [name=id]").val().equals(id.toString()));
    }

    @Test
    void another_mail_address_in_a_form_that_was_sent_is_kept() {
        make("Šárka Němcová", "EDITOR");
        Document page = Desk.page(desk.post("/desk/accounts", "id", id, "fullName", "Šárka Němcová", "name", name, "role", "EDITOR",
                "email", "sarka@desk.example"));
        assertEquals("sarka@desk.example", page.select("#email").val());
    }

    @Test
    void the_same_mail_address_sent_again_leaves_a_blank_form() {
        Object[] typed = {"id", id, "fullName", "Šárka Němcová", "name", name, "role", "EDITOR", "email", " sarka@desk.example "};
        desk.post("/desk/accounts", typed).then().statusCode(200);
        Document page = Desk.page(desk.post("/desk/accounts", typed));
        assertEquals("", page.select("#fullName").val() + page.select("#email").val());
    }

    @Test
    void what_has_to_be_mended_is_said_and_what_was_typed_is_kept() {
        Response refused = desk.post("/desk/accounts", "id", id, "fullName", "", "name", chief.signInName.toUpperCase(), "role", "KING");
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals("Fill this in.", page.select("#fullName-error").text());
        assertEquals("Somebody already signs in with this name.", page.select("#name-error").text());
        assertEquals("Choose one of the options.", page.select("#role-error").text());
        assertEquals(chief.signInName.toUpperCase(), page.select("#name").val());
        assertEquals(id.toString(), page.select("form.form [name=id]").val());

        Document signs = Desk.page(desk.post("/desk/accounts", "id", id, "fullName", "Š. N.", "name", "Šárka!", "role", "EDITOR"));
        assertTrue(signs.select("#name-error").text().startsWith("Use 2 to 40 lower-case letters"));
        assertEquals("EDITOR", signs.select("[name=role][checked]").val());
    }

    @Test
    void a_disabled_account_is_out_at_once_and_its_link_is_dead_until_it_gets_a_new_one() {
        String link = Desk.page(make("Šárka Němcová", "CHECKER")).select(".secret").text();
        Desk theirs = Desk.as(name);
        theirs.get("/desk/parties").then().statusCode(200);

        assertEquals(303, act(id, "disable").statusCode());
        assertEquals(303, act(id, "disable").statusCode());
        theirs.get("/desk/parties").then().statusCode(303).header("Location", containsString("/desk/sign-in"));
        assertEquals(409, choosePassword(link).statusCode());
        assertEquals("disabled", state());
        act(id, "link").then().statusCode(409).body(containsString("This account is disabled."));

        assertEquals(303, act(id, "enable").statusCode());
        assertEquals("invited", state());
        theirs.get("/desk/parties").then().statusCode(303);
        assertEquals(List.of(Verb.CREATED, Verb.INVITED, Verb.DISABLED, Verb.ENABLED), journal());
    }

    @Test
    void a_password_that_was_forgotten_is_chosen_anew_and_the_old_one_works_until_then() {
        choosePassword(Desk.page(make("Šárka Němcová", "CHECKER")).select(".secret").text());
        Document page = Desk.page(act(id, "link"));
        assertTrue(page.select(".notice").text().contains("the current password keeps working"));
        assertEquals(303, signIn(PASSWORD).statusCode());
        choosePassword(page.select(".secret").text(), "another long password");
        assertEquals(401, signIn(PASSWORD).statusCode());
        assertEquals(303, signIn("another long password").statusCode());
    }

    @Test
    void the_demos_accounts_get_no_link() {
        act(Given.made(() -> Account.named("editor")).id, "link").then().statusCode(409)
                .body(containsString("Demo accounts have no password of their own."));
    }

    @Test
    void another_role_holds_from_the_next_request() {
        Account editor = Given.editor();
        Desk theirs = Desk.as(editor);
        theirs.get("/desk/accounts").then().statusCode(403);
        Document page = desk.page("/desk/accounts/" + editor.id + "/role");
        assertEquals("EDITOR", page.select("[name=role][checked]").val());
        role(editor, page.select("form.form [name=version]").val(), "CHIEF").then().statusCode(303);
        theirs.get("/desk/accounts").then().statusCode(200);
        role(editor, "1", "").then().statusCode(422);
    }

    @Test
    void a_role_that_another_chief_changed_meanwhile_is_shown_beside_the_one_chosen() {
        Account editor = Given.editor();
        role(editor, "0", "CHIEF").then().statusCode(303);
        Response refused = role(editor, "0", "CHECKER");
        assertEquals(409, refused.statusCode());
        assertEquals(List.of("chief", "checker"), Desk.page(refused).select(".compare .verbatim").eachText());
        assertEquals(Role.CHIEF, Given.<Account>made(() -> Account.findById(editor.id)).role);
    }

    @Test
    void a_chief_shuts_out_neither_himself_nor_the_desk() {
        act(chief.id, "disable").then().statusCode(409).body(containsString("You cannot disable your own account."));
        role(chief, "0", "EDITOR").then().statusCode(409).body(containsString("You cannot remove your own role of chief."));
        role(chief, "0", "CHIEF").then().statusCode(303);
        assertTrue(row(chief.fullName).select("button, a").isEmpty());
        desk.get("/desk/accounts").then().statusCode(200);
    }

    @Test
    void of_two_chiefs_who_disable_each_other_at_once_one_remains() {
        Account second = Given.chief();
        Desk theirs = Desk.as(second);
        CompletableFuture<Integer> mine = CompletableFuture.supplyAsync(() -> act(second.id, "disable").statusCode());
        int other = theirs.post("/desk/accounts/" + chief.id + "/disable", "seen", version(chief.id)).statusCode();
        mine.join();
        assertEquals(1, Given.<Long>made(() -> Account.count("id in ?1 and disabledAt is null", List.of(chief.id, second.id))),
                "answered " + mine.join() + " and " + other);
    }

    @Test
    void nobody_but_a_chief_sees_or_does_any_of_this() {
        Account other = Given.checker();
        for (Account not : List.of(Given.checker(), Given.editor())) {
            Desk theirs = Desk.as(not);
            theirs.get("/desk/accounts").then().statusCode(403).body(not(containsString(chief.fullName)));
            theirs.get("/desk/accounts/" + other.id + "/role").then().statusCode(403).body(not(containsString(other.fullName)));
            for (String path : List.of("", "/" + other.id + "/link", "/" + other.id + "/disable", "/" + other.id + "/role")) {
                theirs.post("/desk/accounts" + path, "id", id, "fullName", "X", "name", name, "role", "CHIEF").then().statusCode(403)
                        .body(not(containsString(chief.fullName)));
            }
        }
        assertEquals(0, Given.<Long>made(() -> Account.count("id", id)));
        Desk.signedOut().get("/desk/accounts").then().statusCode(303);
    }

    @Test
    void without_the_sessions_token_nothing_is_done() {
        desk.post("/desk/accounts/" + chief.id + "/link", "token", "forged").then().statusCode(equalTo(409));
        desk.get("/desk/accounts/" + chief.id + "/link").then().statusCode(303);
        desk.get("/desk/accounts/" + chief.id + "/disable").then().statusCode(405);
    }

    private Response make(String fullName, String role) {
        return desk.post("/desk/accounts", "id", id, "fullName", fullName, "name", name, "role", role);
    }

    private Response act(UUID account, String act) {
        return desk.post("/desk/accounts/" + account + "/" + act, "seen", version(account));
    }

    private static String version(UUID account) {
        return Tables.value("select version from account where id = '" + account + "'");
    }

    private Response role(Account account, String version, String role) {
        return desk.post("/desk/accounts/" + account.id + "/role", "version", version, "role", role);
    }

    private Response choosePassword(String link) {
        return choosePassword(link, PASSWORD);
    }

    private Response choosePassword(String link, String password) {
        return Desk.signedOut().post(link.replaceFirst("https?://[^/]+", ""), "password", password, "passwordAgain", password);
    }

    private Response signIn(String password) {
        return Desk.signedOut().post("/desk/sign-in", "name", name, "password", password);
    }

    private Element row(String fullName) {
        return desk.page("/desk/accounts").select("tbody tr").stream().filter(row -> row.select("th").text().equals(fullName))
                .findFirst().orElseThrow();
    }

    private String state() {
        return desk.page("/desk/accounts").select("tbody tr").stream().filter(row -> row.select("td").get(0).text().equals(name))
                .findFirst().orElseThrow().select("td").get(2).text();
    }

    private List<Verb> journal() {
        return Given.made(() -> JournalEntry.<JournalEntry>list("thingId = ?1 and actorId = ?2 order by id", id, chief.id).stream()
                .map(entry -> entry.verb).toList());
    }
}
