package org.wederhoor.verdict.standard;

/** Anonymous sources alone never confirm: what is known only from origins that name none is not confirmed by their number. */
final class NamedSources implements Check {

    private final boolean confirmedOtherwise;

    /** @param confirmedOtherwise whether something that does not rest on anonymous sources confirms the claim */
    NamedSources(boolean confirmedOtherwise) {
        this.confirmedOtherwise = confirmedOtherwise;
    }

    @Override
    public Rule rule() {
        return Rule.NAMED_SOURCES;
    }

    @Override
    public Finding on(Evidence evidence) {
        int unnamed = (int) evidence.origins().stream().filter(origin -> !origin.namesSource()).count();
        return Finding.of(rule(), unnamed == 0 || confirmedOtherwise,
                language -> unnamed == 0 ? Phrases.in(language).everySourceNamed() : Phrases.in(language).unnamed(unnamed));
    }
}
