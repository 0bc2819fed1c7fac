package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;

/** Each test is run, and by one of the two halves alone. */
class HalvesTest {

    @Test
    void one_half_leaves_what_the_other_takes() {
        assertArrayEquals(FirstHalf.class.getAnnotation(SelectPackages.class).value(),
                SecondHalf.class.getAnnotation(ExcludePackages.class).value());
        assertArrayEquals(new String[] {HalvesTest.class.getPackageName()}, SecondHalf.class.getAnnotation(SelectPackages.class).value());
    }

    @Test
    void whatever_holds_tests_is_called_a_test() {
        List<JavaClass> holdTests = new ClassFileImporter().importPath(Path.of("target", "test-classes")).stream()
                .filter(each -> each.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class))).toList();
        assertTrue(holdTests.size() > 150, holdTests.size() + " classes");
        assertEquals(List.of(), holdTests.stream().map(JavaClass::getName).filter(name -> !name.endsWith("Test")).toList());
    }
}
