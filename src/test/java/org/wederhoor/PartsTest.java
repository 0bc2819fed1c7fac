package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No part of the app has a published hole that nobody looked at: what is on the class path, against a list that is kept here. */
class PartsTest {

    private static final Path LIST = Path.of("src/test/resources/security/holes.csv");
    private static final Path DOCUMENT = Path.of("docs/security.md");
    private static final String EXPLAINED = "### Holes that do not reach us";
    private static final Pattern ID = Pattern.compile("GHSA(-[a-z0-9]{4}){3}|CVE-\\d{4}-\\d{4,}");

    private final List<String> classPath = List.of(System.getProperty("java.class.path").replace('\\', '/').split(File.pathSeparator));
    private final List<Hole> holes = Hole.listed(LIST);

    PartsTest() throws IOException {
    }

    @Test
    void no_part_has_a_hole_that_the_document_does_not_explain() throws IOException {
        Set<String> explained = explained();
        List<String> open = holes.stream().filter(this::isOpen).filter(hole -> !explained.contains(hole.id()))
                .map(hole -> hole.part() + " " + version(hole.part()).orElseThrow() + " has a published hole of " + hole.severity() + " severity, "
                        + hole.id() + " " + hole.cve() + ". Use " + hole.mended() + " or newer, or say in " + DOCUMENT
                        + " why it does not reach us. " + hole.source()).toList();
        assertTrue(open.isEmpty(), String.join("\n", open));
    }

    @Test
    void the_document_explains_no_hole_that_is_mended() throws IOException {
        Set<String> open = holes.stream().filter(this::isOpen).map(Hole::id).collect(Collectors.toSet());
        assertEquals(List.of(), explained().stream().filter(id -> !open.contains(id)).sorted().toList(),
                "explained in " + DOCUMENT + ", and not open in any part");
    }

    @Test
    void the_list_names_only_parts_that_are_here() {
        assertEquals(List.of(), holes.stream().map(Hole::part).distinct().filter(part -> version(part).isEmpty()).toList(),
                "in " + LIST + ", and not on the class path");
    }

    @Test
    void each_hole_has_a_name_and_a_source() {
        assertTrue(holes.size() > 10, "the list is empty");
        assertEquals(List.of(), holes.stream().filter(hole -> !ID.matcher(hole.id()).matches()
                || !hole.cve().isEmpty() && !ID.matcher(hole.cve()).matches()
                || !Set.of("high", "critical").contains(hole.severity())
                || !hole.source().startsWith("https://") || hole.mended().isEmpty()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "3.33.2,        3.28.0.CR1,    3.33.2.1,      true",
        "3.33.2.1,      3.28.0.CR1,    3.33.2.1,      false",
        "3.28.0.CR1,    3.28.0.CR1,    3.33.2.1,      true",
        "3.27.4.1,      3.28.0.CR1,    3.33.2.1,      false",
        "4.1.99.Final,  0,             4.1.136.Final, true",
        "4.1.140.Final, 0,             4.1.136.Final, false",
        "42.7.10,       42.7.4,        42.7.12,       true",
        "2.21.10,       2.19.0,        2.21.4,        false"
    })
    void a_version_is_in_a_range_as_maven_orders_them(String version, String from, String mended, boolean in) {
        assertEquals(in, new Hole("a:b", from, mended, "high", "", "", "").isIn(version));
    }

    private boolean isOpen(Hole hole) {
        return version(hole.part()).filter(hole::isIn).isPresent();
    }

    /** By the folders of a Maven repository, where group, artifact and version stand above the file. */
    private Optional<String> version(String part) {
        String artifact = part.substring(part.indexOf(':') + 1);
        Pattern place = Pattern.compile("/" + Pattern.quote(part.replace(':', '/').replace('.', '/').replaceFirst("[^/]*$", ""))
                + Pattern.quote(artifact) + "/([^/]+)/" + Pattern.quote(artifact) + "-[^/]+\\.jar$");
        return classPath.stream().map(place::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
    }

    private static Set<String> explained() throws IOException {
        String document = Files.readString(DOCUMENT);
        int start = document.indexOf(EXPLAINED);
        assertTrue(start >= 0, DOCUMENT + " has no section " + EXPLAINED);
        return document.substring(start).lines().skip(1).takeWhile(line -> !line.startsWith("#")).filter(line -> line.startsWith("|"))
                .map(ID::matcher).filter(Matcher::find).map(Matcher::group).collect(Collectors.toSet());
    }
}
