package org.wederhoor.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Walk;
import org.wederhoor.web.language.Languages;

/** Whoever reads the pages in a language of the site meets no word of the app in another one. */
@QuarkusTest
class InOneLanguageTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** The site's name, which is a word, and the names by which these accounts are signed in to; a hash goes by one name everywhere. */
    private static final Set<String> NAMES = Set.of("Wederhoor", "SHA-256", "checker", "editor", "chief");

    static Stream<Locale> languages() {
        return Languages.built().stream().filter(each -> !each.equals(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pages_of_every_kind(Locale language) {
        String prefix = "/" + language.toLanguageTag();
        List<Document> pages = Walk.from(Desk.as("chief"), 1, prefix + "/", prefix + "/about", prefix + "/search?q=huawei", prefix + "/search?q=xyzzy",
                prefix + "/desk", prefix + "/desk/search?q=huawei", prefix + "/desk/go?q=board", prefix + "/desk/sign-in").stream()
                .filter(each -> each.path().matches(prefix + "(/.*)?"))
                .map(each -> Jsoup.parse(new String(each.bytes(), StandardCharsets.UTF_8), each.path())).toList();
        assertTrue(pages.size() > 40, pages.size() + " pages");
        assertEquals(List.of(), foreign(pages, language));
    }

    private static List<String> foreign(List<Document> pages, Locale language) {
        Set<String> others = new HashSet<>();
        Languages.built().stream().filter(each -> !each.equals(language)).forEach(each -> others.addAll(words(each)));
        others.removeAll(words(language));
        others.removeAll(NAMES);
        List<String> found = new ArrayList<>();
        for (Document page : pages) {
            assertEquals(language.toLanguageTag(), page.selectFirst("html").attr("lang"), page.location());
            for (Element each : page.getAllElements()) {
                Set<String> shown = Stream.of(each.ownText(), each.attr("aria-label"), each.attr("placeholder")).collect(Collectors.toSet());
                shown.retainAll(others);
                if (!shown.isEmpty() && !isWrittenHere(each, language)) {
                    found.add(page.location() + ": " + shown);
                }
            }
        }
        return found;
    }

    /** What editors and sources wrote: marked as being of another language, or of any. */
    private static boolean isWrittenHere(Element element, Locale language) {
        Element marked = element.closest("[lang], [dir=auto], option");
        return !marked.normalName().equals("html") && !marked.attr("lang").equals(language.toLanguageTag());
    }

    /** Whatever the messages of a language say without being filled in, and its months. */
    private static Set<String> words(Locale language) {
        Set<String> words = Stream.of(Month.values()).map(each -> each.getDisplayName(TextStyle.FULL, language)).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language.toLanguageTag() + ".properties")).toList()) {
                Properties messages = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    messages.load(reader);
                }
                messages.values().stream().map(Object::toString).filter(each -> !each.contains("{")).forEach(words::add);
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
