package org.wederhoor.source.intake.proposal;

import java.util.Map;

/**
 * What a document says of itself otherwise than by its words: its metadata, which nobody who only reads it sees, and its great heading.
 *
 * @param heading what the article stands under, as its words are in the text; null when that is not marked
 */
public record PageFacts(Map<ProposalField, Fact> facts, String heading) {

    private static final PageFacts NONE = new PageFacts(Map.of());

    public PageFacts {
        facts = Map.copyOf(facts);
    }

    /** Those of a document without a heading. */
    public PageFacts(Map<ProposalField, Fact> facts) {
        this(facts, null);
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
