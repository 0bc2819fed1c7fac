package org.wederhoor.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedLanguageTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Locale> BOTH = List.of(Locale.ENGLISH, DUTCH);

    @Test
    void the_first_that_is_offered_is_taken_whatever_its_region() {
        assertEquals(DUTCH, WantedLanguage.among(BOTH, "nl"));
        assertEquals(DUTCH, WantedLanguage.among(BOTH, "nl-BE,nl;q=0.9,en;q=0.8"));
        assertEquals(Locale.ENGLISH, WantedLanguage.among(BOTH, "nl;q=0.5, en-GB;q=0.9"));
        assertEquals(DUTCH, WantedLanguage.among(BOTH, "fr-FR, nl;q=0.3"));
    }

    @Test
    void what_is_refused_is_not_taken() {
        assertNull(WantedLanguage.among(BOTH, "nl;q=0, fr"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "*", "fr", "nl;q=abc", ";;;", "nl;q=5", "\u0000", "<script>", "q=0.5" })
    void what_asks_for_nothing_that_is_offered_or_cannot_be_read_asks_for_none(String header) {
        assertNull(WantedLanguage.among(BOTH, header));
    }

    @Test
    void a_header_longer_than_any_browser_sends_is_not_read() {
        assertNull(WantedLanguage.among(BOTH, "nl," + "x".repeat(600)));
    }
}
