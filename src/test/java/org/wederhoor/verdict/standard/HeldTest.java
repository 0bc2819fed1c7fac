package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Stance;

class HeldTest {

    @Test
    void a_mark_is_given_by_what_the_evidence_meets_and_by_nothing_else() {
        assertMarks(heard(), false, false, true);
        assertMarks(heard().denial(Known.HUAWEI, null, ""), false, true, false);
        assertMarks(heard().answer(Known.KPN, Stance.CONFIRMS, Basis.ABOUT_ITSELF), true, false, false);
        assertMarks(heard().document("A letter"), true, false, false);
        assertMarks(heard().origin(true).origin(true), true, false, false);
        assertMarks(heard().origin(false).origin(false), false, false, true);
    }

    @Test
    void what_is_confirmed_is_not_denied_whoever_denies_it() {
        assertMarks(heard().document("A letter").denial(Known.HUAWEI, null, ""), true, false, false);
    }

    @Test
    void a_deviation_lowers_a_mark_and_never_raises_one() {
        Held confirmed = Standard.whole().against(heard().document("A letter").evidence());
        assertTrue(confirmed.unverified(true).isMet());
        assertTrue(confirmed.unverified(true).deviates());
        Held nothing = Standard.whole().against(heard().evidence());
        assertFalse(nothing.confirmed(true).isMet());
        assertFalse(nothing.denied(true).isMet());
        Held both = Standard.whole().against(heard().document("A letter").denial(Known.HUAWEI, null, "").evidence());
        assertFalse(both.denied(true).isMet());
    }

    @Test
    void whoever_was_not_asked_stands_in_the_way_of_every_mark_until_a_reason_is_written() {
        Known known = new Known().document("A letter").answer(Known.HUAWEI, Stance.DECLINES, null);
        Held held = Standard.whole().against(known.evidence());
        assertEquals(List.of(Rule.EVERYONE_HEARD), rules(held.confirmed(false).missing()));
        assertTrue(held.confirmed(true).isMet());
        assertEquals(Result.EXCUSED, result(held.confirmed(true), Rule.EVERYONE_HEARD));
        assertEquals(List.of(Rule.NOTHING_STRONGER, Rule.EVERYONE_HEARD), rules(held.unverified(false).missing()));
        assertTrue(held.unverified(true).isMet());
    }

    @Test
    void a_confirmed_claim_shows_what_confirms_it_and_an_unverified_one_all_that_is_missing() {
        assertEquals(List.of(Rule.PRIMARY_DOCUMENT, Rule.NAMED_SOURCES, Rule.EVERYONE_HEARD),
                rules(Standard.whole().against(heard().document("A letter").evidence()).confirmed(false).findings()));
        assertEquals(List.of(Rule.CONFIRMED_ON_RECORD, Rule.PRIMARY_DOCUMENT, Rule.INDEPENDENT_ORIGINS, Rule.NAMED_SOURCES,
                        Rule.DENIED_ON_RECORD, Rule.NOTHING_STRONGER, Rule.EVERYONE_HEARD),
                rules(Standard.whole().against(heard().evidence()).unverified(false).findings()));
    }

    @Test
    void a_way_that_a_desk_has_closed_leads_to_no_mark_and_is_not_shown() {
        Held held = without(Rule.PRIMARY_DOCUMENT).against(heard().document("A letter").evidence());
        assertFalse(held.confirmed(false).isMet());
        assertFalse(rules(held.confirmed(false).findings()).contains(Rule.PRIMARY_DOCUMENT));
        Held denied = without(Rule.DENIED_ON_RECORD).against(heard().denial(Known.HUAWEI, null, "").evidence());
        assertFalse(denied.denied(false).isMet());
        assertTrue(denied.unverified(false).isMet());
    }

    @Test
    void a_condition_that_a_desk_has_switched_off_is_not_asked_for() {
        assertTrue(without(Rule.EVERYONE_HEARD).against(new Known().evidence()).unverified(false).isMet());
        assertTrue(without(Rule.NAMED_SOURCES).against(heard().origin(false).origin(false).evidence()).confirmed(false).isMet());
        assertTrue(without(Rule.NOT_CONFIRMED).against(heard().document("A letter").denial(Known.KPN, null, "").evidence())
                .denied(false).isMet());
    }

    private static Known heard() {
        return new Known().asked(Known.HUAWEI, Known.KPN);
    }

    private static Standard without(Rule rule) {
        EnumSet<Rule> others = EnumSet.allOf(Rule.class);
        others.remove(rule);
        return new Standard(others, Map.of());
    }

    private static void assertMarks(Known known, boolean confirmed, boolean denied, boolean unverified) {
        Held held = Standard.whole().against(known.evidence());
        assertEquals(List.of(confirmed, denied, unverified),
                List.of(held.confirmed(false).isMet(), held.denied(false).isMet(), held.unverified(false).isMet()));
    }

    private static List<Rule> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static Result result(Outcome outcome, Rule rule) {
        return outcome.findings().stream().filter(finding -> finding.rule() == rule).findFirst().orElseThrow().result();
    }
}
