package org.wederhoor.verdict.standard;

/**
 * Anonymous sources alone never confirm: what is known only from origins that name none is not confirmed by their number. They stand
 * in nobody's way where something else confirms the claim.
 */
final class NamedSources implements Check {

    @Override
    public Established on(Evidence evidence, Assessment others) {
        int unnamed = (int) evidence.origins().stream().filter(origin -> !origin.namesSource()).count();
        return new Established(unnamed == 0 || others.gives(Mark.CONFIRMED),
                language -> unnamed == 0 ? StandardPhrases.in(language).everySourceNamed() : StandardPhrases.in(language).unnamed(unnamed));
    }
}
