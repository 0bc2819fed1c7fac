package org.wederhoor.verdict.standard;

import java.util.List;

/** An archived primary document bears the claim out. */
final class PrimaryDocument implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        int number = evidence.documents().size();
        return new Established(number > 0, List.of(Need.to(Need.Step.ARCHIVE_DOCUMENT)), language -> number == 0 ? StandardPhrases.in(language).noDocument()
                : StandardPhrases.in(language).documents(number, String.join("; ", evidence.documents())));
    }
}
