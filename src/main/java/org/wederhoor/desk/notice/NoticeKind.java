package org.wederhoor.desk.notice;

/** What a notice tells of. */
public enum NoticeKind {

    /** A verdict was submitted, and anybody who may review it is asked to. */
    TO_REVIEW,
    /** They are the one who is asked to review it. */
    ASSIGNED,
    RETURNED, APPROVED, SCHEDULED,
    /** It was due to be published and was not, because its evidence had changed. */
    HELD,
    PUBLISHED, WITHDRAWN,
    /** A reply that they asked for is due within a day. */
    REPLY_DUE,
    /** The deadline of a reply that they asked for is over, and nobody has written down what came of it. */
    REPLY_OVERDUE,
    /** Something came in for a reply that they asked for: perhaps the answer, what a program sent, or word that the letter did not arrive. */
    ANSWER_CAME, AUTOMATIC_CAME, BOUNCE_CAME,
    /** Claims are theirs now. */
    GIVEN,
    /** A new password was chosen for their account; they are told whether they want notices or not. */
    PASSWORD_CHANGED,
    /** Mail for them goes elsewhere from now on; this goes where it went before. */
    ADDRESS_CHANGED,
    /** What their account has besides a password became other than it was. */
    FACTOR_ADDED, FACTOR_REMOVED, RECOVERY_CODES_MADE;

    /** Whether it is about their own account. */
    boolean isOfAccount() {
        return compareTo(PASSWORD_CHANGED) >= 0;
    }

    /** Whether it tells of something that came in, which stays so. */
    boolean isOfAnswer() {
        return this == ANSWER_CAME || this == AUTOMATIC_CAME || this == BOUNCE_CAME;
    }

    /** Whether its link leads to the review page rather than to the claim's. */
    boolean isForReview() {
        return this == TO_REVIEW || this == ASSIGNED || this == APPROVED || this == SCHEDULED || this == HELD;
    }
}
