package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;

class AssessmentTest {

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
        Assessment confirmed = Known.standard().against(heard().document("A letter").evidence());
        assertTrue(confirmed.on(Mark.UNVERIFIED, true).isMet());
        assertTrue(confirmed.on(Mark.UNVERIFIED, true).deviates());
        Assessment nothing = Known.standard().against(heard().evidence());
        assertFalse(nothing.on(Mark.CONFIRMED, true).isMet());
        assertFalse(nothing.on(Mark.DENIED, true).isMet());
        Assessment both = Known.standard().against(heard().document("A letter").denial(Known.HUAWEI, null, "").evidence());
        assertFalse(both.on(Mark.DENIED, true).isMet());
    }

    @Test
    void whoever_was_not_asked_stands_in_the_way_of_every_mark_until_a_reason_is_written() {
        Known known = new Known().document("A letter").answer(Known.HUAWEI, Stance.DECLINES, null);
        Assessment assessment = Known.standard().against(known.evidence());
        assertEquals(List.of(Rule.EVERYONE_HEARD), rules(assessment.on(Mark.CONFIRMED, false).missing()));
        assertTrue(assessment.on(Mark.CONFIRMED, true).isMet());
        assertEquals(Result.EXCUSED, result(assessment.on(Mark.CONFIRMED, true), Rule.EVERYONE_HEARD));
        assertEquals(List.of(Rule.NOTHING_STRONGER, Rule.EVERYONE_HEARD), rules(assessment.on(Mark.UNVERIFIED, false).missing()));
        assertTrue(assessment.on(Mark.UNVERIFIED, true).isMet());
    }

    @Test
    void a_confirmed_claim_shows_what_confirms_it_and_an_unverified_one_all_that_is_missing() {
        assertEquals(List.of(Rule.PRIMARY_DOCUMENT, Rule.NAMED_SOURCES, Rule.EVERYONE_HEARD),
                rules(Known.standard().against(heard().document("A letter").evidence()).on(Mark.CONFIRMED, false).findings()));
        assertEquals(List.of(Rule.CONFIRMED_ON_RECORD, Rule.PRIMARY_DOCUMENT, Rule.INDEPENDENT_ORIGINS, Rule.NAMED_SOURCES,
                        Rule.DENIED_ON_RECORD, Rule.NOTHING_STRONGER, Rule.EVERYONE_HEARD),
                rules(Known.standard().against(heard().evidence()).on(Mark.UNVERIFIED, false).findings()));
    }

    @Test
    void a_way_that_a_desk_has_closed_leads_to_no_mark_and_is_not_shown() {
        Assessment assessment = Known.without(Rule.PRIMARY_DOCUMENT).against(heard().document("A letter").evidence());
        assertFalse(assessment.on(Mark.CONFIRMED, false).isMet());
        assertFalse(rules(assessment.on(Mark.CONFIRMED, false).findings()).contains(Rule.PRIMARY_DOCUMENT));
        Assessment denied = Known.without(Rule.DENIED_ON_RECORD).against(heard().denial(Known.HUAWEI, null, "").evidence());
        assertFalse(denied.on(Mark.DENIED, false).isMet());
        assertTrue(denied.on(Mark.UNVERIFIED, false).isMet());
    }

    @Test
    void a_condition_that_a_desk_has_switched_off_is_not_asked_for() {
        assertTrue(Known.without(Rule.EVERYONE_HEARD).against(new Known().evidence()).on(Mark.UNVERIFIED, false).isMet());
        assertTrue(Known.without(Rule.NAMED_SOURCES).against(heard().origin(false).origin(false).evidence()).on(Mark.CONFIRMED, false).isMet());
        assertTrue(Known.without(Rule.NOT_CONFIRMED).against(heard().document("A letter").denial(Known.KPN, null, "").evidence())
                .on(Mark.DENIED, false).isMet());
    }

    @Test
    void what_is_missing_says_what_would_help_and_what_is_met_needs_nothing() {
        Assessment nothing = Known.standard().against(new Known().evidence());
        assertEquals(List.of(Need.Step.LINK_CONFIRMATION, Need.Step.ARCHIVE_DOCUMENT, Need.Step.ADD_ORIGIN, Need.Step.ASK, Need.Step.ASK,
                Need.Step.SAY_WHY_NOT), steps(nothing.on(Mark.CONFIRMED, false)));
        assertEquals(List.of(Need.Step.LINK_DENIAL, Need.Step.ASK, Need.Step.ASK, Need.Step.SAY_WHY_NOT), steps(nothing.on(Mark.DENIED, false)));
        assertEquals(List.of(), steps(nothing.on(Mark.UNVERIFIED, true)));
        assertEquals(List.of(Need.Step.SAY_WHY_IT_COUNTS),
                steps(Known.standard().against(heard().denial(Known.HUAWEI, Qualifier.GENERAL_TERMS, "").evidence()).on(Mark.DENIED, false)));
        assertEquals(Need.Step.SAY_BASIS, steps(Known.standard().against(heard().answer(Known.HUAWEI, Stance.CONFIRMS, null).evidence())
                .on(Mark.CONFIRMED, false)).get(0));
        Outcome lowered = Known.standard().against(heard().document("A letter").evidence()).on(Mark.UNVERIFIED, false);
        assertEquals(List.of(Need.Step.GIVE, Need.Step.SAY_WHY_NOT), steps(lowered));
        assertEquals(Mark.CONFIRMED, lowered.missing().get(0).needs().get(0).mark());
        assertEquals(List.of(Need.Step.GIVE), steps(Known.standard().against(heard().document("A letter").denial(Known.HUAWEI, null, "")
                .evidence()).on(Mark.DENIED, true)));
    }

    private static List<Need.Step> steps(Outcome outcome) {
        return outcome.missing().stream().flatMap(finding -> finding.needs().stream()).map(Need::step).toList();
    }

    private static Known heard() {
        return new Known().asked(Known.HUAWEI, Known.KPN);
    }

    private static void assertMarks(Known known, boolean confirmed, boolean denied, boolean unverified) {
        Assessment assessment = Known.standard().against(known.evidence());
        assertEquals(List.of(confirmed, denied, unverified),
                List.of(assessment.on(Mark.CONFIRMED, false).isMet(), assessment.on(Mark.DENIED, false).isMet(),
                        assessment.on(Mark.UNVERIFIED, false).isMet()));
    }

    private static List<Rule> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static Result result(Outcome outcome, Rule rule) {
        return outcome.findings().stream().filter(finding -> finding.rule() == rule).findFirst().orElseThrow().result();
    }
}
