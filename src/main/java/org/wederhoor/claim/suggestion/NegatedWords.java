package org.wederhoor.claim.suggestion;

import java.util.stream.IntStream;

import org.wederhoor.claim.Stance;

/**
 * Tells where words that would carry a stance are denied themselves, or only supposed: “we do not deny it”, “dat is niet onjuist”, „wir
 * bestreiten das nicht“, “if that is true”.
 */
final class NegatedWords extends Surroundings {

    private static final int FARTHEST = 5;

    NegatedWords(Utterance utterance) {
        super(utterance);
    }

    boolean is(CuePattern pattern, int from, int to) {
        boolean onMatter = pattern.stance() == Stance.DENIES || pattern.stance() == Stance.CONFIRMS;
        return onMatter && (isSupposed(from) || !pattern.negative() && isDenied(from, to));
    }

    private boolean isDenied(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isNegation) || isNegation(before(from)) || isDeniedAfter(to);
    }

    // “if that is true”, “mocht het kloppen”
    private boolean isSupposed(int from) {
        int start = from;
        while (start > 0 && !utterance.piece(start - 1).is(Piece.Kind.MARK)) {
            start--;
        }
        boolean joined = phrases.isAny(start, WordList.JOINERS, WordList.CONJUNCTIONS) && phrases.is(start + 1, WordList.CONDITIONALS);
        return joined || phrases.is(start, WordList.CONDITIONALS) || phrases.is(from - 1, WordList.CONDITIONALS);
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
