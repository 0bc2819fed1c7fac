package org.wederhoor.claim.suggestion;

import java.util.stream.IntStream;

import org.wederhoor.dossier.NamedParty;

/** Tells whether words that say what was not done can be about whoever says so: “it had never paid”, not “Noordnet had never paid”. */
final class OwnDeeds extends Surroundings {

    OwnDeeds(Utterance utterance) {
        super(utterance);
    }

    /** Whether {@code deed}, which {@code said} tells in the reporter's words, is told of nobody else. */
    boolean is(Said said, Cue deed) {
        boolean amid = said.cue.kind() == CueKind.SOURCE && utterance.piece(said.cue.from() - 1) != null;
        int from = amid || deed.from() < said.cue.from() ? 0 : said.cue.to();
        return IntStream.range(from, deed.to()).noneMatch(i -> isActor(i) && !actor(i).isOutlet()
                && (actor(i).kind() == Actor.Kind.NAME || amid && actor(i).kind() == Actor.Kind.INSTITUTION) && !isObject(i) && !isPossessor(i)
                && !said.speaker.isSame(new Speaker(actor(i).party(), actor(i).speaker(), actor(i).spokesperson(), false, true)));
    }

    /** Whether {@code deed}, in somebody's own words, is told of nobody else: of “we”, or of no one at all. */
    boolean isQuoted(Speaker speaker, Cue deed) {
        int start = deed.from();
        while (start > 0 && !utterance.piece(start - 1).is(Piece.Kind.MARK)) {
            start--;
        }
        // of what begins with its verb, the subject stands outside: “who “has never paid””
        boolean cut = start == 0 && phrases.is(0, WordList.AUXILIARIES) && !phrases.is(1, WordList.PRONOUNS);
        return !cut && IntStream.range(start, deed.to()).noneMatch(i -> isOther(speaker, i));
    }

    private boolean isOther(Speaker speaker, int i) {
        NamedParty party = utterance.piece(i).party();
        boolean named = party != null && !phrases.is(i - 1, WordList.PREPOSITIONS) && !isPossessor(i);
        boolean other = phrases.isAny(i, WordList.PRONOUNS, WordList.YOU, WordList.RELATIVES) && !phrases.is(i, WordList.THINGS);
        return other || named && (speaker.party() == null || !speaker.party().name().equals(party.name()));
    }

    private boolean isPossessor(int i) {
        return utterance.piece(i + 1) != null && utterance.piece(i + 1).form().equals("'s");
    }
}
