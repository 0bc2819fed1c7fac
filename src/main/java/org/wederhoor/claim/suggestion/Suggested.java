package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.UUID;

import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.text.TextRange;

/**
 * A statement that an article seems to report, for an editor to accept, mend or dismiss. Every range is in code points of the
 * article.
 *
 * @param party        who speaks; null when it is none of the known parties
 * @param speaker      the words that name the speaker, as printed: a party's name, or "the company"
 * @param spokesperson who speaks for the party, as printed, by name where there is one; null when the article names none
 * @param office       what the spokesperson does, as printed: “head of communications”; null when the article does not say
 * @param sentence     the sentence with the cue; where a quotation runs over several sentences, all of them
 * @param passages     the words that carry the statement, in the article's order; at least one
 * @param cue          the words that carry the stance
 * @param saidTo       the outlet or agency it was said to or is relayed by; null when the article names none of the known
 * @param dateWords    the words that say when it was said; null when there are none
 */
public record Suggested(UUID party, String speaker, String spokesperson, String office, Stance stance, TextRange sentence,
        List<QuotedRange> passages, TextRange cue, UUID saidTo, TextRange dateWords) {

    public Suggested {
        passages = List.copyOf(passages);
    }

    /** The same as the statement of the party that {@code person} speaks for; of nobody's spokesperson, it stays as it is. */
    Suggested saidBy(Party person) {
        return person == null ? this : new Suggested(person.spokenFor().id, speaker, spokesperson == null ? person.name : spokesperson, office, stance,
                sentence, passages, cue, saidTo, dateWords);
    }
}
