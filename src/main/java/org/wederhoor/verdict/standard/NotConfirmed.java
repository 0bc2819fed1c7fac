package org.wederhoor.verdict.standard;

import java.util.List;

/** No way leads to "confirmed". */
final class NotConfirmed implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        boolean confirmed = others.gives(Mark.CONFIRMED);
        return new Established(!confirmed, List.of(Need.give(Mark.CONFIRMED)), language -> confirmed ? StandardPhrases.in(language).confirmedInstead()
                : StandardPhrases.in(language).notConfirmed());
    }
}
