package org.wederhoor.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.web.search.Spelling;
import org.wederhoor.web.text.Accents;
import org.wederhoor.web.text.UnseenSigns;

/**
 * What is typed into a filter box: every word has to occur, in any order, case or accents apart, and however it is spelt: e-mail for
 * email, T Mobile for T-Mobile, 1½ for 1,5. The database's filter_text folds texts the same way.
 */
public final class Filter {

    // what nobody sees, and a hyphen between letters
    private static final Pattern HYPHEN = Pattern.compile("[" + UnseenSigns.CLASS + "]|(?<=\\p{L})[-\u2010\u2011](?=\\p{L})");

    // the space between a letter and a word
    private static final Pattern LETTER = Pattern.compile("(?<=(?<![\\p{L}\\p{N}'])\\p{L}) (?=\\p{L}{2})");

    private final List<String> words;

    private Filter(List<String> words) {
        this.words = words;
    }

    /** @param typed may be null or blank: such a filter lets everything through */
    public static Filter of(String typed) {
        return new Filter(typed == null ? List.of()
                : Arrays.stream(fold(typed).split("[\\s\\p{Cc}\\p{Cs}]+")).filter(word -> !word.isEmpty()).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** In small letters without accents; none lets everything through. */
    public List<String> words() {
        return words;
    }

    /** Whether all the words occur somewhere in {@code texts}, of which some may be null. */
    public boolean matches(String... texts) {
        if (words.isEmpty()) {
            return true;
        }
        String all = fold(Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n")));
        String joined = all + "\n" + LETTER.matcher(all).replaceAll("");
        return words.stream().allMatch(joined::contains);
    }

    private static String fold(String text) {
        String plain = Accents.off(Spelling.decimals(text)).replaceAll("[‘’]", "'").toLowerCase(Locale.ROOT);
        return HYPHEN.matcher(plain).replaceAll("").replaceAll("(?<=[0-9]),(?=[0-9])", ".");
    }
}
