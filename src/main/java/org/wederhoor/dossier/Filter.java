package org.wederhoor.dossier;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is typed into a filter box: every word has to occur, in any order, case or accents apart. */
public final class Filter {

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
        String all = fold(Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n")));
        return words.stream().allMatch(all::contains);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("[‘’]", "'")
                .toLowerCase(Locale.ROOT);
    }
}
