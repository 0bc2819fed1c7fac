package org.wederhoor.desk.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.claim.StatementWords.Quotation;
import org.wederhoor.claim.suggestion.OwnWords;
import org.wederhoor.desk.DeskMessages;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.desk.Quoted;
import org.wederhoor.desk.source.ReturnToSource;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** The fields that the passages of a statement are typed into, which the form repeats for each. */
final class PassagesField {

    private static final String EXACT = "passageExact";
    private static final String SOURCE = "passageSource";
    private static final String PLACE = "passagePlace";
    private static final String VOICE = "passageVoice";
    private static final String OWN = "own";
    private static final String REPORTED = "reported";

    private PassagesField() {
    }

    static <W> FieldValue<W> value(Function<W, List<Quotation>> quotations) {
        Map<String, UnaryOperator<Words>> parts = new LinkedHashMap<>();
        parts.put(EXACT, whole -> Words.of(StatementsMessages.class, StatementsMessages::quotation));
        parts.put(SOURCE, whole -> Words.of(DeskMessages.class, DeskMessages::source));
        parts.put(PLACE, whole -> Labels.UNSEEN);
        parts.put(VOICE, whole -> Words.of(StatementsMessages.class, StatementsMessages::voice));
        return new FieldValue<>(parts, false, (form, words, language) -> fill(form, quotations.apply(words)),
                (words, language) -> shown(quotations.apply(words), language), words -> recorded(quotations.apply(words)));
    }

    /** The first passage of a form, in words that were selected in {@code source}; empty when it has no such place. */
    static Form fill(Form form, Source source, String place) {
        QuotationField.fill(form.with(SOURCE, source.id), EXACT, PLACE, source, place);
        SourceText its = SourceText.of(source);
        PlacedText text = its == null ? null : new PlacedText(its.text);
        boolean own = text == null || QuotationField.placed(form.value(PLACE), text).map(at -> OwnWords.are(text, at)).orElse(true);
        return form.with(VOICE, own ? OWN : REPORTED);
    }

    /** The address of the first passage in its source. */
    static String sourcePath(Form form) {
        return ReturnToSource.path(form.value(SOURCE), form.value(PLACE), null);
    }

    /** The same form with one more, empty, passage to fill in. */
    static Form another(Form form) {
        return form.withAll(SOURCE, plus(form.values(SOURCE), "")).withAll(EXACT, plus(form.values(EXACT), ""))
                .withAll(PLACE, plus(form.values(PLACE), "")).withAll(VOICE, plus(form.values(VOICE), OWN));
    }

    /** The passages that were typed, to the letter and with their places, which go into the form as well. */
    static List<Quotation> read(Form form) {
        List<String> exact = form.verbatims(EXACT, 2000);
        List<String> places = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            Source source = Ids.parsed(form.valueAt(SOURCE, i)).map(id -> Source.<Source>findById(id)).orElse(null);
            places.add(form.valueAt(PLACE, i));
            if (!exact.get(i).isEmpty() && source == null) {
                form.problem(form.numbered(SOURCE, i), DeskProblem.PASSAGE_SOURCE);
            } else if (!exact.get(i).isEmpty()) {
                Quoted words = new QuotationField(form, form.numbered(EXACT, i), source).read(exact.get(i), places.get(i));
                if (words != null) {
                    exact.set(i, words.exact());
                    places.set(i, QuotationField.carried(words.place()));
                    quotations.add(new Quotation(source, words.exact(), words.place(), OWN.equals(form.valueAt(VOICE, i))));
                }
            }
        }
        form.withAll(EXACT, exact).withAll(PLACE, places);
        return quotations;
    }

    private static void fill(Form form, List<Quotation> quotations) {
        form.withAll(SOURCE, each(quotations, quotation -> quotation.source().id.toString()))
                .withAll(EXACT, each(quotations, Quotation::exact))
                .withAll(PLACE, each(quotations, quotation -> QuotationField.carried(quotation.place())))
                .withAll(VOICE, each(quotations, quotation -> quotation.ownWords() ? OWN : REPORTED));
        if (quotations.isEmpty()) {
            another(form);
        }
    }

    private static List<String> each(List<Quotation> quotations, Function<Quotation, String> value) {
        return quotations.stream().map(value).toList();
    }

    private static List<String> plus(List<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static String shown(List<Quotation> quotations, Locale language) {
        StatementsMessages voices = Words.messages(StatementsMessages.class, language);
        return quotations.stream().map(each -> each.exact() + " (" + each.source().label + ". "
                + (each.ownWords() ? voices.voiceOwn() : voices.voiceReported()) + ")").collect(Collectors.joining("\n"));
    }

    /** The words with their source and place, so that the same words of another source read as a change. */
    private static String recorded(List<Quotation> quotations) {
        return quotations.stream().map(each -> "“" + each.exact() + "” (" + each.source().label + written(each.place()) + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String written(TextRange place) {
        return place == null ? "" : ", " + place.start() + "–" + place.end();
    }
}
