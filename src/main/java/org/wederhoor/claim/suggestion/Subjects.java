package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the subject of a cue by the words around it. */
final class Subjects extends Surroundings {

    private static final int FARTHEST = 14;
    private static final int LONGEST_PHRASE = 7;

    private final LaterSubjects later;
    private final NounSubjects nouns;
    private final Unsaid unsaid;

    Subjects(Utterance utterance) {
        super(utterance);
        this.later = new LaterSubjects(utterance);
        this.nouns = new NounSubjects(utterance);
        this.unsaid = new Unsaid(utterance);
    }

    /** The subject of {@code cue}; null when it has none that can speak, or when it is denied or only supposed. */
    Subject of(Cue cue) {
        if (cue.kind() == CueKind.SOURCE || cue.pattern().agent()) {
            return later.inside(cue);
        }
        if (unsaid.is(cue)) {
            return null;
        }
        Subject subject = isObjectFirst(cue) || later.isLeading(cue) ? later.after(cue) : before(cue);
        if (subject == null && !isNegated(cue)) {
            subject = later.after(cue);
        }
        return subject == null || isSupposed(subject) ? null : subject;
    }

    // “maar dat ontkent Delfin”
    private boolean isObjectFirst(Cue cue) {
        return lexicon.invertsFreely() && phrases.is(cue.from() - 1, WordList.POINTING) && phrases.is(cue.from() - 2, WordList.CONJUNCTIONS);
    }

    private Subject before(Cue cue) {
        int i = cue.from() - 1;
        int steps = 0;
        while (i >= 0 && steps++ < FARTHEST) {
            if (isActor(i)) {
                if (!isObject(i)) {
                    return joined(i);
                }
                i = phraseStart(i) - 1;
            } else if (phrases.is(i, WordList.NEGATIONS) || endsInNot(i)) {
                return null;
            } else if (isParticiple(cue) && i == cue.from() - 1 && utterance.piece(i).form().equals(lexicon.grammar().participleLead())) {
                return isActor(i - 1) && !isObject(i - 1) ? joined(i - 1) : inherited(cue);
            } else if (phrases.is(i, WordList.JOINERS) || phrases.is(i, WordList.CONJUNCTIONS)) {
                return phrases.is(i, WordList.ALTERNATIVES) || isParticiple(cue) && unsaid.followsReproach(i) ? null : inherited(cue);
            } else if (utterance.piece(i).isMark(",")) {
                return beforeComma(i, cue);
            } else if (skips(i)) {
                i -= continues(i) ? 2 : 1;
            } else if (phrases.is(i, WordList.RELATIVES)) {
                i -= utterance.piece(i - 1) != null && utterance.piece(i - 1).isMark(",") ? 2 : 1;
            } else if (phraseStart(i) >= 0) {
                i = phraseStart(i) - 1;
            } else if (phrases.is(i - 1, WordList.POSSESSIVES) && phrases.is(i - 2, WordList.JOINERS) && isActor(i - 3) && !isObject(i - 3)) {
                // “Pell and her husband denied it”
                return joined(i - 3);
            } else {
                return lexicon.invertsFreely() && i < cue.from() ? behindObject(i, cue) : nouns.of(i, cue);
            }
        }
        return null;
    }

    // “…, denying”, “as denying”; or a clause put in between: “KPN, which has never answered, denied”
    private Subject beforeComma(int comma, Cue cue) {
        int before = comma - 1;
        if (isActor(before) && !isObject(before)) {
            int around = isApposed(before) ? before - 2 : aroundClause(before);
            return joined(around < 0 ? before : around);
        }
        if (isParticiple(cue)) {
            return inherited(cue);
        }
        for (int i = comma - 1; i > 0; i--) {
            if (utterance.piece(i).isMark(",") && isActor(i - 1) && !isObject(i - 1)) {
                return joined(i - 1);
            }
            boolean joined = utterance.piece(i).isMark(",") && phrases.isAny(i + 1, WordList.CONJUNCTIONS, WordList.JOINERS);
            if (joined || utterance.piece(i).isMark(";") || utterance.piece(i).is(Piece.Kind.QUOTATION)) {
                return null;
            }
        }
        // “KPN gab das zu, bestritt aber den Rest”
        return lexicon.invertsFreely() && comma == cue.from() - 1 && phrases.is(cue.from() + 1, WordList.CONJUNCTIONS) ? inherited(cue) : null;
    }

    // the one before a clause that names another: “KPN, citing Noordnet, denied”, “KPN, which owns Noordnet, denied”; -1 where there is none
    private int aroundClause(int named) {
        int start = named - 1;
        while (start > 0 && skips(start)) {
            start--;
        }
        boolean clause = phrases.isWord(start) && !phrases.isAny(start, WordList.JOINERS, WordList.CONJUNCTIONS);
        for (int i = named - 1; clause && i > 0 && !utterance.piece(i).is(Piece.Kind.QUOTATION) && !utterance.piece(i).isMark(";"); i--) {
            if (utterance.piece(i).isMark(",")) {
                return isActor(i - 1) && !isObject(i - 1) ? i - 1 : -1;
            }
        }
        return -1;
    }

    // “Randall Price, AB&C's chief executive, dismissed”
    private boolean isApposed(int i) {
        return utterance.piece(i - 1) != null && utterance.piece(i - 1).isMark(",") && isActor(i - 2) && !isObject(i - 2)
                && actor(i).party() == null && actor(i).spokesperson() != null && !PersonWords.isFullName(actor(i).spokesperson());
    }

    private Subject inherited(Cue cue) {
        return new Subject(cue.from(), cue.from(), List.of(), null, false);
    }

    private boolean isParticiple(Cue cue) {
        return isParticiple(cue.from());
    }

    // “dat KPN de beschuldigingen ontkent”: the object stands between them
    private Subject behindObject(int i, Cue cue) {
        for (int at = i; at >= 0 && at > i - LONGEST_PHRASE && utterance.piece(at).kind() != Piece.Kind.MARK; at--) {
            boolean clause = phrases.isAny(at - 1, WordList.RELATIVES, WordList.CONJUNCTIONS, WordList.SUBORDINATORS);
            if (isActor(at) && clause) {
                return joined(at);
            }
        }
        return nouns.of(i, cue);
    }

    /** An actor and those joined to it: “A, B and C”. */
    private Subject joined(int last) {
        List<Actor> actors = new ArrayList<>(List.of(actor(last)));
        int from = last;
        for (int before = joinedBefore(from, actors.size()); before >= 0; before = joinedBefore(from, actors.size())) {
            from = before;
            actors.add(0, actor(from));
        }
        if (isObject(from) && actors.size() > 1) {
            return null;
        }
        // “neither A nor B”
        boolean none = actors.size() > 1 && IntStream.range(Math.max(0, from - 1), last).anyMatch(i -> phrases.is(i, WordList.NEGATIONS));
        return none ? null : new Subject(from, last + 1, actors, null, false);
    }

    private int joinedBefore(int from, int known) {
        // “sowohl KPN als auch Noordnet”
        if (isActor(from - 3) && phrases.is(from - 2, WordList.COMPARING) && phrases.is(from - 1, WordList.ADVERBS)) {
            return from - 3;
        }
        boolean joined = isActor(from - 2) && (phrases.is(from - 1, WordList.JOINERS) || utterance.piece(from - 1).isMark("&")
                || known > 1 && utterance.piece(from - 1).isMark(",") && actor(from - 2).kind() != Actor.Kind.PRONOUN);
        return joined ? from - 2 : -1;
    }

    /** Whom the sentence is about: the first that is named before the piece {@code end} and is no object; or none. */
    List<Actor> first(int end) {
        for (int i = 0; i < end; i++) {
            if (isActor(i) && !isObject(i)) {
                return List.of(actor(i));
            }
        }
        return List.of();
    }

    private boolean isSupposed(Subject subject) {
        int before = subject.from() - 1;
        while (before >= 0 && phrases.is(before, WordList.ADVERBS)) {
            before--;
        }
        boolean asked = before == 0 && !lexicon.invertsFreely() && phrases.is(before, WordList.AUXILIARIES);
        return !subject.isInherited() && (asked || phrases.isAny(before, WordList.CONDITIONALS, WordList.MAY_BE));
    }

    private boolean isNegated(Cue cue) {
        int before = cue.from() - 1;
        return endsInNot(before) || phrases.isAny(before, WordList.NEGATIONS, WordList.CONDITIONALS, WordList.INFINITIVE);
    }
}
