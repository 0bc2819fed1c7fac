package org.wederhoor.claim;

/** Why a trail ends without an origin. */
public enum OriginGap {

    /** A copy or rewrite that names neither a source nor a party. */
    NOT_NAMED,

    /** It goes back to a source that is known to be a copy or rewrite, of what is not known. */
    SECOND_HAND,

    /** It goes back to a source of which nobody has said what it is. */
    NOT_DESCRIBED,

    /** Sources that go back to each other. */
    CIRCULAR
}
