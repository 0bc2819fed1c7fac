package org.wederhoor.verdict.standard;

/** No way leads to "confirmed" or to "denied". */
final class NothingStronger implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        boolean confirmed = others.gives(Mark.CONFIRMED);
        boolean denied = others.gives(Mark.DENIED);
        return new Established(!confirmed && !denied, language -> {
            StandardMessages words = StandardPhrases.in(language);
            return confirmed ? words.confirmedInstead() : denied ? words.denialInstead() : words.nothingStronger();
        });
    }
}
