package org.wederhoor.web.search;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.wederhoor.web.text.Accents;

/**
 * What is highlighted in a text that was found.
 *
 * @param words   a tsquery for PostgreSQL's highlighting: any of the words. It looks for every way in which a text meets a query, of which
 *                there are very many where words are joined otherwise
 * @param phrases the words of each phrase, in small letters without accents; all of them one after the other are highlighted
 */
public record Marks(String words, List<List<String>> phrases) {

    public static final Marks NONE = new Marks("", List.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** @param phrases each as search_text cuts it */
    public static Marks of(String words, List<String> phrases) {
        return new Marks(words, phrases.stream().map(phrase -> words(phrase).stream().map(Word::folded).toList()).toList());
    }

    private record Word(String folded, int from, int to) {
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text).results().map(word -> new Word(Accents.off(word.group().toLowerCase(Locale.ROOT)), word.start(), word.end())).toList();
    }

    /** Where the phrases stand in {@code searched}, a search_text, in UTF-16 units. */
    BitSet places(String searched) {
        BitSet places = new BitSet();
        List<Word> words = phrases.isEmpty() ? List.of() : words(searched);
        for (List<String> phrase : phrases) {
            for (int at = 0; at + phrase.size() <= words.size(); at++) {
                if (stands(phrase, words, at)) {
                    places.set(words.get(at).from, words.get(at + phrase.size() - 1).to);
                }
            }
        }
        return places;
    }

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).folded.equals(phrase.get(i))) {
                return false;
            }
        }
        return !phrase.isEmpty();
    }
}
