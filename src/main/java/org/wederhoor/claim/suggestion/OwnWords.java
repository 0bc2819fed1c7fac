package org.wederhoor.claim.suggestion;

import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** Whether words of an article are somebody's own: they stand in quotation marks. */
public final class OwnWords {

    private OwnWords() {
    }

    /** Whether all of the words at {@code place}, whose marks may be among them, are quoted. */
    public static boolean are(PlacedText text, TextRange place) {
        String all = text.text();
        int start = text.index(place.start());
        int end = text.index(place.end());
        int from = all.lastIndexOf('\n', start) + 1;
        int to = all.indexOf('\n', start) < 0 ? all.length() : all.indexOf('\n', start);
        Lexicon lexicon = Lexicon.of(TextLanguage.of(all).ofPart(all.substring(from, to)));
        return QuotationMarks.in(all, from, to, lexicon).stream().anyMatch(each -> each.outerStart() <= start && end <= each.outerEnd());
    }
}
