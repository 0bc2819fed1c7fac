package org.wederhoor.desk.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.language.Languages;

/**
 * Texts that can be given in every language of the build: in a form each has the original's name with the tag of the language after
 * it, "sentence.nl".
 */
final class InLanguages {

    private InLanguages() {
    }

    /**
     * One text that can be translated.
     *
     * @param name   of the original in the form
     * @param called as the original
     */
    record Text<T>(String name, Words called, Function<T, String> words) {

        private String in(Locale language) {
            return nameIn(name, language);
        }

        private Words calledIn(Locale language) {
            return reader -> Words.messages(ClaimsMessages.class, reader).fieldIn(called.in(reader), language.getDisplayLanguage(reader));
        }
    }

    /** The translations as one value of a form, of a conflict and of the journal. */
    static <W, T> FieldValue<W> value(Function<W, SortedMap<String, T>> translations, List<Text<T>> texts) {
        Map<String, UnaryOperator<Words>> parts = new LinkedHashMap<>();
        Languages.built().forEach(language -> texts.forEach(text -> parts.put(text.in(language), whole -> text.calledIn(language))));
        return new FieldValue<>(parts, false,
                (form, words, reader) -> translations.apply(words).forEach((tag, translation) -> texts.forEach(
                        text -> form.with(text.in(Locale.forLanguageTag(tag)), text.words.apply(translation)))),
                (words, reader) -> lines(translations.apply(words), texts), words -> lines(translations.apply(words), texts));
    }

    /**
     * What was typed in each language. One that the form does not offer, since the site is not read in it, keeps what is saved.
     *
     * @param own     the language of the original, into which nothing is translated
     * @param offered the name of a field that the form has for each language it offers
     * @param one     reads what was typed in a language
     * @param nothing whether that says nothing
     */
    static <T> SortedMap<String, T> read(Form form, String own, String offered, SortedMap<String, T> saved,
            BiFunction<Form, Locale, T> one, Predicate<T> nothing) {
        SortedMap<String, T> read = new TreeMap<>(saved);
        for (Locale language : Languages.built()) {
            String tag = language.toLanguageTag();
            String name = nameIn(offered, language);
            if (form.has(name)) {
                T typed = one.apply(form, language);
                read.remove(tag);
                if (!nothing.test(typed)) {
                    read.put(tag, typed);
                }
                if (tag.equals(own) && read.containsKey(tag)) {
                    form.problem(name, DeskProblem.OWN_LANGUAGE);
                }
            }
        }
        return read;
    }

    static String nameIn(String original, Locale language) {
        return original + "." + language.toLanguageTag();
    }

    private static <T> String lines(SortedMap<String, T> translations, List<Text<T>> texts) {
        return translations.entrySet().stream().map(each -> each.getKey() + ": " + texts.stream()
                .map(text -> text.words.apply(each.getValue())).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
