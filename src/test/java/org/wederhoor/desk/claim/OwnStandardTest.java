package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.OwnSettings;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Rule;

/** A desk that does not ask for everyone to be heard, and tells in its own words what a denial is. */
@QuarkusTest
@TestProfile(OwnSettings.class)
class OwnStandardTest {

    private final Account writer = Given.checker();
    private final Desk desk = Desk.as(writer);
    private final Dossier dossier = Given.dossier();
    private final Party denier = Given.partyOf(dossier, "Huawei");
    private final Party silent = Given.partyOf(dossier, "KPN");
    private final Claim claim = Given.claim(dossier, Given.party("De Volkskrant"), Given.unique("The sky is green"), Given.checker(),
            denier, silent);
    private final String page = "/desk/claims/" + claim.id;

    @Test
    void a_rule_that_is_switched_off_is_asked_for_nowhere() {
        Given.answer(claim, Given.statement(dossier, denier, Given.source(dossier, "Krant"), "It is not."), Stance.DENIES);
        Document shown = desk.page(page);
        String denied = shown.select("section[aria-labelledby=checks] details:has(.mark-denied)").text();
        assertTrue(denied.contains("possible") && !denied.contains("not possible"), denied);
        assertFalse(shown.select("section[aria-labelledby=checks]").text().contains(silent.name));

        Map<String, List<Object>> form = new LinkedHashMap<>(Desk.filled(shown, "form.columns"));
        form.putAll(Map.of("mark", List.of("DENIED"), "rationale", List.of("Because."), "then", List.of("submit")));
        desk.post(page + "/verdict", form).then().statusCode(303);
        Verdict submitted = Given.made(() -> Verdict.openFor(Claim.findById(claim.id)));
        Content.StandardSaid frozen = Given.made(() -> Verdict.<Verdict>findById(submitted.id).submission.read().standard());
        assertEquals(List.of("denied-on-record MET", "not-confirmed MET"),
                frozen.checks().stream().map(check -> check.name() + " " + check.result()).toList());
        assertNull(frozen.deviation());

        Account editor = Given.editor();
        Given.publish(Given.approve(submitted, editor), editor);
        String slug = Given.made(() -> Claim.<Claim>findById(claim.id).slug);
        Document published = Desk.signedOut().page("/claims/" + slug);
        assertEquals(2, published.select("section[aria-labelledby=decided] .check-passed").size());
        assertFalse(published.select("section[aria-labelledby=decided]").text().contains(silent.name));
    }

    @Test
    void readers_are_told_the_rules_that_hold_here_in_this_desks_words() {
        String english = Desk.signedOut().page("/methodology").select("main").text();
        assertTrue(english.contains(OwnSettings.DENIAL), english);
        assertFalse(english.contains(Rule.DENIED_ON_RECORD.in(Locale.ENGLISH)));
        assertFalse(english.contains(Rule.EVERYONE_HEARD.in(Locale.ENGLISH)));
        assertTrue(english.contains(Rule.NOT_CONFIRMED.in(Locale.ENGLISH)));
        String other = Desk.signedOut().page(OtherLanguage.PREFIX + "/methodology").select("main").text();
        assertTrue(other.contains(Rule.DENIED_ON_RECORD.in(OtherLanguage.LOCALE)), "it has no words of its own in this language");
        assertFalse(other.contains(Rule.EVERYONE_HEARD.in(OtherLanguage.LOCALE)));
    }
}
