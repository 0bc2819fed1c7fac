package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the subject that comes after its verb, or in the cue itself. */
final class LaterSubjects extends Surroundings {

    private static final int FARTHEST = 3;

    LaterSubjects(Utterance utterance) {
        super(utterance);
    }

    /** The one that the cue itself names, as “according to …” does; null when it names none. */
    Subject inside(Cue cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (isActor(i)) {
                return from(cue, speaking(cue, i));
            }
        }
        return null;
    }

    // “KPN on Noordnet: “…””, “KPN told Noordnet: “…””
    private int speaking(Cue cue, int named) {
        boolean object = cue.from() == named && (isObject(named) || phrases.is(named - 1, WordList.ADDRESSING));
        for (int i = named - 1; object && i >= 0 && !utterance.piece(i).is(Piece.Kind.MARK) && !utterance.piece(i).is(Piece.Kind.QUOTATION); i--) {
            if (isActor(i) && !isObject(i)) {
                return i;
            }
        }
        return named;
    }

    /** The one after the verb; null when there is none, or when the sentence has no room for one there. */
    Subject after(Cue cue) {
        boolean quoted = cue.from() == 0 || utterance.piece(cue.from() - 1).is(Piece.Kind.QUOTATION)
                || utterance.piece(cue.from() - 1).isMark(",") && utterance.piece(cue.from() - 2) != null
                        && utterance.piece(cue.from() - 2).is(Piece.Kind.QUOTATION);
        if (isLeading(cue)) {
            return afterComma(cue);
        }
        if (!lexicon.invertsFreely() && (cue.kind() == CueKind.ACT || !quoted)) {
            return null;
        }
        if (lexicon.invertsFreely() && !quoted && !hasRoomForSubject(cue)) {
            return null;
        }
        int first = cue.from() + 1;
        for (int i = first; i < utterance.pieces().size() && i <= Math.max(cue.to(), first) + FARTHEST; i++) {
            if (isActor(i)) {
                return from(cue, i);
            }
            boolean cueWord = i < cue.to() && i > first;
            if (!skips(i) && !cueWord && !phrases.is(i, WordList.NEGATIONS)) {
                return null;
            }
        }
        return null;
    }

    /** Whether the sentence begins with the cue, before its subject: “Conceding that a deal was far off, KPN warned”. */
    boolean isLeading(Cue cue) {
        return cue.kind() == CueKind.ACT && isParticiple(cue.from())
                && IntStream.range(0, cue.from()).allMatch(i -> skips(i) || i == 0 && phrases.is(i, WordList.CONJUNCTIONS));
    }

    private Subject afterComma(Cue cue) {
        for (int i = cue.to(); i + 2 < utterance.pieces().size() && !utterance.piece(i).is(Piece.Kind.QUOTATION); i++) {
            boolean verb = phrases.isWord(i + 2) && !phrases.isAny(i + 2, WordList.PREPOSITIONS, WordList.CONJUNCTIONS, WordList.RELATIVES);
            if (utterance.piece(i).isMark(",") && isActor(i + 1) && verb) {
                return from(cue, i + 1);
            }
        }
        return null;
    }

    // “Gisteren ontkende KPN”, “In een reactie ontkende KPN”, but not “Het rapport bevestigt dat KPN …”
    private boolean hasRoomForSubject(Cue cue) {
        int start = cue.from();
        while (start > 0 && !utterance.piece(start - 1).isMark(",") && !utterance.piece(start - 1).isMark(";")
                && !phrases.is(start - 1, WordList.CONJUNCTIONS)) {
            start--;
        }
        boolean pointsBack = start == cue.from() - 1 && phrases.is(start, WordList.POINTING);
        return start == cue.from() || pointsBack || utterance.piece(start).is(Piece.Kind.DATE)
                || phrases.isAny(start, WordList.PREPOSITIONS, WordList.ADVERBS, WordList.RELATIVES)
                || phrases.is(start, WordList.SENTENCE) && !phrases.isAny(start, WordList.DETERMINERS, WordList.PRONOUNS);
    }

    // “noch KPN, noch Noordnet”
    private int joiner(int to) {
        return utterance.piece(to) != null && utterance.piece(to).isMark(",") && phrases.is(to + 1, WordList.ALTERNATIVES) ? to + 1 : to;
    }

    private Subject from(Cue cue, int first) {
        int to = first + 1;
        List<Actor> actors = new ArrayList<>(List.of(actor(first)));
        for (int joiner = joiner(to); phrases.is(joiner, WordList.JOINERS) && isActor(joiner + 1); joiner = joiner(to)) {
            actors.add(actor(joiner + 1));
            to = joiner + 2;
        }
        return new Subject(cue.from(), to, actors, null, true);
    }
}
