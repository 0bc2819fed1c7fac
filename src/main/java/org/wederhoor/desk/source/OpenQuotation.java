package org.wederhoor.desk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.QuotationProblem.Offer;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;

/**
 * A quotation that was noted before its source's text came, and whose words stand in several places of it.
 *
 * @param statement  that quotes them; null where an appearance does
 * @param appearance likewise
 * @param places     the places to choose from, with the words around each
 */
public record OpenQuotation(Passage passage, Statement statement, Appearance appearance, List<Offer> places) {

    private static final int MOST = 50;

    static List<OpenQuotation> of(Source source, PlacedText text) {
        List<OpenQuotation> open = new ArrayList<>();
        for (PassageUse use : PassageUse.of(source, Passage.waitingIn(source))) {
            List<Offer> places = Quotations.places(text, use.passage().exact).stream().limit(MOST).map(place -> Offer.of(text, place)).toList();
            use.statements().forEach(each -> open.add(new OpenQuotation(use.passage(), each, null, places)));
            use.appearances().forEach(each -> open.add(new OpenQuotation(use.passage(), null, each, places)));
        }
        return open;
    }

    /** The thing that quotes them. */
    public UUID use() {
        return statement == null ? appearance.id : statement.id;
    }

    /** The version of that thing. */
    public int version() {
        return statement == null ? appearance.version : statement.version;
    }
}
