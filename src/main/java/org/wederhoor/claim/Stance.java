package org.wederhoor.claim;

/** How a statement stands to a claim. No comment is neither a denial nor a confirmation, and being unaware is neither. */
public enum Stance {
    CONFIRMS, DENIES, DECLINES, UNAWARE, OTHER
}
