package org.wederhoor.elsewhere.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.wederhoor.web.language.Languages;
import org.wederhoor.web.language.WordFiles;
import org.wederhoor.web.text.Accents;

/** How the words of a language change; {@code matching/en.yaml} explains the rest. */
final class WordForms {

    private static final WordForms NONE = new WordForms(new Written("", ""));
    private static final Map<String, WordForms> ALL = Languages.built().stream()
            .collect(Collectors.toMap(Locale::getLanguage, language -> new WordForms(WordFiles.yaml("matching", language, Written.class))));

    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 4;
    private static final String VOWELS = "aeiou";
    private static final List<String> ROUGH_ENDINGS = List.of("ingen ies ied ing en ed es er s e t y".split(" "));

    private final List<String[]> endings;
    private final List<String> joins;

    private record Written(String endings, String joins) {
    }

    private WordForms(Written written) {
        endings = parts(written.endings).stream().map(each -> each.split(":", 2)).toList();
        joins = new ArrayList<>(parts(written.joins));
        joins.add(0, "");
    }

    private static List<String> parts(String words) {
        return words == null || words.isBlank() ? List.of() : List.of(words.strip().split("\\s+"));
    }

    /** Those of a language; of one that the app is not built with, none. */
    static WordForms of(String language) {
        return ALL.getOrDefault(Locale.forLanguageTag(language).getLanguage(), NONE);
    }

    /** A word as it is compared: in small letters without accents, and a letter that two typists write in two ways in one. */
    static String plain(String word) {
        return Accents.off(word.toLowerCase(Locale.ROOT)).replace("ĳ", "ij").replace("ß", "ss").replace("æ", "ae").replace("ø", "o");
    }

    /** Itself and what it may be a form of, the likeliest first. */
    List<String> bases(String word) {
        List<String> bases = new ArrayList<>(List.of(word));
        for (String[] ending : endings) {
            if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= SHORTEST) {
                String stem = word.substring(0, word.length() - ending[0].length()) + ending[1];
                bases.add(stem);
                respelled(stem, bases);
            }
        }
        return bases;
    }

    /** A consonant that was doubled, or a vowel that was not, because of the ending. */
    private static void respelled(String stem, List<String> bases) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        if (stem.charAt(last - 1) == end && VOWELS.indexOf(end) < 0) {
            bases.add(stem.substring(0, last));
        } else if (VOWELS.indexOf(end) < 0 && VOWELS.indexOf(stem.charAt(last - 1)) >= 0 && (last < 2 || VOWELS.indexOf(stem.charAt(last - 2)) < 0)) {
            bases.add(stem.substring(0, last) + stem.charAt(last - 1) + end);
        }
    }

    /** The two words that a compound is made of, each in a form that {@code known} knows; none where there are not two such. */
    List<String> compound(String word, Predicate<String> known) {
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART - 1; at--) {
            String first = word.substring(0, at);
            String last = base(word.substring(at), known);
            if (last == null) {
                continue;
            }
            for (String join : joins) {
                String bare = first.endsWith(join) ? first.substring(0, first.length() - join.length()) : "";
                if (bare.length() >= SHORTEST_PART - 1 && known.test(bare)) {
                    return List.of(bare, last);
                }
            }
        }
        return List.of();
    }

    /** The first of its bases that is known; null where none is. */
    String base(String word, Predicate<String> known) {
        return bases(word).stream().filter(known).findFirst().orElse(null);
    }

    /** What is left of a word of any language when its ending is off, however roughly: forms of a word that no list has come to the same. */
    static String rough(String word) {
        Function<String, String> cut = ending -> word.length() - ending.length() >= SHORTEST + 1 && word.endsWith(ending)
                ? word.substring(0, word.length() - ending.length()) : null;
        for (String ending : ROUGH_ENDINGS) {
            String left = cut.apply(ending);
            if (left != null) {
                return left;
            }
        }
        return word;
    }

    /** What kindred words of several languages have alike: their consonants, those that a language writes otherwise in one. */
    static String kindred(String word) {
        String sounds = word.replace("sch", "s").replace("sh", "s").replace("ph", "f").replace("th", "t").replace("ck", "k").replace("qu", "kw")
                .replace("tie", "s").replace("tion", "s").replace("ce", "s").replace("ci", "s").replace('c', 'k').replace('v', 'f').replace('z', 's')
                .replace('d', 't').replace('x', 'k').replace("gh", "g");
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < sounds.length() && left.length() < 5; i++) {
            char sign = sounds.charAt(i);
            if ((VOWELS + "yjwh").indexOf(sign) < 0 && (left.length() == 0 || left.charAt(left.length() - 1) != sign)) {
                left.append(sign);
            }
        }
        return (VOWELS.indexOf(word.charAt(0)) >= 0 ? "a" : "") + left;
    }
}
