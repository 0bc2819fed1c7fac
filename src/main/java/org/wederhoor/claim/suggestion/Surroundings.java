package org.wederhoor.claim.suggestion;

/** What stands around a cue in its sentence. */
class Surroundings {

    private static final int LONGEST_PHRASE = 7;

    final Utterance utterance;
    final Lexicon lexicon;
    final Phrases phrases;

    Surroundings(Utterance utterance) {
        this.utterance = utterance;
        this.lexicon = utterance.lexicon();
        this.phrases = new Phrases(utterance.pieces(), lexicon);
    }

    /** Whether the piece can stand between a subject and its verb: an adverb, an auxiliary, a day. */
    boolean skips(int i) {
        Piece piece = utterance.piece(i);
        // “was quick to deny”
        boolean led = phrases.is(i, WordList.BEING) && phrases.is(i + 1, WordList.CONTINUING) && !isParticiple(i + 1);
        return piece.is(Piece.Kind.DATE) || led || phrases.isAny(i, WordList.ADVERBS, WordList.AUXILIARIES, WordList.CONTINUING)
                || phrases.isWord(i) && lexicon.isAdverb(piece.form()) || continues(i);
    }

    // “continues to deny”
    boolean continues(int i) {
        return phrases.is(i, WordList.INFINITIVE) && phrases.is(i - 1, WordList.CONTINUING);
    }

    boolean endsInNot(int i) {
        return phrases.isWord(i) && utterance.piece(i).form().endsWith(PieceReader.NOT);
    }

    /** Where the prepositional phrase begins that ends at {@code i}; -1 when none does. */
    int phraseStart(int i) {
        if (isAddressed(i)) {
            return i;
        }
        for (int at = i; at >= 0 && at > i - LONGEST_PHRASE; at--) {
            if (phrases.is(at, WordList.PREPOSITIONS)) {
                return at;
            }
            Piece piece = utterance.piece(at);
            boolean stops = phrases.isAny(at, WordList.CONJUNCTIONS, WordList.RELATIVES, WordList.NEGATIONS);
            if (stops || piece.is(Piece.Kind.MARK) || piece.is(Piece.Kind.QUOTATION)) {
                return -1;
            }
            if (isActor(at) && !isObject(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a preposition stands before the piece, or it is one that something is told to. */
    boolean isObject(int i) {
        boolean clause = phrases.is(i - 1, WordList.CONJUNCTIONS) && i > 1 && utterance.piece(i - 2).isMark(",")
                || phrases.is(i - 1, WordList.TEMPORAL) && phrases.isWord(i + 1) && lexicon.isVerb(utterance.piece(i + 1).form());
        return phrases.is(i - 1, WordList.PREPOSITIONS) && !clause || isAddressed(i) || isCompared(i);
    }

    // “Anders dan KPN bevestigt Noordnet”, “Ebenso wie KPN bestritt Noordnet”, “evenals KPN”
    private boolean isCompared(int i) {
        return phrases.is(i - 1, WordList.COMPARING) && (phrases.is(i - 2, WordList.LIKENESS) || phrases.is(i - 1, WordList.LIKENESS));
    }

    // by its article: “sagte sie der dpa”
    private boolean isAddressed(int i) {
        return i > 0 && isActor(i) && actor(i).isOutlet() && lexicon.is(WordList.ADDRESSING, utterance.piece(i).firstWord());
    }

    boolean isActor(int i) {
        return i >= 0 && i < utterance.pieces().size() && utterance.piece(i).is(Piece.Kind.ACTOR);
    }

    Actor actor(int i) {
        return utterance.piece(i).actor();
    }

    /** Whether the piece is a verb that can have its subject from the clause before: “denying”. */
    boolean isParticiple(int i) {
        return phrases.isWord(i) && lexicon.isParticiple(utterance.piece(i).form());
    }
}
