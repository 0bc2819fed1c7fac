package org.wederhoor.web.address;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SiteLanguagesTest {

    private static final List<Locale> BUILT = locales("en", "xx", "yy");

    @Test
    void some_of_the_languages_of_the_build_can_be_chosen() {
        for (List<Locale> chosen : List.of(BUILT, locales("yy", "en"), locales("xx"))) {
            chosen.forEach(own -> assertDoesNotThrow(() -> SiteLanguages.check(chosen, own, BUILT)));
        }
    }

    @Test
    void one_that_the_app_is_not_built_with_is_refused_in_words() {
        assertEquals("wederhoor.site.languages names zz, en-GB, and this app is built with en, xx, yy. Choose among those, or build it with"
                + " more: docs/operations.md says how a language is added.", refused(locales("en", "zz", "en-GB"), "en"));
    }

    @Test
    void an_own_language_that_is_not_among_the_chosen_is_refused_in_words() {
        assertEquals("wederhoor.site.language is yy, which is none of wederhoor.site.languages: en, xx.", refused(locales("en", "xx"), "yy"));
    }

    private static String refused(List<Locale> chosen, String own) {
        return assertThrows(IllegalStateException.class, () -> SiteLanguages.check(chosen, Locale.forLanguageTag(own), BUILT)).getMessage();
    }

    private static List<Locale> locales(String... tags) {
        return Stream.of(tags).map(Locale::forLanguageTag).toList();
    }
}
