package org.wederhoor.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Assignment;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OwnSettings;
import org.wederhoor.support.PlayedMailServer;
import org.wederhoor.support.Tables;

/** Who is given a claim gets a mail: one, however many claims it were. */
@QuarkusTest
@TestProfile(OwnSettings.class)
class GivenClaimsTest {

    @Inject
    NoticeSending sending;

    private final Account chief = reachable(Given.chief());
    private final Account owner = reachable(Given.checker());
    private final Dossier dossier = Given.dossier();
    private PlayedMailServer server;

    @BeforeEach
    void there_is_a_mail_server() throws IOException {
        Tables.change("delete from notice");
        server = new PlayedMailServer(OwnSettings.MAIL_PORT);
    }

    @AfterEach
    void the_mail_server_goes() throws IOException {
        server.close();
    }

    @Test
    void whoever_is_given_a_claim_is_told_a_minute_later() {
        Claim claim = claim();
        give(claim, owner);
        sending.sendDue();
        assertEquals(List.of(), server.letters(), "what is taken back at once is no news");
        String letter = letter();
        assertTrue(letter.contains("<" + owner.email + ">"), letter);
        assertTrue(letter.contains("Subject: Assigned to you: " + claim.sentence), letter);
        assertTrue(letter.contains(chief.fullName + " assigned this claim to you."), letter);
        assertTrue(letter.lastIndexOf(claim.sentence) > letter.indexOf(chief.fullName), letter);
        assertTrue(letter.contains("/desk/claims/" + claim.id), letter);
        assertEquals("SENT", Tables.value("select string_agg(state, ' ') from notice"));
    }

    @Test
    void fifty_claims_are_one_mail() {
        List<Claim> claims = IntStream.range(0, 50).mapToObj(i -> claim()).toList();
        give(owner, claims);
        String letter = letter();
        assertTrue(letter.contains("Subject: Assigned to you: 50 claims"), letter);
        assertTrue(letter.contains(chief.fullName + " assigned 50 claims to you."), letter);
        assertTrue(letter.contains(claims.get(9).sentence), letter);
        assertFalse(letter.contains(claims.get(10).sentence), letter);
        assertTrue(letter.contains("and 40 more"), letter);
        assertTrue(letter.contains("/desk/board?view=list&owner=" + owner.id), letter);
        give(claim(), owner);
        assertEquals("2", Tables.value("select count(*) from notice"), "what went out is not added to");
    }

    @Test
    void nobody_is_told_what_they_did_themselves_or_had_already() {
        Claim claim = claim();
        Desk.as(chief).post("/desk/board/assign", "row", tick(claim), "owner", chief.id).then().statusCode(303);
        Desk.as(chief).post("/desk/board/assign", "row", tick(claim), "owner", "none").then().statusCode(303);
        assertEquals("0", Tables.value("select count(*) from notice"));
        give(claim, owner);
        Desk.as(chief).post("/desk/board/assign", "row", tick(claim), "owner", owner.id, "due", LocalDate.now().plusDays(2).toString()).then().statusCode(303);
        assertEquals("1", Tables.value("select count(*) from notice_claim"));
        Account silent = Given.checker();
        give(claim, silent);
        Account unwilling = reachable(Given.checker());
        Tables.change("update account set wants_notices = false where id = '" + unwilling.id + "'");
        give(claim, unwilling);
        assertEquals("1", Tables.value("select count(*) from notice"));
    }

    @Test
    void a_claim_that_went_on_to_somebody_else_is_not_told_of() {
        Claim kept = claim();
        Claim gone = claim();
        give(owner, List.of(kept, gone));
        give(gone, chief);
        assertTrue(letter().contains("assigned this claim to you"));
        assertTrue(server.letters().get(0).contains(kept.sentence) && !server.letters().get(0).contains(gone.sentence), server.letters().get(0));
        give(gone, owner);
        give(gone, chief);
        letters();
        assertEquals(1, server.letters().size());
    }

    @Test
    void on_the_claims_own_page_it_is_told_as_well() {
        Claim claim = claim();
        Map<String, Object> form = new LinkedHashMap<>(Desk.filled(Desk.as(chief).page("/desk/claims/" + claim.id), "#form"));
        form.put("owner", owner.id);
        Desk.as(chief).post("/desk/claims/" + claim.id + "/assignment", form).then().statusCode(303);
        assertTrue(letter().contains(chief.fullName + " assigned this claim to you."));
    }

    @Test
    void it_is_in_the_language_that_its_reader_has_chosen() {
        Desk.as(owner).post("/desk/account", "email", owner.email, "wantsNotices", "yes", "version", version(), "mailLanguage", "nl").then().statusCode(303);
        Claim claim = claim();
        give(claim, owner);
        String letter = letter();
        assertTrue(letter.contains("Aan u toegewezen: " + claim.sentence), letter);
        assertTrue(letter.contains(chief.fullName + " heeft deze bewering aan u toegewezen."), letter);
        assertTrue(letter.contains("http://localhost:8081/nl/desk/claims/" + claim.id), letter);
        Desk.as(owner).post("/desk/account", "email", owner.email, "wantsNotices", "yes", "version", version(), "mailLanguage", "de").then().statusCode(303);
        give(owner, List.of(claim(), claim()));
        letters();
        letter = text(server.letters().get(1));
        assertTrue(letter.contains(chief.fullName + " hat Ihnen 2 Behauptungen zugewiesen."), letter);
        assertEquals(422, Desk.as(owner).post("/desk/account", "email", owner.email, "version", version(), "mailLanguage", "tlh").statusCode());
    }

    private String version() {
        return Tables.value("select version from account where id = '" + owner.id + "'");
    }

    private void give(Claim claim, Account to) {
        give(to, List.of(claim));
    }

    private void give(Account to, List<Claim> claims) {
        List<Object> form = new ArrayList<>(List.of("owner", to.id));
        claims.forEach(claim -> form.addAll(List.of("row", tick(claim))));
        Desk.as(chief).post("/desk/board/assign", form.toArray()).then().statusCode(303);
    }

    private static String tick(Claim claim) {
        return claim.id + ":" + Given.<Integer>made(() -> Assignment.<Assignment>findById(claim.id).version);
    }

    private Claim claim() {
        return Given.claim(dossier, Given.party("Claimant"), Given.unique("A claim"), Given.editor());
    }

    /** The one that goes out when its minute is over. */
    private String letter() {
        letters();
        assertEquals(1, server.letters().size(), server.letters().toString());
        return text(server.letters().get(0));
    }

    private void letters() {
        Tables.change("update notice set next_try_at = now() where state = 'WAITING'");
        sending.sendDue();
    }

    /** With its soft line breaks undone (RFC 2045). */
    private static String text(String letter) {
        return letter.replace("=\n", "").replace("=3D", "=");
    }

    private static Account reachable(Account account) {
        account.email = account.signInName + "@desk.example";
        Tables.change("update account set email = '" + account.email + "' where id = '" + account.id + "'");
        return account;
    }
}
