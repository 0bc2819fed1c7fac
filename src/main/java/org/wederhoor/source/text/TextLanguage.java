package org.wederhoor.source.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.wederhoor.web.language.WordFiles;
import org.wederhoor.web.language.Languages;

/**
 * A language that the app is built with, as far as reading texts in it goes; {@code text/en.yaml} explains the rest.
 *
 * @param function     its commonest words
 * @param clipped      words that stay small where they begin a sentence, after an apostrophe: “’s Avonds”
 * @param capitalNouns whether all nouns begin with a capital, so that a capital is no sign of a name
 */
public record TextLanguage(Locale locale, Set<String> function, Set<String> abbreviations, Set<String> clipped, boolean ordinals,
        boolean capitalNouns) {

    // of words that only one of two languages has, where the other has none at all
    private static final int ENOUGH = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final List<TextLanguage> ALL = Languages.built().stream().map(TextLanguage::read).toList();

    private record Written(String function, String abbreviations, String clipped, boolean ordinals, boolean capitalNouns) {
    }

    private static TextLanguage read(Locale language) {
        Written written = WordFiles.yaml("text", language, Written.class);
        return new TextLanguage(language, WordFiles.words(written.function), WordFiles.words(written.abbreviations),
                WordFiles.words(written.clipped), written.ordinals, written.capitalNouns);
    }

    /** In the order of {@link Languages#built()}. */
    public static List<TextLanguage> all() {
        return ALL;
    }

    /** A regular expression for a clipped word, in any of the languages, and the capital that follows: “’s A”, “’s-G”. */
    public static String clippedBeginning() {
        List<String> clipped = ALL.stream().flatMap(each -> each.clipped.stream()).distinct().sorted().toList();
        return "['’‘ʼ]" + WordFiles.any(clipped, Pattern::quote) + "[\\h-]\\p{Lu}";
    }

    /** The language whose commonest words {@code text} uses most; the first of all when it uses none's. */
    public static TextLanguage of(String text) {
        return of(words(text));
    }

    private static TextLanguage of(List<String> words) {
        return ALL.stream().reduce((one, other) -> other.common(words, Set.of()) > one.common(words, Set.of()) ? other : one).orElseThrow();
    }

    /** The language of a part of a text in this one; a quotation in another language makes no other of the part around it. */
    public TextLanguage ofPart(String part) {
        List<String> words = words(part);
        TextLanguage other = of(words);
        boolean more = other.common(words, Set.of()) > 2 * common(words, Set.of()) + 2;
        return more || other.common(words, function) >= ENOUGH && common(words, other.function) == 0 ? other : this;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    }

    private long common(List<String> words, Set<String> but) {
        return words.stream().filter(word -> function.contains(word) && !but.contains(word)).count();
    }
}
