package org.wederhoor.elsewhere.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and numbers that mean the same have a key in common, whatever language writes them. */
class MatchKeysTest {

    @TempDir
    Path folder;

    private final MatchKeys keys = new MatchKeys(TranslationLists.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.5 million | en | 1,5 miljoen | nl", "1,500,000 | en | 1.500.000 | de", "40,000 | en | 40 000 | nl",
            "2 billion | en | 2 Milliarden | de", "2 billion | en | 2 miljard | nl", "4.5 % | en | 4,5 procent | nl",
            "3 thousand | en | 3000 | nl", "2019 | en | 2019 | nl"})
    void numbers(String one, String its, String other, String theirs) {
        assertEquals(keys.of(one, its).get(0).exact(), keys.of(other, theirs).get(0).exact());
    }

    @ParameterizedTest
    @CsvSource({"1.5, en, 15, en", "2019, en, 2020, en", "1.5 million, en, 1.5 billion, en"})
    void other_numbers(String one, String its, String other, String theirs) {
        assertNotEquals(keys.of(one, its).get(0).exact(), keys.of(other, theirs).get(0).exact());
    }

    @ParameterizedTest
    @CsvSource({"telecommunication, telecommunicatie", "minister, Minister", "contaminated, gecontamineerd", "president, presidenten", "Ukraine, Oekraïne"})
    void kindred_words(String english, String dutch) {
        MatchWord one = keys.of(english, "en").get(0);
        MatchWord other = keys.of(dutch, "nl").get(0);
        boolean alike = !Collections.disjoint(one.exact(), other.exact()) || !Collections.disjoint(one.kindred(), other.kindred());
        assertEquals(!english.equals("contaminated"), alike, english + " and " + dutch);
    }

    @Test
    void a_list_of_dictd_and_one_with_tabs_say_the_same() throws IOException {
        Path tabs = Files.writeString(folder.resolve("words.tsv"), "achterdeur\tbackdoor, back door\nno tab\n\n");
        String entries = "achterdeur /ɑxtər/\n1. back door (of a house), <n> backdoor\nstad /stɑt/\ncity; town\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(entries.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("nl.dict.dz"), packed.toByteArray());
        int second = entries.substring(0, entries.indexOf("stad")).getBytes(StandardCharsets.UTF_8).length;
        Path index = Files.writeString(folder.resolve("nl.index"), "00-database-info\tA\tA\nachterdeur\tA\t" + digits(second) + "\nstad\t" + digits(second)
                + "\t" + digits(entries.getBytes(StandardCharsets.UTF_8).length - second) + "\n");
        for (Path list : List.of(tabs, index)) {
            MatchKeys listed = new MatchKeys(TranslationLists.read(Map.of("nl-en", List.of(list))));
            MatchWord dutch = listed.of("achterdeuren", "nl").get(0);
            assertTrue(dutch.exact().containsAll(keys.of("backdoor", "en").get(0).exact()), list + " " + dutch);
        }
        assertEquals(List.of("city", "town"), TranslationLists.read(Map.of("nl-en", List.of(index))).english("nl", "stad"));
    }

    /** FreeDict has nearly two thousand headwords with the one sign. */
    @Test
    void dutch_is_found_as_it_is_typed_whatever_sign_the_list_has() throws IOException {
        TranslationLists lists = TranslationLists.read(Map.of("nl-en", List.of(Files.writeString(folder.resolve("words.tsv"), "bedr\u0133f\tcompany\n"))));
        MatchWord typed = new MatchKeys(lists).of("bedrijven", "nl").get(0);
        assertTrue(typed.exact().containsAll(keys.of("company", "en").get(0).exact()), typed.toString());
    }

    @Test
    void a_list_that_is_not_there_or_is_none_is_left_out() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.index"), "word\tA\tZZZZ\n");
        Files.writeString(folder.resolve("broken.dict"), "word\nsense\n");
        List<Path> any = List.of(folder.resolve("nowhere.tsv"), broken);
        TranslationLists lists = TranslationLists.read(Map.of("nl-en", any, "nl-de", any, "odd", any));
        assertEquals(List.of(), lists.english("nl", "word"));
    }

    private static String digits(int number) {
        String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return number < 64 ? String.valueOf(all.charAt(number)) : digits(number / 64) + all.charAt(number % 64);
    }
}
