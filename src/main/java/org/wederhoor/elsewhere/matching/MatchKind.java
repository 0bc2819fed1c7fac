package org.wederhoor.elsewhere.matching;

/** What a sentence is that others are compared with. */
public enum MatchKind {
    /** A claim at the desk, published or not. */
    CLAIM,
    /** A claim as the current edition has it. */
    PUBLISHED,
    /** A check by others. */
    CHECK
}
