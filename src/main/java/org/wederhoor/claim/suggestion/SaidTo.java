package org.wederhoor.claim.suggestion;

import java.util.List;

import org.wederhoor.dossier.NamedParty;

/** Finds the outlet that something was said to, or that relays it: “told the newspaper”, “when contacted by AFP”. */
final class SaidTo {

    private static final int AFTER_CUE = 6;

    private SaidTo() {
    }

    /**
     * Gives each of {@code said} its outlet and the words for the day.
     *
     * @param relayer   the outlet that the whole sentence is told by; null when there is none
     * @param newspaper the outlet that “the newspaper” means here; null when there is none
     */
    static void find(Utterance utterance, List<Said> said, NamedParty relayer, NamedParty newspaper) {
        for (Said each : said) {
            each.saidTo = relayer == null ? addressed(utterance, each, newspaper) : relayer;
            each.date = date(utterance, each, said);
        }
    }

    private static NamedParty addressed(Utterance utterance, Said said, NamedParty newspaper) {
        for (int i = Math.min(said.from, said.subject.from()); i < said.to; i++) {
            Piece piece = utterance.piece(i);
            if (piece.is(Piece.Kind.ACTOR) && piece.actor().isOutlet() && i > 0
                    && (utterance.lexicon().is(WordList.ADDRESSING, utterance.piece(i - 1).form())
                            || utterance.lexicon().is(WordList.ADDRESSING, piece.firstWord()))) {
                return piece.party() == null ? newspaper : piece.party();
            }
        }
        return null;
    }

    // “KPN, which bought it in 2019, denied”
    private static boolean isInserted(Utterance utterance, Said said, int date) {
        boolean alone = utterance.piece(date - 1) != null && utterance.piece(date - 1).isMark(",") && utterance.piece(date + 1).isMark(",");
        return date > said.subject.from() && date < said.cue.from() && !alone
                && utterance.pieces().subList(date, said.cue.from()).stream().anyMatch(each -> each.isMark(","));
    }

    // right before the subject or right around the verb; a day further on is that of what is told
    private static Piece date(Utterance utterance, Said said, List<Said> all) {
        int end = all.stream().mapToInt(each -> each.cue.from()).filter(from -> from > said.cue.from()).min().orElse(said.to);
        for (int i = 0; i < Math.min(Math.min(said.to, end), said.cue.to() + AFTER_CUE); i++) {
            boolean begins = i >= said.from && i <= said.from + 1 || i == said.subject.from() - 1
                    || i == said.subject.from() - 2 && !said.subject.isInherited();
            boolean around = i >= Math.min(said.subject.from(), said.cue.from());
            if (utterance.piece(i).is(Piece.Kind.DATE) && (begins || around) && !isInserted(utterance, said, i)) {
                return utterance.piece(i);
            }
            if (i >= said.cue.to() && utterance.lexicon().is(WordList.SUBORDINATORS, utterance.piece(i).form())) {
                return null;
            }
        }
        return null;
    }
}
