package org.wederhoor.claim;

import java.util.List;
import java.util.stream.Stream;

import org.wederhoor.dossier.Party;

/**
 * What a claim says.
 *
 * @param sentence     1 to 500 characters
 * @param claimantNote up to 300 characters, continuing the claimant's name; may be empty
 * @param language     a BCP 47 tag
 */
public record ClaimWords(String sentence, Party claimant, String claimantNote, List<Party> concerns, String language) {

    /** Everybody it names: the claimant and those concerned. */
    public List<Party> parties() {
        return Stream.concat(Stream.of(claimant), concerns.stream()).distinct().toList();
    }
}
