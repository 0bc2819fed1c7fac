package org.wederhoor.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;

/**
 * How the value of a field stands in a form, reads on a page, and is kept in the journal.
 *
 * @param parts    the fields of the form that hold it, each with what it is called there, given what the whole is called
 * @param joins    whether it is running text in one field, so that one text can follow another
 * @param filling  puts it into a form
 * @param shown    as a person reads it; empty for none
 * @param recorded as the journal keeps it: plain words that need no other row to be read, or a constant; null for none
 * @param told     what the journal keeps, as a person reads it
 * @param <W>      what the thing says
 */
public record FieldValue<W>(Map<String, UnaryOperator<Words>> parts, boolean joins, Filling<W> filling,
        BiFunction<W, Locale, String> shown, Function<W, ?> recorded, BiFunction<String, Locale, String> told) {

    /** Puts what a thing says into a form that is read in {@code language}. */
    @FunctionalInterface
    public interface Filling<W> {
        void fill(Form form, W words, Locale language);
    }

    /** A value that is recorded in words of its own. */
    public FieldValue(Map<String, UnaryOperator<Words>> parts, boolean joins, Filling<W> filling,
            BiFunction<W, Locale, String> shown, Function<W, ?> recorded) {
        this(parts, joins, filling, shown, recorded, (text, language) -> text);
    }

    /** A line of text; null for none. */
    public static <W> FieldValue<W> text(String name, Function<W, String> text) {
        return text(name, text, false);
    }

    /** Text of several lines, likewise. */
    public static <W> FieldValue<W> runningText(String name, Function<W, String> text) {
        return text(name, text, true);
    }

    private static <W> FieldValue<W> text(String name, Function<W, String> text, boolean joins) {
        return new FieldValue<>(alone(name), joins, (form, words, language) -> form.with(name, text.apply(words)),
                (words, language) -> Objects.toString(text.apply(words), ""), text);
    }

    /** One of a type's constants; null for none. */
    public static <W, E extends Enum<E>> FieldValue<W> choice(String name, Class<E> type, Function<W, E> chosen,
            BiFunction<E, Locale, String> called) {
        return new FieldValue<>(alone(name), false, (form, words, language) -> form.with(name, chosen.apply(words)),
                (words, language) -> Optional.ofNullable(chosen.apply(words)).map(each -> called.apply(each, language)).orElse(""),
                chosen, (text, language) -> Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst()
                        .map(each -> called.apply(each, language)).orElse(text));
    }

    /** The name it has now of one party; null for none. */
    public static <W> FieldValue<W> party(String name, Function<W, Party> party) {
        return one(name, party, each -> each.id, each -> each.name);
    }

    /** One thing, known by its id; null for none. */
    public static <W, T> FieldValue<W> one(String name, Function<W, T> thing, Function<T, UUID> id, Function<T, String> called) {
        Function<W, String> words = from -> Optional.ofNullable(thing.apply(from)).map(called).orElse("");
        return new FieldValue<>(alone(name), false,
                (form, from, language) -> form.with(name, Optional.ofNullable(thing.apply(from)).map(id).orElse(null)),
                (from, language) -> words.apply(from), words);
    }

    /** Several things, known by their ids: a line for each, in the order of their lines, whatever the order they are kept in. */
    public static <W, T> FieldValue<W> several(String name, Function<W, ? extends Collection<T>> things, Function<T, UUID> id,
            Function<T, String> called) {
        Function<W, String> lines = words -> things.apply(words).stream().map(called).sorted().collect(Collectors.joining("\n"));
        return new FieldValue<>(alone(name), false,
                (form, words, language) -> form.withAll(name, things.apply(words).stream().map(each -> id.apply(each).toString()).toList()),
                (words, language) -> lines.apply(words), lines);
    }

    /** A date, in the two fields that {@link DateField} reads. */
    public static <W> FieldValue<W> date(String name, Function<W, PartialDate> date) {
        return new FieldValue<>(DateField.parts(name), false,
                (form, words, language) -> DateField.fill(form, name, date.apply(words), language),
                (words, language) -> DateField.shown(date.apply(words), language), words -> DateField.recorded(date.apply(words)));
    }

    /** The same in words for no value at all. */
    public FieldValue<W> orElse(Words none) {
        return new FieldValue<>(parts, joins, filling, (words, language) -> {
            String text = shown.apply(words, language);
            return text.isEmpty() ? none.in(language) : text;
        }, recorded, told);
    }

    /** The same with one more field of the form that belongs to it and that is empty when the value is filled in. */
    public FieldValue<W> and(String name) {
        Map<String, UnaryOperator<Words>> all = new LinkedHashMap<>(parts);
        all.put(name, UnaryOperator.identity());
        return new FieldValue<>(all, joins, filling, shown, recorded, told);
    }

    private static Map<String, UnaryOperator<Words>> alone(String name) {
        return Map.of(name, UnaryOperator.identity());
    }
}
