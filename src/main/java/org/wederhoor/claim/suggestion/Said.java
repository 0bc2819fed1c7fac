package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;

import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.NamedParty;

/** What one speaker says in one sentence, while it is being read; whatever belongs to the same statement is taken in later. */
final class Said {

    final Utterance utterance;
    final Speaker speaker;
    final Subject subject;
    final Cue cue;
    Stance stance;
    /** Whether the reporter's own verb carries the stance, not what is said. */
    boolean firm;
    /** Places of UTF-16 units: from, to. */
    int[] cueWords;
    /** The pieces of its clause, from and to. */
    int from;
    int to;
    final List<Quotation> quotations = new ArrayList<>();
    /** The sentence that tells what was said, where this one only says by whom; null otherwise. */
    Utterance sentenceBefore;
    /** Whether what is told is what another said, so that a stance in it is no word about the matter itself. */
    boolean tellsOfAnother;
    NamedParty saidTo;
    String spokesperson;
    Piece date;
    final List<Said> more = new ArrayList<>();

    Said(Utterance utterance, Speaker speaker, Subject subject, Cue cue) {
        this.utterance = utterance;
        this.speaker = speaker;
        this.subject = subject;
        this.cue = cue;
        this.spokesperson = speaker.spokesperson();
        this.firm = cue.kind() == CueKind.ACT;
        this.stance = firm ? cue.pattern().stance() : Stance.OTHER;
        this.cueWords = words(cue);
    }

    private int[] words(Cue words) {
        return new int[] {utterance.piece(words.from()).start(), utterance.piece(words.to() - 1).end()};
    }

    /** Takes a stance from what is said. */
    void refine(Stance found, int start, int end) {
        stance = found;
        cueWords = new int[] {start, end};
    }

    /** The sentence that it was last told in. */
    int lastUtterance() {
        return more.isEmpty() ? utterance.number() : more.get(more.size() - 1).utterance.number();
    }

    /** Takes in what the same speaker says further on in the same statement. */
    void take(Said next) {
        more.add(next);
        if (stance == Stance.OTHER || next.firm && !firm) {
            stance = next.stance == Stance.OTHER ? stance : next.stance;
            cueWords = next.stance == Stance.OTHER ? cueWords : next.cueWords;
            firm |= next.firm;
        }
        saidTo = saidTo == null ? next.saidTo : saidTo;
        spokesperson = spokesperson == null ? next.spokesperson : spokesperson;
        date = date == null ? next.date : date;
    }

    boolean hasQuotations() {
        return !quotations.isEmpty() || more.stream().anyMatch(Said::hasQuotations);
    }
}
