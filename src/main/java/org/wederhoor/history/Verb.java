package org.wederhoor.history;

/** What can be done to a thing at the desk. */
public enum Verb {
    CREATED, EDITED, LINKED, UNLINKED, DRAFTED, SUBMITTED, TAKEN_BACK, RETURNED, APPROVED, PUBLISHED, REOPENED, DROPPED,
    ENABLED, DISABLED, INVITED, LOADED
}
