package org.wederhoor.desk.source;

import java.util.UUID;

import org.wederhoor.desk.QuotationField;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Ids;

/** The way from a form, that was opened for words of a source, back to those words. */
public final class ReturnToSource {

    private ReturnToSource() {
    }

    /**
     * @param source of the words, as the form carries it
     * @param place  of the words in it, likewise
     * @param claim  that suggestions are to answer next; null for none
     */
    public static String path(String source, String place, UUID claim) {
        Source its = Source.findById(Ids.read(source));
        String answering = claim == null ? "" : "answering=" + claim + "&";
        return "/desk/sources/" + its.id + QuotationField.placed(place, SourceText.placed(its))
                .map(at -> "?" + answering + "at=" + at.start() + anchor(its, at)).orElse("");
    }

    private static String anchor(Source source, TextRange place) {
        return Passage.anchoredIn(source).stream().filter(each -> place.equals(each.place())).findFirst().map(each -> "#at-" + each.id).orElse("#text");
    }
}
