package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.desk.QuotationProblem.Offer;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/**
 * A source's text as it stands beside a form that is about words of it.
 *
 * @param at     the words' first code point
 * @param words  with what stands around them
 * @param blocks of the part of the text that holds them, where they alone are highlighted
 */
public record TextBeside(Source source, int at, Offer words, List<ReaderText.Block> blocks) {

    static TextBeside of(Source source, TextRange place) {
        PlacedText text = SourceText.placed(source);
        ReaderText.Highlight words = new ReaderText.Highlight(place, "passage", "#passage", true);
        return new TextBeside(source, place.start(), Offer.of(text, place),
                ReaderText.holding(new ReaderText(text, LeftOutPart.of(source), List.of(words)).parts(), place.start()));
    }
}
