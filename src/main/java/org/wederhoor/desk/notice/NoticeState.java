package org.wederhoor.desk.notice;

/** How far a notice is. */
public enum NoticeState {

    WAITING, SENT,
    /** The mail server refused it, or was away, too often. */
    GIVEN_UP,
    /** There was nobody to send it to any more, or nothing to tell. */
    DROPPED
}
