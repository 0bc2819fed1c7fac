package org.wederhoor.verdict;

import java.util.EnumSet;
import java.util.Set;

/** Where a verdict is on its way to publication. */
public enum VerdictState {
    DRAFT, SUBMITTED, APPROVED, PUBLISHED, DROPPED;

    /** Those of a verdict that is on its way; a claim has one such verdict at most. */
    static final Set<VerdictState> OPEN = EnumSet.of(DRAFT, SUBMITTED, APPROVED);
}
