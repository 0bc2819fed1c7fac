package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

import io.quarkus.qute.i18n.MessageBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.support.OwnClasses;

/** As much of the table of words (docs/decisions/0035-words.md) as can be held, and that no message is there for nothing. */
class WordsTest {

    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern BUTTON = Pattern.compile("(?s)<button.*?</button>|\\{#(?:button|act|suggestionAct) [^}]*label=[^}]*\\}");
    private static final Pattern MESSAGE = Pattern.compile("(?<=\\{|label=)(\\w+):([\\w$]+)");
    private static final Pattern INFINITIVE = Pattern.compile(".*(en|slaan|doen|zien)");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en ; mend(s|ed|ing)?|deviat\\w+|snapshots?|revisions?|by mail|mail address|under way|alone never confirm
            nl ; maatsta(f|ven)|vindplaats(en)?|onderbouwing|houding|beoordel\\w+|teruggegeven|weggevouwen|op eigen naam
            nl ; hooguit|hoogstens|ten hoogste|(?-i:Bewaren)|[“”„]
            """)
    void words_that_were_given_up_stand_in_no_message(String language, String words) {
        Pattern givenUp = Pattern.compile("(?iU)(?<!\\w)(" + words + ")(?!\\w)");
        assertEquals(List.of(), messages(language).entrySet().stream()
                .filter(each -> givenUp.matcher(each.getValue()).find()).toList());
    }

    @Test
    void a_dutch_button_begins_or_ends_with_an_infinitive_or_names_the_new_thing_that_it_opens() {
        TreeMap<String, String> dutch = messages("nl");
        Set<String> buttons = BUTTON.matcher(texts(TEMPLATES)).results().flatMap(each -> MESSAGE.matcher(each.group()).results())
                .map(each -> each.group(1) + "." + each.group(2)).filter(dutch::containsKey).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(buttons.size() > 50, buttons.toString());
        assertEquals(List.of(), buttons.stream().map(dutch::get).filter(words -> !isVerb(words)).toList());
    }

    private static boolean isVerb(String button) {
        List<String> words = List.of(button.split("\\W+"));
        return button.startsWith("Nieuwe ") || INFINITIVE.matcher(words.get(0)).matches() || INFINITIVE.matcher(words.get(words.size() - 1)).matches();
    }

    @Test
    void every_message_is_used() {
        String texts = texts(TEMPLATES) + texts(FILES);
        List<String> unused = OwnClasses.ALL.stream().filter(each -> each.isAnnotatedWith(MessageBundle.class))
                .flatMap(bundle -> bundle.getMethods().stream())
                .filter(message -> message.getAccessesToSelf().isEmpty() && !named(message, texts)).map(JavaMethod::getFullName).toList();
        assertEquals(List.of(), unused);
    }

    private static boolean named(JavaMethod message, String texts) {
        JavaClass bundle = message.getOwner();
        String name = bundle.getAnnotationOfType(MessageBundle.class).value() + ":" + message.getName();
        return Pattern.compile("\\b" + name + "(?![A-Za-z])").matcher(texts).find();
    }

    private static TreeMap<String, String> messages(String language) {
        TreeMap<String, String> messages = new TreeMap<>();
        for (Path file : files(FILES).filter(each -> each.toString().endsWith("_" + language + ".properties")).toList()) {
            Properties bundle = new Properties();
            try (Reader text = Files.newBufferedReader(file)) {
                bundle.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String name = file.getFileName().toString().replaceFirst("_.*", "");
            bundle.stringPropertyNames().forEach(key -> messages.put(name + "." + key, bundle.getProperty(key)));
        }
        return messages;
    }

    private static String texts(Path folder) {
        return files(folder).map(WordsTest::read).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
