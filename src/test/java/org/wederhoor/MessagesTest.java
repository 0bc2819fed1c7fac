package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import io.quarkus.qute.i18n.MessageBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.wederhoor.support.OwnClasses;
import org.wederhoor.web.language.Languages;

/** Whatever can be read in one language of the build can be read in each, and says as much. */
class MessagesTest {

    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*\\}");
    private static final List<String> LANGUAGES = Languages.built().stream().map(Locale::toLanguageTag).toList();
    private static final String FIRST = LANGUAGES.get(0);
    private static final List<String> OTHERS = LANGUAGES.subList(1, LANGUAGES.size());

    static Stream<Class<?>> bundles() {
        return OwnClasses.ALL.stream().filter(each -> each.isAnnotatedWith(MessageBundle.class)).map(JavaClass::reflect);
    }

    @Test
    void there_is_a_file_for_each_bundle_and_language_and_none_besides() throws IOException {
        Set<String> expected = bundles().map(MessagesTest::name)
                .flatMap(name -> LANGUAGES.stream().map(language -> name + "_" + language + ".properties"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.list(FILES)) {
            assertEquals(expected, files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
        assertTrue(expected.size() >= 14);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_is_there_in_every_language_and_nothing_besides(Class<?> bundle) throws IOException {
        for (String language : LANGUAGES) {
            assertEquals(keys(bundle), new TreeSet<>(read(bundle, language).stringPropertyNames()), language);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void all_languages_print_the_same_things(Class<?> bundle) throws IOException {
        Properties first = read(bundle, FIRST);
        for (String language : OTHERS) {
            Properties other = read(bundle, language);
            for (String key : first.stringPropertyNames()) {
                assertEquals(expressions(first.getProperty(key)), expressions(other.getProperty(key, "")), name(bundle) + "." + key + " " + language);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothing_was_left_untranslated_or_empty(Class<?> bundle) throws IOException {
        Properties first = read(bundle, FIRST);
        for (String language : OTHERS) {
            Properties other = read(bundle, language);
            Set<String> same = same(language);
            for (String key : first.stringPropertyNames()) {
                String name = name(bundle) + "." + key;
                assertFalse(first.getProperty(key).isBlank() || other.getProperty(key, "").isBlank(), name + " " + language);
                boolean words = EXPRESSION.matcher(first.getProperty(key)).replaceAll("").codePoints().anyMatch(Character::isLetter);
                assertEquals(same.contains(name) || !words, first.getProperty(key).equals(other.getProperty(key)), name + " " + language);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_key_stands_twice_in_a_file(Class<?> bundle) throws IOException {
        for (String language : LANGUAGES) {
            List<String> keys = Files.readAllLines(file(bundle, language)).stream().filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('='))).toList();
            assertEquals(new TreeSet<>(keys).size(), keys.size(), bundle + " " + language);
        }
    }

    /** A message of one enum constant has a text for each constant. */
    private static TreeSet<String> keys(Class<?> bundle) {
        TreeSet<String> keys = new TreeSet<>();
        for (Method message : bundle.getDeclaredMethods()) {
            if (message.getParameterCount() == 1 && message.getParameterTypes()[0].isEnum()) {
                Object[] constants = message.getParameterTypes()[0].getEnumConstants();
                // Qute's rule: where any constant has an underscore, all keys of the message get a dollar
                boolean dollar = Stream.of(constants).anyMatch(each -> each.toString().contains("_") || each.toString().contains("$"));
                Stream.of(constants).forEach(each -> keys.add(message.getName() + (dollar ? "_$" : "_") + each));
            } else {
                keys.add(message.getName());
            }
        }
        return keys;
    }

    /** What a language says as the first does, because that is how it is said. */
    private static Set<String> same(String language) throws IOException {
        Path file = Path.of("src/test/resources/same-words", language + ".txt");
        return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
    }

    private static List<String> expressions(String message) {
        return EXPRESSION.matcher(message).results().map(each -> each.group()).sorted().toList();
    }

    private static Properties read(Class<?> bundle, String language) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(file(bundle, language))) {
            messages.load(file);
        }
        return messages;
    }

    private static Path file(Class<?> bundle, String language) {
        return FILES.resolve(name(bundle) + "_" + language + ".properties");
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }
}
