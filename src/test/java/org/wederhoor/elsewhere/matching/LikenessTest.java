package org.wederhoor.elsewhere.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;

/** A sentence and its translation are more alike than a sentence and another one. */
class LikenessTest {

    static final Path LISTS = Path.of("/usr/share/dictd");

    @Test
    void names_numbers_and_kindred_words_find_most_translations_without_any_list() throws IOException {
        int[] found = found(TranslationLists.NONE);
        System.out.printf("Without lists: %d first, %d within three of 100%n", found[0], found[1]);
        assertTrue(found[0] >= 35, found[0] + " first");
    }

    /** Word lists are no part of the build: where the machine has some, it says how many they find. */
    @Test
    void word_lists_find_nearly_all() throws IOException {
        Path list = LISTS.resolve("freedict-nld-eng.index");
        if (Files.exists(list)) {
            int[] found = found(TranslationLists.read(Map.of("nl-en", List.of(list), "en-nl", List.of(LISTS.resolve("freedict-eng-nld.index")))));
            System.out.printf("With lists: %d first, %d within three of 100%n", found[0], found[1]);
            assertTrue(found[0] >= 85 && found[1] >= 95, found[0] + " first, " + found[1] + " within three");
        }
    }

    /** Each Dutch sentence among all the English ones. */
    private static int[] found(TranslationLists lists) throws IOException {
        MatchKeys keys = new MatchKeys(lists);
        List<String[]> pairs = pairs();
        List<List<MatchWord>> english = pairs.stream().map(pair -> keys.of(pair[1], "en")).toList();
        List<Set<Integer>> theirs = english.stream().map(LikenessTest::all).toList();
        Map<Integer, Integer> held = new HashMap<>();
        theirs.forEach(each -> each.forEach(key -> held.merge(key, 1, Integer::sum)));
        IntToDoubleFunction rarity = key -> Math.log((pairs.size() + 1.0) / held.getOrDefault(key, 1));
        int first = 0;
        int three = 0;
        for (int i = 0; i < pairs.size(); i++) {
            List<MatchWord> asked = keys.of(pairs.get(i)[0], "nl");
            double own = Likeness.of(asked, rarity, theirs.get(i), english.get(i).size());
            int better = 0;
            int best = i;
            for (int j = 0; j < pairs.size(); j++) {
                if (j != i && Likeness.of(asked, rarity, theirs.get(j), english.get(j).size()) >= own) {
                    better++;
                    best = j;
                }
            }
            first += better == 0 ? 1 : 0;
            three += better < 3 ? 1 : 0;
            if (better > 0 && System.getProperty("told") != null) {
                System.out.println(better + "\t" + pairs.get(i)[0] + "\t" + pairs.get(best)[1]);
            }
        }
        return new int[] {first, three};
    }

    static Set<Integer> all(List<MatchWord> words) {
        Set<Integer> keys = new HashSet<>();
        words.forEach(word -> {
            keys.addAll(word.exact());
            keys.addAll(word.kindred());
        });
        return keys;
    }

    static List<String[]> pairs() throws IOException {
        try (InputStream file = LikenessTest.class.getResourceAsStream("/matching/pairs.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).toList();
        }
    }
}
