package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The document on the architecture names what is there. */
class ArchitectureDocumentTest {

    private static final Path CODE = Path.of("src/main/java/org/wederhoor");
    private static final Path TESTS = Path.of("src/test/java/org/wederhoor");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)`");
    private static final Pattern CLASS_IN_PACKAGE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z]\\w*)`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*)`");

    private final String document = read(Path.of("docs/architecture.md"));

    @Test
    void its_table_names_every_package_once_and_none_besides() throws IOException {
        try (var files = Files.walk(CODE)) {
            Set<String> packages = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).map(CODE::relativize)
                    .map(folder -> folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(packages.stream().toList(), named(PACKAGE, table()).sorted().toList());
        }
    }

    @Test
    void a_class_that_it_names_with_its_package_stands_there() {
        assertEquals(List.of(), named(CLASS_IN_PACKAGE, document)
                .filter(name -> !Files.exists(CODE.resolve(name.replace('.', '/') + ".java"))).toList());
    }

    @Test
    void a_class_that_it_names_alone_is_there() throws IOException {
        try (var files = Stream.concat(Files.walk(CODE), Files.walk(TESTS))) {
            Set<String> classes = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
            assertEquals(List.of(), named(CLASS, document).filter(name -> !classes.contains(name)).toList());
        }
    }

    /** The rows of the section on the packages. */
    private String table() {
        String section = document.substring(document.indexOf("## The packages"));
        return section.lines().skip(1).takeWhile(line -> !line.startsWith("#")).filter(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> named(Pattern name, String text) {
        return name.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
