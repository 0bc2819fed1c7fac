package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** Reads the articles of the built-in dossier. They lie outside the project; where they are not, this is skipped. */
class BuiltInCleaningTest {

    private static final Path ARTICLES = Path.of(System.getProperty("wederhoor.articles", "../shared/articles"));

    private final BuiltInFiles files = BuiltInFiles.read("huawei");
    private final Map<String, Reading> readings = new HashMap<>();

    @BeforeEach
    void the_articles_are_there() {
        assumeTrue(Files.isDirectory(ARTICLES), () -> "the articles are not in " + ARTICLES.toAbsolutePath().normalize());
        files.sources().stream().filter(BuiltInFiles.SourceFile::archived).forEach(source -> {
            try {
                readings.put(source.key(), DocumentReader.read(Files.readAllBytes(ARTICLES.resolve(source.file())), source.file(), null));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void they_are_plain_text_in_utf_8_and_stay_as_they_are() throws IOException {
        for (BuiltInFiles.SourceFile source : files.sources()) {
            if (source.archived()) {
                Reading reading = readings.get(source.key());
                assertEquals("text/plain UTF-8", reading.mediaType() + " " + reading.charset());
                assertEquals(Files.readString(ARTICLES.resolve(source.file())).replace("\r\n", "\n"), reading.text());
            }
        }
    }

    @Test
    void nothing_that_is_quoted_or_credited_is_left_out() {
        List<String> leftOut = new ArrayList<>();
        int looked = 0;
        for (BuiltInFiles.StatementFile statement : files.statements()) {
            for (BuiltInFiles.PassageFile passage : statement.passages()) {
                looked += look(passage.source(), passage.exact(), leftOut);
            }
        }
        for (BuiltInFiles.ClaimFile claim : files.claims()) {
            for (BuiltInFiles.AppearanceFile each : claim.appearances()) {
                looked += Stream.of(each.passage(), each.attribution()).filter(Objects::nonNull)
                        .mapToInt(words -> look(each.source(), words, leftOut)).sum();
            }
        }
        for (BuiltInFiles.SourceFile source : files.sources()) {
            if (source.archived()) {
                looked += Stream.of(source.headline(), source.byline()).filter(Objects::nonNull)
                        .flatMap(words -> Stream.of(words.split("(?<=By) ")))
                        .mapToInt(words -> look(source.key(), words, leftOut)).sum();
            }
        }
        looked += look("S2", "— Reuters", leftOut) + look("S3", "Source: AFP.", leftOut) + look("S4", "according to The Guardian", leftOut);
        assertEquals(List.of(), leftOut);
        assertTrue(looked > 70, "only " + looked);
    }

    @Test
    void the_sites_own_words_are_left_out() {
        List<String> kept = new ArrayList<>();
        Map<String, List<String>> clutter = Map.of(
                "S0", List.of("Connect with us", "Hi, what are you looking for?", "Advertisement. Scroll to continue reading.",
                        "Click to comment", "Daily Briefing Newsletter", "Subscribe to the SecurityWeek Email Briefing",
                        "Securityweek’s CISO Forum", "Expert Insights", "Related Content", "Comcast jumps", "(VPNs)."),
                "S1", List.of("If you appreciate my effort", "https://www.surveymonkey.com/r/", "Thank you", "[adrotate banner=”9″]",
                        "[adrotate banner=”12″]", "[adrotate banner=”5″]", "[adrotate banner=”13″]", "you might also like", "leave a comment"),
                "S2", List.of("Advertisement"),
                "S3", List.of("Disclaimer: Validity of the above story is for 7 Days"),
                "S4", List.of("Sen. Warren Speaks out"));
        clutter.forEach((key, each) -> each.forEach(words -> {
            Reading reading = readings.get(key);
            for (TextRange place : places(reading, words)) {
                if (reading.leftOut().stream().noneMatch(range -> range.range().contains(place))) {
                    kept.add(key + ": " + words);
                }
            }
        }));
        assertEquals(List.of(), kept);
    }

    private int look(String key, String words, List<String> leftOut) {
        Reading reading = readings.get(key);
        if (reading == null) {
            return 0;
        }
        // of two occurrences the first is the one that is quoted
        TextRange place = places(reading, words).get(0);
        if (reading.leftOut().stream().anyMatch(range -> range.range().overlaps(place))) {
            leftOut.add(key + ": " + words);
        }
        return 1;
    }

    private static List<TextRange> places(Reading reading, String words) {
        PlacedText text = new PlacedText(reading.text());
        List<TextRange> places = new ArrayList<>();
        for (int at = reading.text().indexOf(words); at >= 0; at = reading.text().indexOf(words, at + 1)) {
            places.add(text.range(at, at + words.length()));
        }
        assertTrue(!places.isEmpty(), words);
        return places;
    }
}
