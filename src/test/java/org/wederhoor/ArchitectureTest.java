package org.wederhoor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.arc.Arc;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.OwnClasses;

/** Holds the packages to their order, and classes to a size that can be read in one go. */
class ArchitectureTest {

    private static final String ROOT = "org.wederhoor.";
    private static final List<String> ORDER = List.of("proof", "web", "history", "account", "dossier", "source", "claim", "elsewhere", "verdict",
            "publication", "api", "desk", "start");
    private static final int LONGEST_CLASS = 200;
    private static final int LONGEST_LINE = 160;

    private static final JavaClasses CLASSES = OwnClasses.ALL;

    @Test
    void there_are_no_packages_but_those_of_the_design() {
        Set<String> found = CLASSES.stream().map(each -> each.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ORDER), found);
    }

    @Test
    void a_package_imports_only_those_before_it() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage(ROOT + ORDER.get(i) + "..").should().dependOnClassesThat().resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    /** Every package is a slice by itself, those in other packages too. */
    @Test
    void there_are_no_cycles_between_packages_or_their_rooms() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void what_a_class_needs_is_handed_to_it_and_not_looked_up() {
        noClasses().should().callMethod(CDI.class, "current").check(CLASSES);
        // web begins and ends requests by hand where Quarkus does not
        noClasses().that().resideOutsideOfPackage(ROOT + "web..").should().callMethod(Arc.class, "container").check(CLASSES);
    }

    @Test
    void packages_are_named_after_features_and_not_after_layers() {
        for (JavaClass each : CLASSES) {
            for (String part : each.getPackageName().split("\\.")) {
                assertTrue(!Set.of("util", "utils", "dto", "mapper", "impl", "common", "helper").contains(part), each.getName());
            }
        }
    }

    @Test
    void no_simple_name_stands_for_two_classes() {
        Map<String, List<String>> byName = CLASSES.stream().filter(JavaClass::isTopLevelClass)
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertEquals(List.of(), byName.values().stream().filter(names -> names.size() > 1).toList());
    }

    @Test
    void no_class_is_longer_than_can_be_read_in_one_go() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> linesOfCode(file) > LONGEST_CLASS).map(Path::toString).toList();
            assertEquals(List.of(), tooLong);
        }
    }

    @Test
    void no_line_is_wider_than_a_screen() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> read(file).lines().filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE)
                            .map(line -> file + ": " + line)).toList();
            assertEquals(List.of(), tooLong);
        }
    }

    /** Without imports, comments and empty lines. */
    private static long linesOfCode(Path file) {
        return read(file).replaceAll("(?s)/\\*.*?\\*/", "").lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
