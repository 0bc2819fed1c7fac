package org.wederhoor.claim.suggestion;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence, or the run of sentences that one quotation holds together, taken apart. In UTF-16 units of the article.
 *
 * @param number    which of the article's utterances it is, from 0
 * @param paragraph which of its paragraphs it stands in, from 0
 * @param places where each piece begins in {@code code}
 * @param code   the pieces as cues see them, with a space around each
 * @param cues   those of the lexicon that have all of their words in it
 */
record Utterance(int number, int paragraph, int start, int end, Lexicon lexicon, List<Piece> pieces,
        List<Quotation> quotations, int[] places, String code, List<CuePattern> cues) {

    static Utterance of(int number, int paragraph, int start, int end, Lexicon lexicon, List<Piece> pieces,
            List<Quotation> quotations) {
        StringBuilder code = new StringBuilder(" ");
        int[] places = new int[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            places[i] = code.length();
            code.append(pieces.get(i).code()).append(' ');
        }
        Set<String> words = new HashSet<>(Arrays.asList(code.toString().strip().split(" ")));
        return new Utterance(number, paragraph, start, end, lexicon, pieces, quotations, places, code.toString(), lexicon.cues(words));
    }

    /** The piece that stands at a place of {@link #code}. */
    int pieceAt(int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 2;
    }

    Piece piece(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : null;
    }

    /** Whether {@code quotation} is a piece of its own: it says something, and is not a word or two in marks. */
    boolean isSpoken(Quotation quotation) {
        return pieces.stream().anyMatch(each -> each.is(Piece.Kind.QUOTATION) && each.start() == quotation.start());
    }

    boolean hasOnlyQuotations() {
        return pieces.stream().allMatch(each -> each.is(Piece.Kind.QUOTATION) || each.is(Piece.Kind.MARK))
                && pieces.stream().anyMatch(each -> each.is(Piece.Kind.QUOTATION));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Utterance utterance && start == utterance.start && end == utterance.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
