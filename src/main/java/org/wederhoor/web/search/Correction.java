package org.wederhoor.web.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.wederhoor.web.text.Accents;

/**
 * Finds what mistyped words were meant to be. Two letters that changed places are one slip, whatever is left of so short a word as KPN.
 * Of the words that are another letter away, there has to be only one: nearly all short words are one letter from some other.
 */
public final class Correction {

    /** Of more words than these none is corrected: the nearest to each would have to be looked for. */
    private static final int MOST = 8;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    /** In a shorter word, unless it is written as a name, another letter is more likely another word. */
    private static final int ENOUGH = 5;

    private static final String MEANT = "select word from unnest(?) word where length(word) >= " + SHORTEST + " and not is_function_word(word)";

    private static final String NEAREST = "select word from search_word, (select lower(unaccent(words[1])) from cast(? as text[]) words) typed (plain)"
            + " where length(plain) between 4 and " + LONGEST + " and word % plain and length(word) > " + SHORTEST
            + " and abs(length(word) - length(plain)) <= 2 order by similarity(word, plain) desc, word limit 1";

    /** Every word of an array that was published. */
    public static final String PUBLISHED = "select word from search_word where word = any (?)";

    private final Connection connection;
    private final String held;

    /** @param held the query for those of an array of words, in small letters without accents, that something holds */
    public Correction(Connection connection, String held) {
        this.connection = connection;
        this.held = held;
    }

    /** {@code terms} with the nearest word in place of each that is in no dictionary; the same where that changes nothing, or where they are many. */
    public List<String> of(List<String> terms) throws SQLException {
        if (terms.size() > MOST) {
            return terms;
        }
        List<String> corrected = new ArrayList<>();
        for (String term : terms) {
            String plain = Accents.off(term.toLowerCase(Locale.ROOT));
            boolean word = plain.matches("\\p{L}{" + SHORTEST + "," + LONGEST + "}");
            corrected.add(!word || !held(List.of(plain)).isEmpty() ? term : meant(term, plain));
        }
        return corrected;
    }

    private List<String> held(List<String> words) throws SQLException {
        return SearchQuery.texts(connection, held, words);
    }

    private String meant(String term, String plain) throws SQLException {
        List<String> swapped = known(swapped(plain));
        if (!swapped.isEmpty()) {
            return swapped.get(0);
        }
        List<String> nearest = SearchQuery.texts(connection, NEAREST, List.of(term));
        if (!nearest.isEmpty()) {
            return nearest.get(0);
        }
        boolean name = term.equals(term.toUpperCase(Locale.ROOT));
        List<String> others = plain.length() < ENOUGH && !name ? List.of() : known(oneLetterAway(plain));
        return others.size() == 1 ? others.get(0) : term;
    }

    private List<String> known(Set<String> words) throws SQLException {
        return held(SearchQuery.texts(connection, MEANT, List.copyOf(words)));
    }

    /** The word with two neighbouring letters in each other's place. */
    private static Set<String> swapped(String word) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 1; i < word.length(); i++) {
            words.add(word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1));
        }
        return words;
    }

    /** The word with a letter less, a letter more, or another letter. */
    private static Set<String> oneLetterAway(String word) {
        Set<String> words = new LinkedHashSet<>();
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String rest = word.substring(Math.min(at + 1, word.length()));
            words.add(before + rest);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                words.add(before + letter + word.substring(at));
                words.add(before + letter + rest);
            }
        }
        return words;
    }
}
