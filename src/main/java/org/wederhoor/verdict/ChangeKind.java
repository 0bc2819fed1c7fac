package org.wederhoor.verdict;

/** What a later edition is to the one before it. */
public enum ChangeKind {
    CORRECTION, UPDATE, CLARIFICATION
}
