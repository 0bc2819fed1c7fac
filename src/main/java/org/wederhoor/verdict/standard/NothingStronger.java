package org.wederhoor.verdict.standard;

import java.util.List;

/** No way leads to "confirmed" or to "denied". */
final class NothingStronger implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        boolean confirmed = others.gives(Mark.CONFIRMED);
        boolean denied = others.gives(Mark.DENIED);
        return new Established(!confirmed && !denied, List.of(Need.give(confirmed ? Mark.CONFIRMED : Mark.DENIED)), language -> {
            StandardMessages words = StandardPhrases.in(language);
            return confirmed ? words.confirmedInstead() : denied ? words.denialInstead() : words.nothingStronger();
        });
    }
}
