package org.wederhoor.verdict;

/** What a reviewer decided. */
public enum Decision {
    APPROVED, RETURNED
}
