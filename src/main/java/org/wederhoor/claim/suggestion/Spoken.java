package org.wederhoor.claim.suggestion;

/**
 * Somebody who can speak, found among the pieces of a sentence.
 *
 * @param end the first piece after the words that name them
 */
record Spoken(Actor actor, int end) {
}
