package org.wederhoor.elsewhere.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jboss.logging.Logger;

/**
 * What the words of each language are in English, through which all are compared. From lists between English and another language, in either direction,
 * and from the desk's own terms, which count before them.
 */
final class TranslationLists {

    static final TranslationLists NONE = new TranslationLists();

    private static final Logger LOG = Logger.getLogger(TranslationLists.class);
    private static final String PIVOT = Locale.ENGLISH.getLanguage();
    // of a word's senses, the first
    private static final int MOST_SENSES = 4;
    private static final int MOST_WORDS = 4;

    private final Map<String, Map<String, Set<String>>> english = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> own = new HashMap<>();
    private int number = 17;

    /** @param files by the languages that they are between: "nl-en"; a list that cannot be read is told and left out */
    static TranslationLists read(Map<String, List<Path>> files) {
        TranslationLists lists = new TranslationLists();
        new TreeMap<>(files).forEach((between, paths) -> paths.forEach(path -> lists.read(between, path)));
        return lists;
    }

    private void read(String between, Path path) {
        String[] languages = between.split("-");
        if (languages.length != 2 || languages[0].equals(PIVOT) == languages[1].equals(PIVOT)) {
            LOG.warnf("A word list is between English and another language, such as nl-en, and not between %s", between);
            return;
        }
        boolean from = languages[1].equals(PIVOT);
        Map<String, Set<String>> to = english.computeIfAbsent(from ? languages[0] : languages[1], language -> new HashMap<>());
        try {
            WordListFile.read(path, (word, is) -> add(to, from ? word : is, from ? is : word));
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The word list %s cannot be read: %s", path, e);
        }
    }

    private void add(Map<String, Set<String>> to, String word, String is) {
        String key = WordForms.plain(word).strip();
        String sense = WordForms.plain(is).replaceFirst("^(?:to|an?|the) ", "").strip();
        if (key.isEmpty() || sense.isEmpty() || sense.split(" ").length > MOST_WORDS || key.split(" ").length > MOST_WORDS) {
            return;
        }
        Set<String> senses = to.computeIfAbsent(key, any -> new LinkedHashSet<>());
        if (senses.size() < MOST_SENSES) {
            senses.add(sense);
        }
        number = 31 * number + key.hashCode() * 7 + sense.hashCode();
    }

    /** These lists with the desk's own terms before them. */
    TranslationLists with(List<DeskTerm> terms) {
        TranslationLists all = new TranslationLists();
        all.english.putAll(english);
        all.number = number;
        for (DeskTerm term : terms) {
            // a term that has no English word stands for itself
            String is = WordForms.plain(term.words.getOrDefault(PIVOT, term.words.values().iterator().next()));
            term.words.forEach((language, words) -> all.own.computeIfAbsent(language, any -> new HashMap<>())
                    .computeIfAbsent(WordForms.plain(words), any -> new LinkedHashSet<>()).add(is));
            all.number = 31 * all.number + term.id.hashCode() * 31 + term.words.hashCode();
        }
        return all;
    }

    /** Tells these lists from others; never 0. */
    int number() {
        return number == 0 ? 1 : number;
    }

    boolean knows(String language, String word) {
        return own.getOrDefault(language, Map.of()).containsKey(word) || english.getOrDefault(language, Map.of()).containsKey(word);
    }

    /** What a word, or several, are in English; none where nobody says. */
    List<String> english(String language, String word) {
        Set<String> terms = own.getOrDefault(language, Map.of()).getOrDefault(word, Set.of());
        return new ArrayList<>(terms.isEmpty() ? english.getOrDefault(language, Map.of()).getOrDefault(word, Set.of()) : terms);
    }

    boolean hasTerms(String language) {
        return own.containsKey(language);
    }
}
