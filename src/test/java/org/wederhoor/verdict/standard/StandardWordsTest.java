package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;

@QuarkusTest
class StandardWordsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void a_denial_is_told_with_whose_it_is_and_when_it_was_reported() {
        assertWords("1 on-record denial by a party concerned: Huawei, reported 16 May, year not stated in the source.",
                new DeniedOnRecord().on(new Known().denial(Known.HUAWEI, null, "").evidence()));
        assertWords("1 denial does not count, being in general terms or from before the claim: Huawei, reported 16 May,"
                + " year not stated in the source.",
                new DeniedOnRecord().on(new Known().denial(Known.HUAWEI, Qualifier.GENERAL_TERMS, "").evidence()));
    }

    @Test
    void a_confirmation_that_does_not_count_says_why() {
        assertWords("1 confirmation does not count, because it is not established that the party knows at first hand and speaks"
                + " about itself or against its own interest: KPN.",
                new ConfirmedOnRecord().on(new Known().answer(Known.KPN, Stance.CONFIRMS, Basis.FIRST_HAND).evidence()));
    }

    @Test
    void whoever_was_not_asked_is_named() {
        Finding finding = new EveryoneHeard().on(new Known().evidence());
        assertWords("Not asked by this desk: Huawei, KPN.", finding);
        assertEquals("Niet gevraagd door deze redactie: Huawei, KPN.", finding.words().in(DUTCH));
    }

    @Test
    void every_finding_has_a_sentence_in_each_language() {
        for (Known known : List.of(new Known(), new Known().origin(false).document("x").denial(Known.KPN, null, ""),
                new Known().origin(true).origin(true).answer(Known.KPN, Stance.CONFIRMS, Basis.ABOUT_ITSELF))) {
            Held held = Standard.whole().against(known.evidence());
            for (Outcome outcome : List.of(held.confirmed(false), held.denied(false), held.unverified(true))) {
                for (Finding finding : outcome.findings()) {
                    String english = finding.words().in(Locale.ENGLISH);
                    assertFalse(english.isBlank() || english.contains("{"), english);
                    assertFalse(english.equals(finding.words().in(DUTCH)), english);
                }
            }
        }
    }

    @Test
    void a_desk_tells_a_rule_in_its_own_words_where_it_has_them() {
        Standard own = new Standard(EnumSet.allOf(Rule.class), Map.of(Rule.NOT_CONFIRMED, Map.of("en", "Our own words.")));
        assertEquals("Our own words.", own.tell(Rule.NOT_CONFIRMED, Locale.ENGLISH));
        assertEquals(Rule.NOT_CONFIRMED.in(DUTCH), own.tell(Rule.NOT_CONFIRMED, DUTCH));
    }

    @Test
    void without_any_configuration_every_rule_is_in_force() {
        assertEquals(List.of(Rule.values()), Standard.inForce().inForce(List.of(Rule.values())));
    }

    private static void assertWords(String expected, Finding finding) {
        assertEquals(expected, finding.words().in(Locale.ENGLISH));
    }
}
