package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.wederhoor.claim.Stance;

/** Finds the stance in what is said, where the verb does not carry it: “that is not true”, “no comment”. */
final class Stances {

    private static final int SHORT_QUOTATION = 7;
    private static final int NEAR = 3;
    private static final CueKind[] LONG = {CueKind.CONTENT};
    private static final CueKind[] BRIEF = {CueKind.CONTENT, CueKind.WHOLE};
    private static final CueKind[] NAMED = {CueKind.CONTENT, CueKind.JUDGEMENT};
    private static final CueKind[] CALLED = {CueKind.CONTENT, CueKind.WHOLE, CueKind.JUDGEMENT};

    private final String text;
    private final PartyNames names;

    Stances(String text, PartyNames names) {
        this.text = text;
        this.names = names;
    }

    /** Gives {@code said} the stance of its words, if they have one. */
    void refine(Said said) {
        if (said.firm) {
            int from = said.cue.pattern().agent() ? said.from : said.cue.from();
            said.stance = isOnDenial(said.utterance, from, said.cue.to()) && isOnMatter(said.cue) ? Stance.OTHER : said.stance;
            return;
        }
        if (said.sentenceBefore != null) {
            before(said, said.sentenceBefore);
            return;
        }
        Utterance utterance = said.utterance;
        CueKind[] kinds = said.cue.kind() == CueKind.CALLED ? NAMED : LONG;
        boolean leads = said.subject.inverted() && (said.cue.kind() != CueKind.SOURCE || said.cue.to() >= utterance.pieces().size() - 1
                || new ContentClauses(utterance).isWithin(said.cue.from()));
        Optional<Cue> found = new ContentClauses(utterance).isTold(said) ? Cues.content(utterance, 0, said.subject.from(), kinds)
                : Cues.content(utterance, leads ? 0 : said.cue.from(), said.to, kinds);
        if (found.isPresent() && isOwn(said, found.get())) {
            refine(said, utterance, found.get());
            return;
        }
        for (int i = 0; i < Math.min(2, said.quotations.size()); i++) {
            refine(said, said.quotations.get(i));
        }
        if (said.stance == Stance.OTHER && said.quotations.size() > 1 && goesOn(said.quotations.get(1))) {
            broken(said, said.quotations.get(0), said.quotations.get(1));
        }
    }

    // “The report,” KPN said, “is wrong.”
    private boolean goesOn(Quotation quotation) {
        return Character.isLowerCase(text.codePointAt(quotation.start()));
    }

    private void broken(Said said, Quotation first, Quotation second) {
        PieceReader reader = new PieceReader(text, names, said.utterance.lexicon());
        List<Piece> pieces = new ArrayList<>(reader.read(first.start(), first.end(), List.of()));
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).isMark(",")) {
            pieces.remove(pieces.size() - 1);
        }
        pieces.addAll(reader.read(second.start(), second.end(), List.of()));
        Utterance inside = Utterance.of(0, 0, first.start(), second.end(), said.utterance.lexicon(), pieces, List.of());
        if (!said.tellsOfAnother && !isOnDenial(inside, 0, pieces.size())) {
            Cues.content(inside, 0, pieces.size(), LONG).ifPresent(cue -> said.refine(cue.pattern().stance(), second.start(), second.end()));
        }
    }

    private void before(Said said, Utterance sentence) {
        Cues.content(sentence, 0, sentence.pieces().size(), CueKind.CONTENT).ifPresent(cue -> refine(said, sentence, cue));
        said.quotations.addAll(sentence.quotations());
        said.quotations.forEach(each -> refine(said, each));
    }

    /** Gives {@code said} the stance of one of its quotations, if it has none yet. */
    void refine(Said said, Quotation quotation) {
        if (said.stance != Stance.OTHER) {
            return;
        }
        Utterance inside = Utterance.of(0, 0, quotation.start(), quotation.end(), said.utterance.lexicon(),
                new PieceReader(text, names, said.utterance.lexicon()).read(quotation.start(), quotation.end(), List.of()),
                List.of());
        boolean brief = inside.pieces().size() <= SHORT_QUOTATION;
        boolean called = brief && said.cue.kind() == CueKind.CALLED && !said.subject.inverted();
        CueKind[] kinds = called ? CALLED : brief ? BRIEF : LONG;
        boolean onDenial = said.tellsOfAnother || isOnDenial(said.utterance, said.from, said.to) || isOnDenial(inside, 0, inside.pieces().size());
        Cues.content(inside, 0, inside.pieces().size(), kinds).filter(cue -> !onDenial || !isOnMatter(cue))
                .filter(cue -> !cue.pattern().own() || new OwnDeeds(inside).isQuoted(said.speaker, cue))
                .ifPresentOrElse(cue -> refine(said, inside, cue), () -> ofOwnName(said, inside));
    }

    private static void ofOwnName(Said said, Utterance quotation) {
        if (said.tellsOfAnother) {
            return;
        }
        List<Piece> pieces = new ActorReader(quotation.pieces(), quotation.lexicon(), Set.of(), Writer.NOBODY).read();
        Utterance read = Utterance.of(0, 0, quotation.start(), quotation.end(), quotation.lexicon(), pieces, List.of());
        new OwnName(read, said.speaker, said.spokesperson).find().ifPresent(cue -> refine(said, read, cue));
    }

    private static void refine(Said said, Utterance in, Cue cue) {
        said.refine(cue.pattern().stance(), in.piece(cue.from()).start(), in.piece(cue.to() - 1).end());
    }

    private static boolean isOnMatter(Cue content) {
        return content.pattern().stance() == Stance.DENIES || content.pattern().stance() == Stance.CONFIRMS;
    }

    // “called the denial nonsense”
    private static boolean isOnDenial(Utterance utterance, int from, int to) {
        Lexicon lexicon = utterance.lexicon();
        return IntStream.range(from, Math.min(to, utterance.pieces().size())).anyMatch(i -> lexicon.is(WordList.DENIALS, utterance.piece(i).form())
                && (i == 0 || !lexicon.is(WordList.POSSESSIVES, utterance.piece(i - 1).form())));
    }

    // “the minister said the company was not aware” is no word of the minister about herself
    private boolean isOwn(Said said, Cue content) {
        if (content.pattern().own() && !new OwnDeeds(said.utterance).is(said, content)) {
            return false;
        }
        if (isOnMatter(content)) {
            return !said.tellsOfAnother && !isOnDenial(said.utterance, said.from, said.to);
        }
        boolean before = content.to() <= said.cue.from();
        for (int i = before ? 0 : said.cue.to(); i <= content.to() - 1; i++) {
            Actor actor = said.utterance.piece(i).actor();
            boolean named = actor != null && actor.kind() == Actor.Kind.NAME
                    && !said.speaker.isSame(new Speaker(actor.party(), actor.speaker(), null, false, true));
            if (named && (before || i <= content.from() && i >= content.from() - NEAR)) {
                return false;
            }
        }
        return true;
    }
}
