package org.wederhoor.verdict.standard;

/** An archived primary document bears the claim out. */
final class PrimaryDocument implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        int number = evidence.documents().size();
        return new Established(number > 0, language -> number == 0 ? StandardPhrases.in(language).noDocument()
                : StandardPhrases.in(language).documents(number, String.join("; ", evidence.documents())));
    }
}
