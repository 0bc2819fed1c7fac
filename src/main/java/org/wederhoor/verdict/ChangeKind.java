package org.wederhoor.verdict;

import java.util.List;

/** What a later edition is to the one before it. */
public enum ChangeKind {
    CORRECTION, UPDATE, CLARIFICATION,
    /** The chief takes back what was published. */
    WITHDRAWAL;

    /** Those that the writers of a draft choose from. */
    public static final List<ChangeKind> OF_DRAFTS = List.of(CORRECTION, UPDATE, CLARIFICATION);
}
