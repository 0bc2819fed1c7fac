package org.wederhoor.verdict.standard;

import java.util.List;

/** Claimant and each party concerned have spoken, or were asked. */
final class EveryoneHeard implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        List<Evidence.Party> unheard = evidence.unheard();
        return new Established(unheard.isEmpty(),
                unheard.stream().map(party -> Need.of(Need.Step.ASK, party)).toList(),
                language -> unheard.isEmpty() ? StandardPhrases.in(language).everyoneHeard()
                        : StandardPhrases.in(language).notAsked(StandardPhrases.parties(unheard)));
    }
}
