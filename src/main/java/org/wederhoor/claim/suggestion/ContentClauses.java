package org.wederhoor.claim.suggestion;

import java.util.stream.IntStream;

/** Tells where in a sentence the clauses begin and end that say what somebody tells: “that A denied it”. */
final class ContentClauses extends Surroundings {

    private static final int NEAR = 4;

    ContentClauses(Utterance utterance) {
        super(utterance);
    }

    /** Whether the piece stands in the middle of its clause: “geen sprake” around “volgens KPN”. */
    boolean isWithin(int i) {
        return i > 0 && !utterance.piece(i - 1).is(Piece.Kind.MARK) && !utterance.piece(i - 1).is(Piece.Kind.QUOTATION);
    }

    /** Whether the piece stands in what somebody was asked: “Asked whether the drivers had been warned, KPN said …”. */
    boolean isAsked(int i) {
        return phrases.is(clauseStart(i), WordList.ADDRESSING) || IntStream.range(clauseStart(i), i).anyMatch(at -> phrases.is(at, WordList.CONDITIONALS));
    }

    /** Whether a word of {@code list} stands near a cue, in its clause. */
    boolean isNear(Cue cue, WordList list) {
        return IntStream.range(Math.max(cue.from() - NEAR, clauseStart(cue.from())), Math.min(cue.to() + NEAR, utterance.pieces().size()))
                .anyMatch(i -> phrases.is(i, list));
    }

    /** Where the clause begins that the piece stands in. */
    int clauseStart(int i) {
        int start = i;
        while (start > 0 && !utterance.piece(start - 1).is(Piece.Kind.MARK)) {
            start--;
        }
        return start;
    }

    /** Whether a quotation stands between two pieces, or a colon. */
    boolean isBroken(int from, int to) {
        return utterance.pieces().subList(from, to).stream().anyMatch(each -> each.is(Piece.Kind.QUOTATION) || each.isMark(":"));
    }

    /** Whether nothing of weight comes from a piece on. */
    boolean isLast(int from) {
        for (int i = from; i < utterance.pieces().size(); i++) {
            if (!utterance.piece(i).is(Piece.Kind.MARK) && !skips(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is said stands before who says it, and nothing else after: “The report is false, KPN said in a statement.” */
    boolean isTold(Said said) {
        int subject = said.subject.from();
        boolean apart = !said.subject.inverted() && said.cue.kind() == CueKind.SAID && subject > 1 && utterance.piece(subject - 1).isMark(",");
        boolean clause = !phrases.isAny(0, WordList.PREPOSITIONS, WordList.TEMPORAL, WordList.CONDITIONALS, WordList.CONJUNCTIONS) && !isParticiple(0);
        return apart && clause && !isBroken(0, utterance.pieces().size()) && !hasComplement(said.cue.to(), utterance.pieces().size())
                && (isLast(said.cue.to()) || phrases.is(said.cue.to(), WordList.PREPOSITIONS)
                        || isActor(said.cue.to()) && actor(said.cue.to()).isOutlet());
    }

    /** Whether a subject is only in what is doubted or wished for: “it is not true that A denied it”, “the claim that …”, “demands that …”. */
    boolean isDoubted(int subject) {
        int that = complement(subject);
        if (that <= 0) {
            return false;
        }
        int end = utterance.piece(that - 1).isMark(",") ? that - 1 : that;
        return isClaimed(end) || IntStream.range(clauseStart(end), end).anyMatch(i -> phrases.isAny(i, WordList.NEGATIONS, WordList.WISHING));
    }

    private boolean isClaimed(int end) {
        return phrases.isAny(end - 1, WordList.DOCUMENTS, WordList.DENIALS);
    }

    /** Whether a subject is in what is only claimed: “the claim that A denied it”, not “in a statement that A denied it”. */
    boolean isClaim(int subject) {
        int that = complement(subject);
        return that > 0 && isClaimed(that) && phraseStart(that - 1) < 0;
    }

    /** Whether a subject begins a clause that tells what is said: “that A”, “that yesterday A”. */
    boolean isComplement(int subject) {
        return complement(subject) >= 0;
    }

    private int complement(int subject) {
        int i = subject - 1;
        while (i > 0 && skips(i)) {
            i--;
        }
        return phrases.is(i, WordList.COMPLEMENTS) ? i : -1;
    }

    /** Whether a clause of its own begins between two pieces. */
    boolean hasComplement(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean relative = phrases.is(i, WordList.RELATIVES) && utterance.piece(i - 1).isMark(",");
            if (relative || phrases.isAny(i, WordList.COMPLEMENTS, WordList.SUBORDINATORS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of weight stands between two pieces. */
    boolean isNext(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!utterance.piece(i).isMark(",") && !skips(i)) {
                return false;
            }
        }
        return true;
    }
}
