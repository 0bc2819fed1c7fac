package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the cues of a sentence. */
final class Cues {

    private Cues() {
    }

    /** The cues that somebody speaks by, in the sentence's order; where two meet, the one that the lexicon names first. */
    static List<Cue> spoken(Utterance utterance) {
        List<Cue> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (CuePattern pattern : utterance.cues()) {
            if (!pattern.kind().isSpoken()) {
                continue;
            }
            Matcher matcher = pattern.words().matcher(utterance.code());
            for (int at = 0; matcher.find(at);) {
                int from = utterance.pieceAt(matcher.start());
                int to = utterance.pieceAt(matcher.end() - 1) + 1;
                int next = taken.nextSetBit(from);
                boolean free = next < 0 || next >= to;
                if (free) {
                    taken.set(from, to);
                }
                if (free && pattern.kind() != CueKind.SENSE) {
                    found.add(new Cue(pattern, from, to));
                }
                // “door KPN ontkend en door Noordnet bevestigd”: what begins later may be free
                at = free ? matcher.end() : matcher.start() + 1;
            }
        }
        found.sort(Comparator.comparingInt(Cue::from));
        return found;
    }

    /** What is said between two pieces, if its words carry a stance: the first such words; where two meet, those the lexicon names first. */
    static Optional<Cue> content(Utterance utterance, int from, int to, CueKind... kinds) {
        Cue first = null;
        BitSet otherwise = new BitSet();
        for (CuePattern pattern : utterance.cues()) {
            boolean sense = pattern.kind() == CueKind.SENSE;
            if (!sense && !List.of(kinds).contains(pattern.kind())) {
                continue;
            }
            Matcher matcher = pattern.words().matcher(utterance.code());
            for (int at = 0; matcher.find(at);) {
                int start = utterance.pieceAt(matcher.start());
                int end = utterance.pieceAt(matcher.end() - 1) + 1;
                int other = otherwise.nextSetBit(start);
                // what begins before, or is taken, may begin again further on
                at = start < from || other >= 0 && other < end ? matcher.start() + 1 : matcher.end();
                if (sense) {
                    otherwise.set(start, end);
                } else if ((other < 0 || other >= end) && start >= from && end <= to && (first == null || end <= first.from())
                        && !new NegatedWords(utterance).is(pattern, start, end)) {
                    first = new Cue(pattern, start, end);
                }
            }
        }
        return Optional.ofNullable(first);
    }
}
