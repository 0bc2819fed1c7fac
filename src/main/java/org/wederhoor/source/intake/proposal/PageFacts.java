package org.wederhoor.source.intake.proposal;

import java.util.Map;

/** What a document's metadata say of it, where nobody who only reads it sees them. */
public record PageFacts(Map<ProposalField, Fact> facts) {

    private static final PageFacts NONE = new PageFacts(Map.of());

    public PageFacts {
        facts = Map.copyOf(facts);
    }

    /**
     * @param value what is said
     * @param words how the metadata say it, such as {@code og:site_name: SecurityWeek}
     */
    public record Fact(String value, String words) {
    }

    /** Those of a document without metadata. */
    public static PageFacts none() {
        return NONE;
    }
}
