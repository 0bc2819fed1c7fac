package org.wederhoor.claim.suggestion;

import org.wederhoor.claim.Stance;

/** Tells which verbs are only denied, asked for, supposed, or what somebody is reproached with. */
final class Unsaid extends Surroundings {

    private static final int FARTHEST_NEGATION = 7;

    Unsaid(Utterance utterance) {
        super(utterance);
    }

    /** Whether {@code cue} tells of nothing that anybody has said. */
    boolean is(Cue cue) {
        return isDeniedAfter(cue) || isReproach(cue.from()) || isAskedFor(cue) || isCondition(cue);
    }

    // “accused KPN of denying it”, “of having denied it”
    private boolean isReproach(int verb) {
        int i = verb - 1;
        boolean gerund = isParticiple(verb);
        while (i > 0 && skips(i)) {
            gerund |= isParticiple(i);
            i--;
        }
        return gerund && phrases.is(i, WordList.GERUNDS);
    }

    /** Whether what the word at {@code joiner} joins is one more reproach: “accused KPN of lying and denying it”. */
    boolean followsReproach(int joiner) {
        for (int i = joiner - 1; i > 0 && !utterance.piece(i).is(Piece.Kind.MARK); i--) {
            if (isParticiple(i) && isReproach(i)) {
                return true;
            }
        }
        return false;
    }

    // “urged KPN to deny it”
    private boolean isAskedFor(Cue cue) {
        int to = cue.from() - 1;
        while (to > 0 && phrases.is(to, WordList.ADVERBS)) {
            to--;
        }
        return !lexicon.invertsFreely() && phrases.is(to, WordList.INFINITIVE) && !continues(to) && !phrases.is(to - 1, WordList.AUXILIARIES);
    }

    // “Ontkent KPN het, dan volgt …”
    private boolean isCondition(Cue cue) {
        return cue.from() == 0 && cue.kind() == CueKind.ACT && lexicon.invertsFreely() && utterance.pieces().stream().anyMatch(each -> each.isMark(","));
    }

    // “ontkent niet”, “bevestigt de zaak niet”
    private boolean isDeniedAfter(Cue cue) {
        if (!lexicon.invertsFreely() || cue.kind() != CueKind.ACT || cue.pattern().stance() == Stance.DECLINES
                || cue.pattern().state()) {
            return false;
        }
        for (int i = cue.from() + 1; i < cue.from() + FARTHEST_NEGATION && i < utterance.pieces().size(); i++) {
            Piece piece = utterance.piece(i);
            if (piece.is(Piece.Kind.MARK) || phrases.is(i, WordList.SUBORDINATORS)) {
                return false;
            }
            if (phrases.is(i, WordList.NEGATIONS)) {
                return true;
            }
        }
        return false;
    }
}
