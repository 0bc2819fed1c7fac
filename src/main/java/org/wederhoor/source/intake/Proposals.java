package org.wederhoor.source.intake;

import java.util.List;
import java.util.Map;

/** What a document says about itself, each with the words it says it with. */
public final class Proposals {

    private Proposals() {
    }

    /** At most one for each field, in the fields' order. */
    public static List<Proposal> of(String text, List<LeftOut> leftOut, PageFacts facts) {
        return facts.facts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new Proposal(each.getKey(), each.getValue().value(), each.getValue().words(), null)).toList();
    }
}
