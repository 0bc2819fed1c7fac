package org.wederhoor.elsewhere.matching;

import java.util.Set;

/**
 * A word of a sentence, as it is looked for.
 *
 * @param exact   keys of the word itself, or of what it is in English; a sentence that has one of them has this word
 * @param kindred keys of words that look like it, in whatever language
 * @param telling whether it is a name or a number
 */
record MatchWord(Set<Integer> exact, Set<Integer> kindred, boolean telling) {
}
