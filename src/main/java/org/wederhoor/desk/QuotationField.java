package org.wederhoor.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourcePicture;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.Anchor;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/**
 * A field that quotations are typed or selected into. Beside the words, the form may carry their place ({@code 120-180}, in
 * code points); and it has a button {@code takeWords} that takes the words of a place in spite of those that were typed. Of a
 * picture it can hold the description of a detail.
 */
public final class QuotationField {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int MOST_OFFERED = 5;
    private static final String TAKE = "takeWords";

    private final Form form;
    private final String id;
    private final PlacedText text;
    private final Source picture;

    /**
     * @param id     the field's id on the page, under which its problems are noted
     * @param source of what was typed; null when none was chosen
     */
    public QuotationField(Form form, String id, Source source) {
        this.form = form;
        this.id = id;
        SourceText its = source == null ? null : SourceText.of(source);
        this.text = its == null ? null : new PlacedText(its.text);
        this.picture = source != null && SourcePicture.of(source) != null ? source : null;
    }

    /** As {@link #read(String, String, String, String)}, of words whose surroundings the form does not carry. */
    public Quoted read(String words, String place) {
        return read(words, place, "", "");
    }

    /**
     * The quotation that was typed or selected: to the letter where the source has its text. Words that do not stand there, or
     * stand in several places that nothing tells apart, are a problem that offers what there is.
     *
     * @param words  to the letter; may be empty
     * @param place  the place that the form carries for them; may be empty
     * @param before what stands before them there, of the length of a passage's prefix; may be empty
     * @param after  what stands after them, likewise
     * @return null when nothing was typed, or with a problem
     */
    public Quoted read(String words, String place, String before, String after) {
        Optional<TextRange> taken = text == null ? Optional.empty() : placed(taken());
        if (taken.isPresent()) {
            return new Quoted(text.slice(taken.get()), taken.get());
        }
        if (words.isEmpty()) {
            return null;
        }
        if (picture != null && place.isEmpty() && Passage.described(picture, words) != null) {
            return new Quoted(words, null);
        }
        if (text == null && picture != null && !Passage.isNoted(picture, words)) {
            form.problem(id, DeskProblem.NOT_COMPARED);
            return null;
        }
        if (text == null) {
            return new Quoted(words, null);
        }
        // selected across paragraphs, the words come without the exact white space between them
        Optional<TextRange> given = placed(place).filter(range -> spaced(text.slice(range)).equals(spaced(words)));
        if (given.isPresent()) {
            return new Quoted(text.slice(given.get()), given.get());
        }
        List<TextRange> places = Quotations.places(text, words);
        Optional<TextRange> found = placed(place).map(at -> Quotations.again(text, new Anchor(at, words, before, after)))
                .orElseGet(() -> Quotations.toldApart(text, places, before, after));
        if (found.isPresent()) {
            return new Quoted(words, found.get());
        }
        form.problem(id, places.isEmpty() ? QuotationProblem.notThere(text, Quotations.nearest(text, words))
                : QuotationProblem.several(text, places.subList(0, Math.min(places.size(), MOST_OFFERED)), places.size()));
        return null;
    }

    /**
     * Fills the fields of a form with words of {@code source} and their place; both are left empty when it has no such place.
     *
     * @param place in the text, as forms carry it, or the id of a detail
     */
    public static Form fill(Form form, String wordsName, String placeName, Source source, String place) {
        Optional<Passage> detail = Optional.ofNullable(place).flatMap(Ids::parsed).map(id -> Passage.<Passage>findById(id))
                .filter(each -> each.isDetailOf(source));
        if (detail.isPresent()) {
            return form.with(wordsName, detail.get().exact).with(placeName, "");
        }
        SourceText its = SourceText.of(source);
        if (its == null) {
            return form.with(wordsName, "").with(placeName, "");
        }
        PlacedText text = new PlacedText(its.text);
        Optional<TextRange> known = placed(place == null ? "" : place, text);
        return form.with(wordsName, known.map(text::slice).orElse("")).with(placeName, carried(known.orElse(null)));
    }

    /** How a place is carried in a form. */
    public static String carried(TextRange place) {
        return place == null ? "" : place.start() + "-" + place.end();
    }

    /** The place that a form or an address carries; empty when it is none in {@code text}. */
    public static Optional<TextRange> placed(String carried, PlacedText text) {
        Matcher numbers = PLACE.matcher(carried);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(numbers.group(1));
        int end = Integer.parseInt(numbers.group(2));
        return start < end && end <= text.length() ? Optional.of(new TextRange(start, end)) : Optional.empty();
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private Optional<TextRange> placed(String carried) {
        return placed(carried, text);
    }

    private String taken() {
        String button = form.value(TAKE);
        return button.startsWith(id + ":") ? button.substring(id.length() + 1) : "";
    }
}
