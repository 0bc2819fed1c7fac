package org.wederhoor.source.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** Texts here are of words that no other test's texts are of; what is archived is rolled back. */
@QuarkusTest
class CopyIndexTest {

    private static final Path ARTICLES = Path.of(System.getProperty("wederhoor.articles", "../shared/articles"));

    private static final List<Event> SHORT_ITEMS = shortItems();

    /** Texts about one event: copies of one item, and what others wrote. */
    private record Event(List<String> copies, List<String> others) {
    }

    @Inject
    CopyIndex index;

    private final Random random = new Random();

    @Test
    @TestTransaction
    void a_copy_in_a_page_of_furniture_is_found_either_way_round() {
        String article = words(300);
        String page = words(30) + "\n" + article + "\n" + words(400);
        UUID archived = archive(article);
        List<NearCopy> copies = index.find(null, page);
        assertEquals(List.of(archived), sources(copies));
        assertEquals(1, copies.get(0).shareOfThatInThis());
        assertEquals(296.0 / 726, copies.get(0).shareOfThisInThat());

        UUID archivedPage = archive(page);
        assertEquals(List.of(archived, archivedPage), sources(index.find(null, article)).stream().sorted(
                (a, b) -> a.equals(archived) ? -1 : 1).toList());
    }

    @Test
    @TestTransaction
    void a_text_is_no_copy_of_itself_nor_of_what_shares_a_sentence_with_it() {
        String article = words(300);
        UUID archived = archive(article);
        archive(words(200) + " " + article.substring(0, 150) + " " + words(100));
        assertEquals(List.of(), index.find(archived, article));
    }

    @Test
    @TestTransaction
    void the_likest_comes_first() {
        String article = words(400);
        UUID half = archive(article.substring(0, article.length() / 2) + words(200));
        UUID whole = archive(article);
        assertEquals(List.of(whole, half), sources(index.find(null, article)));
    }

    @Test
    @TestTransaction
    void what_is_left_out_of_either_makes_no_copy_of_it() {
        String furniture = words(200);
        String archived = furniture + " " + words(200);
        UUID source = archive(archived);
        String text = furniture + " " + words(200);
        assertEquals(List.of(source), sources(index.find(null, text)));
        TextRange leftOut = new TextRange(0, furniture.length());
        assertEquals(List.of(), index.find(null, text, List.of(leftOut)));
        index.add(source, archived, List.of(leftOut));
        assertEquals(List.of(), index.find(null, text));
    }

    @Test
    @TestTransaction
    void adding_a_source_again_leaves_nothing_of_what_it_was_found_by() {
        String text = words(300);
        UUID source = archive(text);
        index.add(source, text, List.of(new TextRange(0, text.length() - 100)));
        assertTrue(index.find(null, text.substring(0, text.length() - 200)).isEmpty());
        index.add(source, text);
        assertEquals(List.of(source), sources(index.find(null, text)));
    }

    @Test
    @TestTransaction
    void two_pages_of_one_site_are_no_copies_even_when_they_are_the_only_two() {
        String head = words(60);
        String foot = words(120);
        archive(head + " " + words(250) + " " + foot);
        assertEquals(List.of(), index.find(null, head + " " + words(250) + " " + foot));
    }

    @Test
    @TestTransaction
    void two_pages_of_one_site_are_no_copies_where_all_its_furniture_is_at_the_foot_and_of_two_sites_they_may_be() {
        String foot = words(150);
        UUID archived = archive(words(250) + " " + foot, "https://www.heron.example/news/bridge");
        String text = words(250) + " " + foot;
        assertEquals(List.of(), index.find(archive(text, "https://heron.example/news/ferry"), text));
        assertTrue(sources(index.find(archive(text, "https://gazette.example/ferry"), text)).contains(archived));
    }

    @Test
    @TestTransaction
    void an_article_that_a_site_has_at_two_addresses_is_a_copy_of_itself() {
        String article = words(250);
        String foot = words(150);
        UUID archived = archive(article + " " + foot, "https://heron.example/news/bridge");
        String later = words(40) + " " + article + " " + foot;
        assertEquals(List.of(archived), sources(index.find(archive(later, "https://heron.example/regional/bridge"), later)));
    }

    @Test
    @TestTransaction
    void furniture_that_many_pages_have_counts_for_nothing_and_their_articles_still_do() {
        String foot = words(250);
        String article = words(200);
        UUID copy = archive(article + " " + foot);
        IntStream.range(0, 60).forEach(i -> archive(words(200) + " " + foot));
        assertEquals(List.of(), index.find(null, words(200) + " " + foot));
        assertEquals(List.of(copy), sources(index.find(null, article + " " + foot)));
    }

    @Test
    @TestTransaction
    void short_items_of_one_agency_are_found_under_other_heads_and_tails_and_no_other_reports_on_the_event() {
        Map<UUID, Integer> events = new LinkedHashMap<>();
        Map<UUID, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < SHORT_ITEMS.size(); i++) {
            for (String copy : SHORT_ITEMS.get(i).copies()) {
                UUID source = archive(copy);
                events.put(source, i);
                texts.put(source, copy);
            }
            SHORT_ITEMS.get(i).others().forEach(other -> texts.put(archive(other), other));
        }
        texts.forEach((source, text) -> {
            Set<UUID> copies = texts.keySet().stream().filter(each -> !each.equals(source) && events.containsKey(each)
                    && events.get(each).equals(events.get(source))).collect(Collectors.toSet());
            assertEquals(copies, Set.copyOf(sources(index.find(source, text))), text);
        });
    }

    @Test
    @TestTransaction
    void a_text_that_is_a_quotation_is_found_in_what_quotes_it() {
        String said = words(60);
        UUID quoting = archive(words(40) + " “" + said + "” " + words(40));
        assertEquals(List.of(quoting), sources(index.find(null, "“" + said + "”")));
    }

    @Test
    @TestTransaction
    void of_very_many_copies_of_an_agencys_text_fifty_are_named() {
        String article = words(200);
        IntStream.range(0, 70).forEach(i -> archive(article + " " + words(100)));
        assertEquals(CopyIndex.MOST, index.find(null, article).size());
    }

    @Test
    @TestTransaction
    void texts_without_words_and_texts_of_one_word_do_no_harm() {
        UUID one = archive("Zzyzx");
        archive("…");
        assertEquals(List.of(one), sources(index.find(null, "zzyzx!")));
        assertEquals(List.of(), index.find(null, "…"));
    }

    @Test
    @TestTransaction
    void the_articles_shares_are_those_of_their_whole_texts() throws Exception {
        assumeTrue(Files.isDirectory(ARTICLES), "the articles are not here");
        List<String> texts;
        try (var files = Files.list(ARTICLES)) {
            texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().map(CopyIndexTest::read).toList();
        }
        List<UUID> sources = texts.stream().map(this::archive).toList();
        List<NearCopy> copies = index.find(sources.get(3), texts.get(3)).stream().filter(copy -> sources.contains(copy.source())).toList();
        assertEquals(List.of(sources.get(0)), sources(copies));
        assertEquals(0.893, copies.get(0).shareOfThisInThat(), 0.0005);
        assertEquals(0.515, copies.get(0).shareOfThatInThis(), 0.0005);
        for (int other : new int[] {1, 2, 4}) {
            assertEquals(List.of(), index.find(sources.get(other), texts.get(other)).stream()
                    .filter(copy -> sources.contains(copy.source())).toList());
        }
    }

    @Test
    void nothing_is_archived_by_comparing() {
        String before = Tables.all().get("source_shingles");
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> index.find(null, words(100)));
        assertEquals(before, Tables.all().get("source_shingles"));
    }

    private UUID archive(String text) {
        return archive(text, null);
    }

    private UUID archive(String text, String address) {
        Source source = new Source(Ids.next());
        source.kind = SourceKind.ORIGINAL_REPORT;
        source.archived = true;
        source.label = "Made up";
        source.address = address;
        source.persist();
        index.add(source.id, text);
        return source.id;
    }

    private String words(int count) {
        return random.ints(count, 0, 1_000_000).mapToObj(number -> "w" + Integer.toString(number, 36)).collect(Collectors.joining(" "));
    }

    private static List<Event> shortItems() {
        try (var file = CopyIndexTest.class.getResourceAsStream("/copies/short-items.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() { });
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<UUID> sources(List<NearCopy> copies) {
        return copies.stream().map(NearCopy::source).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
