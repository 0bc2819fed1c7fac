package org.wederhoor.publication.pages;

/** The publication clock is raised by the transaction that is under way. */
public record ClockRaised() {
}
