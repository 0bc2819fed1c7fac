package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Stance;

class ConfirmedOnRecordTest {

    @ParameterizedTest
    @EnumSource(value = Basis.class, names = {"ABOUT_ITSELF", "AGAINST_INTEREST"})
    void a_party_confirms_about_itself_or_against_its_own_interest(Basis basis) {
        assertEquals(Result.MET, on(new Known().answer(Known.KPN, Stance.CONFIRMS, basis)));
    }

    @Test
    void a_party_that_speaks_about_others_or_of_whom_nobody_knows_how_it_knows_does_not_confirm() {
        assertEquals(Result.NOT_MET, on(new Known().answer(Known.KPN, Stance.CONFIRMS, Basis.FIRST_HAND)));
        assertEquals(Result.NOT_MET, on(new Known().answer(Known.KPN, Stance.CONFIRMS, null)));
    }

    @ParameterizedTest
    @EnumSource(value = Stance.class, names = "CONFIRMS", mode = Mode.EXCLUDE)
    void no_other_stance_confirms_whatever_it_is_based_on(Stance stance) {
        assertEquals(Result.NOT_MET, on(new Known().answer(Known.KPN, stance, Basis.ABOUT_ITSELF)));
    }

    @Test
    void a_confirmation_whose_place_a_later_statement_took_counts_no_more() {
        assertEquals(Result.NOT_MET, on(new Known().answer(Known.KPN, Stance.CONFIRMS, Basis.ABOUT_ITSELF).superseded()));
    }

    private static Result on(Known known) {
        return known.on(Rule.CONFIRMED_ON_RECORD).result();
    }
}
