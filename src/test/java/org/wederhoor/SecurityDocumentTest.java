package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The document on security leaves out no requirement, and names only what is there. */
class SecurityDocumentTest {

    private static final Path REQUIREMENTS = Path.of("src/test/resources/security/asvs-5.0.0.txt");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern FILE = Pattern.compile("\\b((?:docs|docker|src)/[\\w./-]+\\.\\w+|pom\\.xml)");

    private final String document = Files.readString(Path.of("docs/security.md"));

    SecurityDocumentTest() throws IOException {
    }

    @Test
    void each_requirement_of_both_levels_is_in_it_once() throws IOException {
        Map<String, Integer> times = new TreeMap<>();
        rows().forEach(row -> numbers(row).forEach(number -> times.merge(number, 1, Integer::sum)));
        List<String> asked = Files.readAllLines(REQUIREMENTS).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")[0]).toList();
        assertTrue(asked.size() > 200, asked.size() + " requirements");
        assertEquals(List.of(), asked.stream().filter(number -> times.getOrDefault(number, 0) != 1).toList(), "left out, or said twice");
        assertEquals(Set.of(), times.keySet().stream().filter(number -> !asked.contains(number)).collect(Collectors.toSet()), "no such requirement");
    }

    @Test
    void what_is_met_names_a_test_and_what_is_written_a_document_and_the_rest_says_why() {
        List<String> bare = new ArrayList<>();
        rows().forEach(row -> {
            List<String> cells = List.of(row.split("\\s*\\|\\s*", -1));
            boolean enough = switch (cells.get(4)) {
                case "met" -> TEST.matcher(cells.get(6)).find();
                case "written" -> FILE.matcher(cells.get(5)).find();
                case "by design", "partly", "not", "n/a" -> !cells.get(5).isEmpty();
                default -> false;
            };
            if (!enough) {
                bare.add(row);
            }
        });
        assertEquals(List.of(), bare);
    }

    @Test
    void each_class_and_test_that_it_names_is_there() throws IOException {
        try (var files = Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/test/java")))) {
            Set<String> there = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
            assertEquals(List.of(), named(CLASS).filter(name -> !there.contains(name)).toList());
        }
    }

    @Test
    void so_is_each_file() {
        assertEquals(List.of(), named(FILE).filter(name -> !Files.exists(Path.of(name))).toList());
    }

    private Stream<String> rows() {
        return document.substring(document.indexOf("## ASVS")).lines().filter(line -> line.startsWith("| ") && Character.isDigit(line.charAt(2)));
    }

    private static Stream<String> numbers(String row) {
        return NUMBER.matcher(row.substring(2, row.indexOf('|', 2))).results().map(MatchResult::group);
    }

    private Stream<String> named(Pattern name) {
        return name.matcher(document).results().map((MatchResult found) -> found.group(1)).distinct().sorted();
    }
}
