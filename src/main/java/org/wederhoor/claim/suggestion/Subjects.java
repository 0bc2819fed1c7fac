package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;

/** Finds the subject of a cue by the words around it. */
final class Subjects {

    private static final int FARTHEST = 14;
    private static final int LONGEST_PHRASE = 7;

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final Phrases phrases;

    Subjects(Utterance utterance) {
        this.utterance = utterance;
        this.lexicon = utterance.lexicon();
        this.phrases = new Phrases(utterance.pieces(), lexicon);
    }

    /** The subject of {@code cue}; null when it has none that can speak, or when it is denied or only supposed. */
    Subject of(Cue cue) {
        if (cue.kind() == CueKind.SOURCE || cue.pattern().agent()) {
            return inside(cue);
        }
        if (isDeniedAfter(cue)) {
            return null;
        }
        Subject subject = before(cue);
        if (subject == null && !isNegated(cue)) {
            subject = after(cue);
        }
        return subject == null || isSupposed(subject) ? null : subject;
    }

    private Subject inside(Cue cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (isActor(i)) {
                int to = i + 1;
                List<Actor> actors = new ArrayList<>(List.of(actor(i)));
                while (phrases.is(to, WordList.JOINERS) && isActor(to + 1)) {
                    actors.add(actor(to + 1));
                    to += 2;
                }
                return new Subject(cue.from(), to, actors, null, true);
            }
        }
        return null;
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
            } else if (isParticiple(cue) && i == cue.from() - 1 && utterance.piece(i).form().equals("as")) {
                return inherited(cue);
            } else if (phrases.is(i, WordList.JOINERS) || phrases.is(i, WordList.CONJUNCTIONS)) {
                return List.of("or", "nor", "of", "noch").contains(utterance.piece(i).form()) ? null : inherited(cue);
            } else if (utterance.piece(i).isMark(",")) {
                return beforeComma(i, cue);
            } else if (skips(i)) {
                i -= continues(i) ? 2 : 1;
            } else if (phrases.is(i, WordList.RELATIVES)) {
                i -= utterance.piece(i - 1) != null && utterance.piece(i - 1).isMark(",") ? 2 : 1;
            } else if (phraseStart(i) >= 0) {
                i = phraseStart(i) - 1;
            } else {
                return lexicon.invertsFreely() && i < cue.from() ? behindObject(i, cue) : noun(i, cue);
            }
        }
        return null;
    }

    // “…, denying”, “as denying”; or a clause put in between: “KPN, which has never answered, denied”
    private Subject beforeComma(int comma, Cue cue) {
        int before = comma - 1;
        if (isActor(before) && !isObject(before)) {
            return joined(before);
        }
        if (isParticiple(cue)) {
            return inherited(cue);
        }
        for (int i = comma - 1; i > 0; i--) {
            if (utterance.piece(i).isMark(",") && isActor(i - 1) && !isObject(i - 1)) {
                return joined(i - 1);
            }
            if (utterance.piece(i).isMark(";") || utterance.piece(i).is(Piece.Kind.QUOTATION)) {
                return null;
            }
        }
        return null;
    }

    private Subject inherited(Cue cue) {
        return new Subject(cue.from(), cue.from(), List.of(), null, false);
    }

    private boolean isParticiple(Cue cue) {
        return utterance.piece(cue.from()).form().endsWith("ing");
    }

    // “dat KPN de beschuldigingen ontkent”: the object stands between them
    private Subject behindObject(int i, Cue cue) {
        for (int at = i; at >= 0 && at > i - LONGEST_PHRASE && utterance.piece(at).kind() != Piece.Kind.MARK; at--) {
            boolean clause = phrases.isAny(at - 1, WordList.RELATIVES, WordList.CONJUNCTIONS) || at > 0
                    && List.of("omdat", "nadat", "waarop", "dat", "toen", "doordat", "aangezien").contains(utterance.piece(at - 1).form());
            if (isActor(at) && clause) {
                return joined(at);
            }
        }
        return noun(i, cue);
    }

    // a noun phrase right before the verb: enough for a verb that only somebody who answers can have
    private Subject noun(int i, Cue cue) {
        boolean answers = cue.kind() == CueKind.ACT && !cue.pattern().state() && cue.pattern().stance() != org.wederhoor.claim.Stance.CONFIRMS;
        if (!answers || i != cue.from() - 1) {
            return null;
        }
        for (int at = i; at >= 0 && at > i - 4 && phrases.isWord(at); at--) {
            if (phrases.isAny(at, WordList.DOCUMENTS, WordList.ANONYMOUS)) {
                return null;
            }
            if (phrases.is(at, WordList.DEFINITE)) {
                boolean begins = at == 0 || utterance.piece(at - 1).isMark(",") || phrases.is(at - 1, WordList.CONJUNCTIONS);
                return begins && at < i ? new Subject(at, i + 1, List.of(), phrases.printed(at, i + 1), false) : null;
            }
            if (!phrases.isModifier(at, true)) {
                return null;
            }
        }
        return null;
    }

    private Subject after(Cue cue) {
        boolean quoted = cue.from() == 0 || utterance.piece(cue.from() - 1).is(Piece.Kind.QUOTATION)
                || utterance.piece(cue.from() - 1).isMark(",") && utterance.piece(cue.from() - 2) != null
                        && utterance.piece(cue.from() - 2).is(Piece.Kind.QUOTATION);
        if (!lexicon.invertsFreely() && (cue.kind() == CueKind.ACT || !quoted)) {
            return null;
        }
        if (lexicon.invertsFreely() && !quoted && !hasRoomForSubject(cue)) {
            return null;
        }
        int first = cue.from() + 1;
        for (int i = first; i < utterance.pieces().size() && i <= Math.max(cue.to(), first) + 3; i++) {
            if (isActor(i)) {
                int to = i + 1;
                List<Actor> actors = new ArrayList<>(List.of(actor(i)));
                while (phrases.is(to, WordList.JOINERS) && isActor(to + 1)) {
                    actors.add(actor(to + 1));
                    to += 2;
                }
                return new Subject(cue.from(), to, actors, null, true);
            }
            boolean cueWord = i < cue.to() && i > first;
            if (!skips(i) && !cueWord && !phrases.is(i, WordList.NEGATIONS)) {
                return null;
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
        boolean pointsBack = start == cue.from() - 1 && List.of("dat", "dit", "zo").contains(utterance.piece(start).form());
        return start == cue.from() || pointsBack || utterance.piece(start).is(Piece.Kind.DATE)
                || phrases.isAny(start, WordList.PREPOSITIONS, WordList.ADVERBS, WordList.RELATIVES)
                || phrases.is(start, WordList.SENTENCE) && !phrases.isAny(start, WordList.DETERMINERS, WordList.PRONOUNS);
    }

    /** An actor and those joined to it: “A, B and C”. */
    private Subject joined(int last) {
        List<Actor> actors = new ArrayList<>(List.of(actor(last)));
        int from = last;
        while (from >= 2 && isActor(from - 2) && (phrases.is(from - 1, WordList.JOINERS) || utterance.piece(from - 1).isMark("&")
                || actors.size() > 1 && utterance.piece(from - 1).isMark(","))) {
            from -= 2;
            actors.add(0, actor(from));
        }
        if (isObject(from) && actors.size() > 1) {
            return null;
        }
        return new Subject(from, last + 1, actors, null, false);
    }

    private boolean isSupposed(Subject subject) {
        int before = subject.from() - 1;
        while (before >= 0 && phrases.is(before, WordList.ADVERBS)) {
            before--;
        }
        return !subject.isInherited() && phrases.isAny(before, WordList.CONDITIONALS, WordList.MAY_BE);
    }

    private boolean isNegated(Cue cue) {
        return phrases.is(cue.from() - 1, WordList.NEGATIONS) || endsInNot(cue.from() - 1) || phrases.is(cue.from() - 1, WordList.CONDITIONALS)
                || utterance.piece(cue.from() - 1) != null && List.of("to", "te").contains(utterance.piece(cue.from() - 1).form());
    }

    // “ontkent niet”, “bevestigt de zaak niet”
    private boolean isDeniedAfter(Cue cue) {
        if (!lexicon.invertsFreely() || cue.kind() != CueKind.ACT || cue.pattern().stance() == org.wederhoor.claim.Stance.DECLINES
                || cue.pattern().state()) {
            return false;
        }
        for (int i = cue.from() + 1; i < cue.from() + 7 && i < utterance.pieces().size(); i++) {
            Piece piece = utterance.piece(i);
            if (piece.is(Piece.Kind.MARK) || piece.form().equals("dat")) {
                return false;
            }
            if (phrases.is(i, WordList.NEGATIONS)) {
                return true;
            }
        }
        return false;
    }

    private boolean skips(int i) {
        Piece piece = utterance.piece(i);
        return piece.is(Piece.Kind.DATE) || phrases.isAny(i, WordList.ADVERBS, WordList.AUXILIARIES, WordList.CONTINUING)
                || phrases.isWord(i) && piece.form().endsWith("ly") || continues(i);
    }

    // “continues to deny”
    private boolean continues(int i) {
        return utterance.piece(i).form().equals("to") && phrases.is(i - 1, WordList.CONTINUING);
    }

    private boolean endsInNot(int i) {
        return phrases.isWord(i) && utterance.piece(i).form().endsWith(" not");
    }

    /** Where the prepositional phrase begins that ends at {@code i}; -1 when none does. */
    private int phraseStart(int i) {
        for (int at = i; at >= 0 && at > i - LONGEST_PHRASE; at--) {
            if (phrases.is(at, WordList.PREPOSITIONS)) {
                return at;
            }
            boolean inside = phrases.isWord(at) && !phrases.isAny(at, WordList.CONJUNCTIONS, WordList.RELATIVES, WordList.NEGATIONS);
            if (!inside && !isActor(at) && !utterance.piece(at).is(Piece.Kind.DATE) && !utterance.piece(at).is(Piece.Kind.PARTY)) {
                return -1;
            }
            if (isActor(at) && !isObject(at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isObject(int i) {
        return phrases.is(i - 1, WordList.PREPOSITIONS);
    }

    private boolean isActor(int i) {
        return i >= 0 && i < utterance.pieces().size() && utterance.piece(i).is(Piece.Kind.ACTOR);
    }

    private Actor actor(int i) {
        return utterance.piece(i).actor();
    }
}
