package org.wederhoor.claim.suggestion;

/** Finds the party that a sentence says somebody speaks for: “on behalf of KPN, Els Brand said”, “Els Brand, die namens KPN spreekt, ontkent”. */
final class Behalf extends Surroundings {

    private final Speaker party;
    private final int place;

    Behalf(Utterance utterance) {
        super(utterance);
        int found = -1;
        for (int i = 1; i < utterance.pieces().size() && found < 0; i++) {
            found = isActor(i) && actor(i).party() != null && actor(i).spokesperson() == null && !actor(i).isOutlet() && isSpokenFor(i) ? i : -1;
        }
        place = found;
        party = found < 0 ? null : new Speaker(actor(found).party(), actor(found).speaker(), null, false, true);
    }

    private boolean isSpokenFor(int i) {
        // “for KPN workers”
        boolean whole = !phrases.isWord(i + 1) || lexicon.isVerb(utterance.piece(i + 1).form()) || skips(i + 1)
                || phrases.isAny(i + 1, WordList.BEHALF, WordList.DETERMINERS, WordList.PREPOSITIONS, WordList.JOINERS, WordList.CONJUNCTIONS);
        return whole && phrases.is(i - 1, WordList.FOR_WHOM) && (phrases.isAny(i - 1, WordList.BEHALF) || phrases.is(i - 2, WordList.BEHALF)
                || phrases.is(i + 1, WordList.BEHALF));
    }

    /** {@code speaker}, who is the subject of a verb at a piece, as somebody who speaks for the party where they do. */
    Speaker of(Speaker speaker, int verb) {
        boolean person = party != null && speaker.party() == null && speaker.named() && speaker.spokesperson() == null && !speaker.outlet();
        return person && !Clauses.isParted(utterance, Math.min(place, verb), Math.max(place, verb)) ? party.spokenForBy(speaker.name()) : speaker;
    }
}
