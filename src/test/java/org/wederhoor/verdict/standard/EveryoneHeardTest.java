package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Stance;

class EveryoneHeardTest {

    @Test
    void whoever_has_spoken_or_was_asked_is_heard() {
        Evidence evidence = new Known().answer(Known.HUAWEI, Stance.DECLINES, null).asked(Known.KPN).evidence();
        assertEquals(Result.MET, on(evidence));
    }

    @Test
    void a_party_that_has_done_neither_is_not() {
        Evidence evidence = new Known().answer(Known.HUAWEI, Stance.DENIES, null).asked(Known.AIVD).evidence();
        assertEquals(Result.NOT_MET, on(evidence));
        assertEquals(List.of(Known.KPN), evidence.unheard());
    }

    @Test
    void a_claimant_has_spoken_by_claiming() {
        Evidence evidence = new Evidence(Known.KPN, List.of(Known.KPN), List.of(), List.of(), List.of(), java.util.Set.of());
        assertEquals(Result.MET, on(evidence));
    }

    private static Result on(Evidence evidence) {
        return Known.standard().against(evidence).finding(Rule.EVERYONE_HEARD).result();
    }
}
