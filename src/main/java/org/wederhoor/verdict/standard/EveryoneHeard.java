package org.wederhoor.verdict.standard;

import java.util.List;

/** Claimant and each party concerned have spoken, or were asked. */
final class EveryoneHeard implements Check {

    @Override
    public Rule rule() {
        return Rule.EVERYONE_HEARD;
    }

    @Override
    public Finding on(Evidence evidence) {
        List<Evidence.Party> unheard = evidence.unheard();
        return Finding.of(rule(), unheard.isEmpty(), language -> unheard.isEmpty() ? Phrases.in(language).everyoneHeard()
                : Phrases.in(language).notAsked(Phrases.parties(unheard)));
    }
}
