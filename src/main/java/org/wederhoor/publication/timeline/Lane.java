package org.wederhoor.publication.timeline;

/** What a timeline tells, each kind in its own lane. */
public enum Lane {
    APPEARANCES, ANSWERS, EDITIONS
}
