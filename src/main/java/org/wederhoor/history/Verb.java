package org.wederhoor.history;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done to a thing at the desk. */
public enum Verb {

    CREATED(true), EDITED(true), LINKED(true), UNLINKED(true), UNDONE(true), MERGED(true), LOADED(true), ARCHIVED(true),
    ASKED(true), SENT(true), REPLIED(true), DECLINED(true),

    DRAFTED(false), SUBMITTED(false), TAKEN_BACK(false), RETURNED(false), APPROVED(false), PUBLISHED(false), REOPENED(false),
    DROPPED(false), ASSIGNED(false), PLANNED(false), SCHEDULED(false), UNSCHEDULED(false), HELD(false), PUBLISHED_ALONE(false), WITHDRAWN(false),

    /** What the law takes out says nothing new. */
    TAKEDOWN_PLANNED(false), TAKEDOWN_DROPPED(false), TAKEDOWN_DONE(false), TAKEN_OUT(false),

    /** What is folded away in a text, or of what was suggested there, is no part of what it says. */
    LEFT_OUT(false), TAKEN_IN(false), DISMISSED(false), RESTORED(false),

    /** What is noted of a picture, or written down of the words in it, says nothing of a claim until it is quoted. */
    DETAILED(false), COMPARED(false),

    /** That a party has not answered by some day is told by its deadline. */
    NOT_SENT(false), REMINDED(false), UNANSWERED(false),

    /** A second source of the same file, beside the first. */
    READ_ANEW(false),

    /** What came in is no answer until somebody says so. */
    RECEIVED(false),

    /** What is asked of whoever printed a claim, and what came of it, stands on the claim's page. */
    CORRECTION_ASKED(true), CORRECTION_CHANGED(true), CORRECTION_REMOVED(true),

    /** How a party is reached is no evidence. */
    CONTACT_ADDED(false), CONTACT_CHANGED(false), CONTACT_REMOVED(false), CONTACT_RESTORED(false),

    TERM_ADDED(false), TERM_REMOVED(false),

    COMMENTED(false), COMMENT_WITHDRAWN(false), PINNED(false), RESOLVED(false), PREVIEW_MADE(false), PREVIEW_ENDED(false),
    TAKEN_ON(false), CLOSED(false),

    /** What stands at the head of the readers' front. */
    LEAD_CHOSEN(false), LEAD_ENDED(false),

    /** What a claim is about in general says nothing of it. */
    TOPIC_NAMED(false), TOPIC_MERGED(false), TOPICS_GIVEN(false),

    ENABLED(false), DISABLED(false), INVITED(false);

    private final boolean touchesEvidence;

    Verb(boolean touchesEvidence) {
        this.touchesEvidence = touchesEvidence;
    }

    /** Whether a claim or what is known of it can say something else afterwards, so that a published verdict may rest on what was. */
    public boolean touchesEvidence() {
        return touchesEvidence;
    }

    public static Set<Verb> thatTouchEvidence() {
        return Stream.of(values()).filter(Verb::touchesEvidence).collect(Collectors.toCollection(() -> EnumSet.noneOf(Verb.class)));
    }
}
