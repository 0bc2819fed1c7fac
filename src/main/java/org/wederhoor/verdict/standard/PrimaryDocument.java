package org.wederhoor.verdict.standard;

/** An archived primary document bears the claim out. */
final class PrimaryDocument implements Check {

    @Override
    public Rule rule() {
        return Rule.PRIMARY_DOCUMENT;
    }

    @Override
    public Finding on(Evidence evidence) {
        int number = evidence.documents().size();
        return Finding.of(rule(), number > 0, language -> number == 0 ? Phrases.in(language).noDocument()
                : Phrases.in(language).documents(number, String.join("; ", evidence.documents())));
    }
}
