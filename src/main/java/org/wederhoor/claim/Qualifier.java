package org.wederhoor.claim;

/** Why an answer does not meet the very claim it is linked to. */
public enum Qualifier {

    /** It speaks in general terms. */
    GENERAL_TERMS,

    /** It was said before the claim was made. */
    BEFORE_CLAIM
}
