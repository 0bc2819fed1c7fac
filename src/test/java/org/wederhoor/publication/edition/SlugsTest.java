package org.wederhoor.publication.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Huawei and the Dutch mobile networks | huawei-and-the-dutch-mobile-networks",
        "T-Mobile/Tele2                       | t-mobile-tele2",
        "De Volkskrant’s report, 17 April!    | de-volkskrants-report-17-april",
        "KPN's                                | kpns",
        "  --  Zoë Café  --                   | zoe-cafe",
        "ﬁne ½                                | fine-1-2",
        "a/../b                               | a-b",
        "<script>                             | script",
        "one שלום two                         | one-two",
        "Die größte Straße in Łódź und Køge   | die-grosste-strasse-in-lodz-und-koge"
    })
    void a_name_becomes_plain_letters_digits_and_hyphens(String name, String slug) {
        assertEquals(slug, Slugs.from(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "שלום", "🦊", "…", "-"})
    void a_name_of_which_nothing_is_left_is_an_item(String name) {
        assertEquals("item", Slugs.from(name));
    }

    @Test
    void a_long_name_is_cut_at_a_word() {
        String slug = Slugs.from("seven letters each word has until the seventy second sign is reached and passed");
        assertEquals("seven-letters-each-word-has-until-the-seventy-second-sign-is-reached-and", slug);
        assertEquals(72, slug.length());
        assertEquals("seven-letters-each-word-has-until-the-seventy-second-sign-is-reached",
                Slugs.from("seven letters each word has until the seventy second sign is reached andpassed"));
    }

    @Test
    void one_long_word_is_cut_where_it_must() {
        assertEquals("a".repeat(72), Slugs.from("a".repeat(100)));
        assertTrue(Slugs.from("b " + "a".repeat(100)).length() <= 72);
    }

    @ParameterizedTest
    @ValueSource(strings = {"İstanbul", "ǅ", "K", "Ⅳ", "Straße", "naïve — “x”", "a\u0000b", "日本 go"})
    void whatever_comes_out_is_fit_for_an_address(String name) {
        assertTrue(Slugs.from(name).matches("[a-z0-9]+(-[a-z0-9]+)*"), Slugs.from(name));
    }
}
