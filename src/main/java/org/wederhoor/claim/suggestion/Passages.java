package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.claim.Stance;
import org.wederhoor.source.text.TextRange;

/** Takes from the article the words that carry a statement. */
final class Passages {

    private static final int FEWEST_WORDS = 3;
    private static final Comparator<QuotedRange> LONGEST_FIRST = Comparator.comparingInt((QuotedRange each) -> each.range().start())
            .thenComparing(each -> each.range().end(), Comparator.reverseOrder());

    private final ArticleText text;
    private final HeldOffices offices;

    Passages(ArticleText text, HeldOffices offices) {
        this.text = text;
        this.offices = offices;
    }

    /** The statement as it is proposed. */
    Suggested of(Said said) {
        List<QuotedRange> passages = new ArrayList<>();
        add(said, said, passages);
        said.more.forEach(more -> add(more, said, passages));
        Set<QuotedRange> within = reportedWithinOthers(passages);
        List<QuotedRange> inOrder = passages.stream().distinct().filter(each -> !within.contains(each))
                .sorted(Comparator.comparingInt(each -> each.range().start())).toList();
        UUID party = said.speaker.party() == null ? null : said.speaker.party().id();
        UUID saidTo = said.saidTo == null ? null : said.saidTo.id();
        TextRange sentence = text.range(said.utterance.start(), said.utterance.end());
        TextRange cue = text.range(said.cueWords[0], said.cueWords[1]);
        List<TextRange> date = said.date == null ? List.of() : text.parts(said.date.start(), said.date.end());
        return new Suggested(party, said.speaker.name(), said.spokesperson, offices.of(said.spokesperson), said.stance, sentence, inOrder,
                cue, saidTo, date.size() == 1 ? date.get(0) : null);
    }

    /** Those in the reporter's words that lie in others in these. */
    private static Set<QuotedRange> reportedWithinOthers(List<QuotedRange> passages) {
        Set<QuotedRange> within = new HashSet<>();
        int reached = -1;
        for (QuotedRange each : passages.stream().filter(passage -> !passage.ownWords()).distinct().sorted(LONGEST_FIRST).toList()) {
            if (each.range().end() <= reached) {
                within.add(each);
            }
            reached = Math.max(reached, each.range().end());
        }
        return within;
    }

    private void add(Said said, Said whole, List<QuotedRange> passages) {
        for (Quotation quotation : said.quotations) {
            take(quotation.start(), quotation.end(), true, passages);
        }
        if (said.sentenceBefore != null && !said.sentenceBefore.hasOnlyQuotations()) {
            take(said.sentenceBefore.start(), said.sentenceBefore.end(), false, passages);
        }
        int fragments = passages.size();
        fragments(said, passages);
        boolean quoted = !said.quotations.isEmpty() || passages.size() > fragments;
        boolean sameSentence = said != whole && said.utterance.equals(whole.utterance);
        if (said.firm || !quoted && !sameSentence) {
            reported(said, whole, passages);
        }
    }

    // a word or two in quotation marks, where they are what the party called it
    private void fragments(Said said, List<QuotedRange> passages) {
        if (said.stance == Stance.OTHER) {
            return;
        }
        int from = said.utterance.piece(said.cue.to() - 1).start();
        int to = said.utterance.piece(said.to - 1).end();
        for (Quotation each : said.utterance.quotations()) {
            if (!said.utterance.isSpoken(each) && each.start() >= from && each.end() <= to) {
                String words = text.words(each.start(), each.end());
                boolean named = said.utterance.lexicon().isNamed(text.words(0, each.outerStart()));
                if (named || said.cue.kind() == CueKind.CALLED || words.split("\\s+").length >= FEWEST_WORDS) {
                    take(each.start(), each.end(), true, passages);
                }
            }
        }
    }

    /** The reporter's clause, up to the first quotation or the next verb of the same speaker. */
    private void reported(Said said, Said whole, List<QuotedRange> passages) {
        List<Piece> pieces = said.utterance.pieces();
        int from = said.from;
        int to = said.to;
        for (int i = said.cue.to(); i < to; i++) {
            if (pieces.get(i).is(Piece.Kind.QUOTATION) && pieces.get(i).start() > pieces.get(said.cue.from()).start()) {
                to = i;
            }
        }
        for (Said more : whole.more) {
            if (more.utterance.equals(said.utterance) && more.cue.from() > said.cue.from() && more.hasQuotations()) {
                to = Math.min(to, Math.max(more.subject.isInherited() ? more.cue.from() : more.subject.from(), said.cue.to()));
            }
        }
        boolean all = to == pieces.size();
        while (from < said.cue.from() && pieces.get(from).is(Piece.Kind.QUOTATION)) {
            from++;
        }
        if (from >= to) {
            return;
        }
        int start = from == 0 ? said.utterance.start() : pieces.get(from).start();
        int end = all ? said.utterance.end() : pieces.get(to - 1).end();
        end = all ? end : start + said.utterance.lexicon().withoutJoint(text.words(start, end)).length();
        if (end > start) {
            take(start, end, said.speaker.writer(), passages);
        }
    }

    private void take(int from, int to, boolean ownWords, List<QuotedRange> passages) {
        text.parts(from, to).forEach(each -> passages.add(new QuotedRange(each, ownWords)));
    }
}
