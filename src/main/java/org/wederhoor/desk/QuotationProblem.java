package org.wederhoor.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** Says that words cannot be quoted as they were typed, and offers the ones that can. */
public final class QuotationProblem implements FieldWords {

    private final List<Offer> offers;
    private final int places;

    private QuotationProblem(List<Offer> offers, int places) {
        this.offers = offers;
        this.places = places;
    }

    /**
     * Words that can be taken instead.
     *
     * @param place as forms carry it
     */
    public record Offer(String place, String before, String words, String after) {

        public static Offer of(PlacedText text, TextRange place) {
            return new Offer(QuotationField.carried(place), Quotations.prefix(text, place), text.slice(place),
                    Quotations.suffix(text, place));
        }
    }

    static QuotationProblem notThere(PlacedText text, Optional<TextRange> nearest) {
        return new QuotationProblem(nearest.map(place -> Offer.of(text, place)).stream().toList(), 0);
    }

    static QuotationProblem several(PlacedText text, List<TextRange> places, int all) {
        return new QuotationProblem(places.stream().map(place -> Offer.of(text, place)).toList(), all);
    }

    @Override
    public String in(Locale language) {
        DeskMessages words = MessageBundles.get(DeskMessages.class, Localized.Literal.of(language.toLanguageTag()));
        return places > 0 ? words.quotationSeveral(places) : offers.isEmpty() ? words.quotationNowhere() : words.quotationNearest();
    }

    /** What can be quoted instead, for templates; empty for any other problem, and for none. */
    @TemplateExtension
    static List<Offer> offers(Words problem) {
        return problem instanceof QuotationProblem quotation ? quotation.offers : List.of();
    }
}
