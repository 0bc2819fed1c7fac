package org.wederhoor.verdict.standard;

import java.util.List;

/**
 * Anonymous sources alone never confirm: what is known only from origins that name none is not confirmed by their number. They stand
 * in nobody's way where something else confirms the claim.
 */
final class NamedSources implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        int unnamed = (int) evidence.origins().stream().filter(origin -> !origin.namesSource()).count();
        boolean confirmed = others.gives(Mark.CONFIRMED);
        return new Established(unnamed == 0 || confirmed, List.of(), language -> {
            StandardMessages words = StandardPhrases.in(language);
            return unnamed == 0 ? words.everySourceNamed() : confirmed ? words.unnamedBeside(unnamed) : words.unnamed(unnamed);
        });
    }
}
