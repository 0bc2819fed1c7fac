package org.wederhoor.claim;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.wederhoor.dossier.Party;

/**
 * What a claim says.
 *
 * @param sentence     1 to 500 characters
 * @param claimantNote up to 300 characters, continuing the claimant's name; may be empty
 * @param language     a BCP 47 tag
 * @param translations sentence and note in other languages, by tag
 */
public record ClaimWords(String sentence, Party claimant, String claimantNote, List<Party> concerns, String language,
        SortedMap<String, ClaimTranslation> translations) {

    /** Words in one language. */
    public ClaimWords(String sentence, Party claimant, String claimantNote, List<Party> concerns, String language) {
        this(sentence, claimant, claimantNote, concerns, language, Collections.emptySortedMap());
    }

    /** Everybody it names: the claimant and those concerned. */
    public List<Party> parties() {
        return Stream.concat(Stream.of(claimant), concerns.stream()).distinct().toList();
    }

    /** The same, with the parties it concerns in the order in which {@code saved} has them, and others after those. */
    public ClaimWords inTheOrderOf(ClaimWords saved) {
        List<Party> ordered = Stream.concat(saved.concerns.stream().filter(concerns::contains), concerns.stream()).distinct().toList();
        return new ClaimWords(sentence, claimant, claimantNote, ordered, language, translations);
    }
}
