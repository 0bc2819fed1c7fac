package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;

class DeniedOnRecordTest {

    @Test
    void a_party_that_the_claim_concerns_denies_it() {
        assertEquals(Result.MET, on(new Known().denial(Known.HUAWEI, null, "")));
    }

    @Test
    void a_denial_by_somebody_else_does_not_count() {
        assertEquals(Result.NOT_MET, on(new Known().denial(Known.AIVD, null, "")));
        assertEquals(Result.NOT_MET, on(new Known().denial(Known.NEWSPAPER, null, "")));
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void a_denial_that_is_not_of_this_claim_counts_only_where_it_is_said_why(Qualifier qualifier) {
        assertEquals(Result.NOT_MET, on(new Known().denial(Known.HUAWEI, qualifier, "")));
        assertEquals(Result.NOT_MET, on(new Known().denial(Known.HUAWEI, qualifier, " ")));
        assertEquals(Result.NOT_MET, on(new Known().denial(Known.HUAWEI, qualifier, null)));
        assertEquals(Result.MET, on(new Known().denial(Known.HUAWEI, qualifier, "It was asked about this very claim.")));
    }

    @ParameterizedTest
    @EnumSource(value = Stance.class, names = "DENIES", mode = Mode.EXCLUDE)
    void no_comment_and_being_unaware_are_no_denials(Stance stance) {
        assertEquals(Result.NOT_MET, on(new Known().answer(Known.HUAWEI, stance, null)));
    }

    @Test
    void a_denial_whose_place_a_later_statement_took_counts_no_more() {
        assertEquals(Result.NOT_MET, on(new Known().denial(Known.HUAWEI, null, "").superseded()));
        assertEquals(Result.MET, on(new Known().denial(Known.HUAWEI, null, "").superseded().denial(Known.HUAWEI, null, "")));
    }

    private static Result on(Known known) {
        return known.on(Rule.DENIED_ON_RECORD).result();
    }
}
