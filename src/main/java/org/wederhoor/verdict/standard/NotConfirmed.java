package org.wederhoor.verdict.standard;

/** No way leads to "confirmed". */
final class NotConfirmed implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        boolean confirmed = others.gives(Mark.CONFIRMED);
        return new Established(!confirmed, language -> confirmed ? StandardPhrases.in(language).confirmedInstead()
                : StandardPhrases.in(language).notConfirmed());
    }
}
