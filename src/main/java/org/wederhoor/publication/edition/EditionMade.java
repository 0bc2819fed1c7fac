package org.wederhoor.publication.edition;

/** An edition was made, in the transaction that is under way; a withdrawal is one too. */
public record EditionMade(Edition edition) {
}
