package org.wederhoor.verdict.standard;

import java.util.List;

/** Two independent origins each name a different source; where a desk asks for no names, two origins are enough. */
final class IndependentOrigins implements Check {

    private static final int NEEDED = 2;

    @Override
    public Established on(Evidence evidence, Assessment others) {
        boolean named = others.isInForce(Rule.NAMED_SOURCES);
        int number = (int) evidence.origins().stream().filter(origin -> !named || origin.namesSource()).count();
        return new Established(number >= NEEDED, List.of(Need.to(Need.Step.ADD_ORIGIN)),
                language -> number >= NEEDED ? StandardPhrases.in(language).origins(number) : StandardPhrases.in(language).tooFewOrigins(number));
    }
}
