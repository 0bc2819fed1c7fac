package org.wederhoor.elsewhere.matching;

import java.util.UUID;

/**
 * Something that says what a sentence says.
 *
 * @param id       of the claim or of the check
 * @param language in which it is alike, as a BCP 47 tag
 * @param likeness from 0 to 1
 */
public record Match(MatchKind kind, UUID id, String language, double likeness) {
}
