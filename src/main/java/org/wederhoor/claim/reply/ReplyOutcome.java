package org.wederhoor.claim.reply;

/** What came of a reply request. */
public enum ReplyOutcome {
    WAITING, STATEMENT, REFUSED,
    /** No answer by the deadline. */
    NO_ANSWER
}
