package org.wederhoor.claim;

/** Why a party that answers can know: what its answer is worth as a confirmation. */
public enum Basis {

    /** It knows at first hand, and speaks about itself. */
    ABOUT_ITSELF,

    /** It knows at first hand, and what it says is against its own interest. */
    AGAINST_INTEREST,

    /** It knows at first hand, but speaks about others and not against its own interest; that alone confirms nothing. */
    FIRST_HAND
}
