package org.wederhoor.verdict;

/** Where a verdict is on its way to publication. */
public enum VerdictState {
    DRAFT, SUBMITTED, APPROVED, PUBLISHED, DROPPED;

    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == APPROVED;
    }
}
