package org.wederhoor.source.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor reads when a page cannot be had; and capture as it runs, with nothing played. */
@QuarkusTest
class CaptureWordsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    Capture capture;

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "https://localhost/", "http://localhost./", "http://127.0.0.1/",
            "http://[::1]/"})
    void this_very_machine_is_never_asked(String address) {
        assertEquals(CaptureRefusal.SPECIAL_ADDRESS, refused(address).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/desk", "http://127.0.0.1:9000/q/health"})
    void nor_any_port_of_it(String address) {
        assertEquals(CaptureRefusal.PORT, refused(address).reason());
    }

    @Test
    void a_refusal_names_the_block_and_who_set_it_apart() {
        assertEquals("169.254.169.254 does not stand for a public site, but for an address in the block 169.254.0.0/16"
                + " (Link Local, RFC 3927). Nothing is fetched from there. You can paste its text instead, or add it as a file.",
                refused("http://169.254.169.254/").words().in(Locale.ENGLISH));
        assertTrue(refused("http://169.254.169.254/").words().in(DUTCH)
                .contains("in het blok 169.254.0.0/16 (Link Local, RFC 3927)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "www.example.com", "ftp://example.com", "http://example.com:8080/", "http://me@example.com/",
            "http://127.1/", "http://10.0.0.1/"})
    void every_refusal_offers_to_paste_the_text(String address) {
        assertTrue(refused(address).words().in(Locale.ENGLISH)
                .endsWith(". You can paste its text instead, or add it as a file."));
        assertTrue(refused(address).words().in(DUTCH).endsWith(". U kunt de tekst ook plakken of als bestand toevoegen."));
    }

    @ParameterizedTest
    @CsvSource({"401, sign in", "403, does not let", "404, has no page", "410, removed", "429, too many requests", "451, legal",
            "500, status 500"})
    void a_status_is_said_in_words_and_with_its_number(int status, String words) {
        String english = words("en").status("news.example", status);
        assertTrue(english.startsWith("news.example ") && english.contains(words));
        assertTrue(english.contains("status " + status), english);
        String dutch = words("nl").status("news.example", status);
        assertTrue(dutch.startsWith("news.example ") && dutch.contains("status " + status), dutch);
    }

    @Test
    void what_a_site_says_of_itself_is_printed_as_it_is_and_says_nothing_of_the_inside() {
        assertEquals("news.example answered with something that cannot be read here (image/svg+xml). Only web pages, plain text"
                + " and PDF can.",
                words("en").mediaType("news.example", "image/svg+xml"));
        assertFalse(words("en").notReached("news.example").matches(".*[0-9].*"));
        assertEquals("De pagina is groter dan de grens van 10 MB.", words("nl").tooLarge(10));
    }

    private NotCaptured refused(String address) {
        return assertThrows(NotCaptured.class, () -> capture.fetch(address));
    }

    private static CaptureMessages words(String language) {
        return MessageBundles.get(CaptureMessages.class, Localized.Literal.of(language));
    }
}
