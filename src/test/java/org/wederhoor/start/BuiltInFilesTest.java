package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.junit.jupiter.api.Test;

/**
 * Holds the data files against the articles they quote. These lie outside the project, in ../shared/articles or wherever
 * -Dwederhoor.articles says; where they are not, those checks are skipped.
 */
class BuiltInFilesTest {

    private static final Path ARTICLES = Path.of(System.getProperty("wederhoor.articles", "../shared/articles"));
    private static final int LONGEST_RUN = 300;

    private final BuiltInFiles files = BuiltInFiles.read("huawei");

    @Test
    void they_describe_all_there_is() {
        assertEquals(16, files.claims().size());
        assertEquals(14, files.statements().size());
        assertEquals(12, files.sources().size());
        assertEquals(17, files.parties().size());
        assertEquals(5, files.sources().stream().filter(BuiltInFiles.SourceFile::archived).count());
    }

    @Test
    void keys_are_unique() {
        for (List<String> keys : List.of(files.claims().stream().map(BuiltInFiles.ClaimFile::key).toList(),
                files.statements().stream().map(BuiltInFiles.StatementFile::key).toList(),
                files.sources().stream().map(BuiltInFiles.SourceFile::key).toList(),
                files.parties().stream().map(BuiltInFiles.PartyFile::key).toList())) {
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    @Test
    void what_was_never_seen_is_neither_quoted_nor_hashed() {
        for (BuiltInFiles.SourceFile source : files.sources()) {
            assertEquals(source.archived(), source.sha256() != null, source.key());
            assertEquals(source.archived(), source.file() != null, source.key());
            if (!source.archived()) {
                assertTrue(quotations().stream().noneMatch(quotation -> quotation.source.equals(source.key())), source.key());
            }
        }
    }

    @Test
    void every_article_is_the_very_file_that_was_read() throws Exception {
        requireArticles();
        for (BuiltInFiles.SourceFile source : files.sources()) {
            if (source.archived()) {
                byte[] bytes = Files.readAllBytes(ARTICLES.resolve(source.file()));
                assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), source.sha256(), source.key());
            }
        }
    }

    @Test
    void every_quotation_stands_in_its_source_to_the_character() {
        requireArticles();
        Map<String, String> articles = articles();
        List<Quotation> quotations = quotations();
        assertTrue(quotations.size() > 60, "only " + quotations.size());
        List<Quotation> missing = quotations.stream().filter(each -> !articles.get(each.source).contains(each.words)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void headlines_bylines_and_dates_stand_in_their_sources_but_for_line_ends() {
        requireArticles();
        Map<String, String> articles = articles();
        for (BuiltInFiles.SourceFile source : files.sources()) {
            if (source.archived()) {
                Stream.of(source.headline(), source.byline(), source.dated() == null ? null : source.dated().printed())
                        .filter(Objects::nonNull)
                        .forEach(words -> assertTrue(oneLine(articles.get(source.key())).contains(words), source.key() + ": " + words));
            }
        }
    }

    @Test
    void no_article_is_carried() throws IOException {
        requireArticles();
        Collection<String> articles = articles().values().stream().map(BuiltInFilesTest::oneLine).toList();
        List<String> carried = new ArrayList<>();
        for (String name : List.of("dossier", "parties", "sources", "statements", "claims")) {
            JsonNode file = new ObjectMapper(new YAMLFactory()).readTree(getClass().getResource("/built-in/huawei/" + name + ".yaml"));
            for (String text : texts(file)) {
                String line = oneLine(text);
                for (int from = 0; from + LONGEST_RUN < line.length(); from++) {
                    String run = line.substring(from, from + LONGEST_RUN + 1);
                    if (articles.stream().anyMatch(article -> article.contains(run))) {
                        carried.add(run);
                        break;
                    }
                }
            }
        }
        assertEquals(List.of(), carried);
    }

    private record Quotation(String where, String source, String words) {
    }

    private List<Quotation> quotations() {
        List<Quotation> quotations = new ArrayList<>();
        files.statements().forEach(statement -> statement.passages()
                .forEach(each -> quotations.add(new Quotation(statement.key(), each.source(), each.exact()))));
        files.claims().forEach(claim -> claim.appearances().forEach(each -> Stream.of(each.passage(), each.attribution())
                .filter(Objects::nonNull).forEach(words -> quotations.add(new Quotation(claim.key(), each.source(), words)))));
        return quotations;
    }

    private Map<String, String> articles() {
        Map<String, String> articles = new LinkedHashMap<>();
        files.sources().stream().filter(BuiltInFiles.SourceFile::archived).forEach(source -> {
            try {
                articles.put(source.key(), Files.readString(ARTICLES.resolve(source.file())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return articles;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(each -> texts.addAll(texts(each)));
        return texts;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void requireArticles() {
        assumeTrue(Files.isDirectory(ARTICLES), () -> "the articles are not in " + ARTICLES.toAbsolutePath().normalize()
                + "; name their folder by -Dwederhoor.articles");
    }
}
