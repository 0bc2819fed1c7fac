package org.wederhoor.claim.suggestion;

import java.util.stream.IntStream;

import org.wederhoor.claim.Stance;

/** Tells where words that would carry a stance are denied themselves: “we do not deny it”, “dat is niet onjuist”, „wir bestreiten das nicht“. */
final class NegatedWords extends Surroundings {

    private static final int FARTHEST = 5;

    NegatedWords(Utterance utterance) {
        super(utterance);
    }

    boolean is(CuePattern pattern, int from, int to) {
        boolean onMatter = pattern.stance() == Stance.DENIES || pattern.stance() == Stance.CONFIRMS;
        return onMatter && !pattern.negative() && (IntStream.range(from, to).anyMatch(this::isNegation) || isNegation(before(from)) || isDeniedAfter(to));
    }

    private int before(int from) {
        int i = from - 1;
        while (i >= 0 && (skips(i) && !isNegation(i) || phrases.is(i, WordList.INFINITIVE))) {
            i--;
        }
        return i;
    }

    private boolean isDeniedAfter(int to) {
        for (int i = to; lexicon.invertsFreely() && i < to + FARTHEST && i < utterance.pieces().size(); i++) {
            if (isNegation(i)) {
                return true;
            }
            if (utterance.piece(i).is(Piece.Kind.MARK) || phrases.isAny(i, WordList.SUBORDINATORS, WordList.JOINERS, WordList.CONJUNCTIONS)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNegation(int i) {
        return phrases.is(i, WordList.NEGATIONS) || endsInNot(i);
    }
}
