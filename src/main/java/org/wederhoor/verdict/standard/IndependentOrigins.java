package org.wederhoor.verdict.standard;

/** Two independent origins each name a different source. */
final class IndependentOrigins implements Check {

    private static final int NEEDED = 2;

    private final boolean named;

    /** @param named whether an origin has to name its source to count */
    IndependentOrigins(boolean named) {
        this.named = named;
    }

    @Override
    public Rule rule() {
        return Rule.INDEPENDENT_ORIGINS;
    }

    @Override
    public Finding on(Evidence evidence) {
        int number = (int) evidence.origins().stream().filter(origin -> !named || origin.namesSource()).count();
        return Finding.of(rule(), number >= NEEDED, language -> number >= NEEDED ? Phrases.in(language).origins(number)
                : Phrases.in(language).tooFewOrigins(number));
    }
}
