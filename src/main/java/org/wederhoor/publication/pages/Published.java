package org.wederhoor.publication.pages;

/** Something is published with the transaction that is under way. */
public record Published() {
}
