package org.wederhoor.publication.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

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
        "١٢٣ of ۱۲                            | 123-of-12",
        "१० ４２                                | 10-42",
        "a/../b                               | a-b",
        "<script>                             | script",
        "one שלום two                         | one-slwm-two",
        "Die größte Straße in Łódź und Køge   | die-grosste-strasse-in-lodz-und-koge",
        "Łódzka spółka Ostaria ma tylną furtkę | lodzka-spolka-ostaria-ma-tylna-furtke",
        "ŁØĐIÞÆŒẞŊ ı ŋ ħ ŧ                    | lodithaeoessn-i-n-h-t",
        "Þórður Ægir, Sigurðsson               | thordur-aegir-sigurdsson",
        "Azərbaycan, Ɔkɔm                      | azerbaycan-okom",
        "Đà Nẵng, Việt Nam                     | da-nang-viet-nam",
        "İstanbul’da Çeşme ığdır               | istanbulda-cesme-igdir",
        "Η Huawei διαψεύδει                    | e-huawei-diapseudei",
        "Хуавей опровергает: объект            | huavej-oprovergaet-obekt",
        "شركة هواوي                            | shrkt-hwawy",
        "华为否认 5G                            | hua-wei-fou-ren-5g",
        "ファーウェイ                            | fauei",
        "화웨이는                                | hwaweineun",
        "ʼs-Gravenhage, ’t Gooi, Coöperatie    | s-gravenhage-t-gooi-cooperatie",
        "Ĳsselmeer, ĳzer, één                  | ijsselmeer-ijzer-een"
    })
    void a_name_becomes_plain_letters_digits_and_hyphens(String name, String slug) {
        assertEquals(slug, Slugs.from(name, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🦊", "…", "-", "’"})
    void a_name_of_which_nothing_is_left_is_an_item(String name) {
        assertEquals("item", Slugs.from(name, Locale.ENGLISH));
    }

    @Test
    void a_long_name_is_cut_at_a_word() {
        String slug = Slugs.from("seven letters each word has until the seventy second sign is reached and passed", Locale.ENGLISH);
        assertEquals("seven-letters-each-word-has-until-the-seventy-second-sign-is-reached", slug);
        slug = Slugs.from("seven letters each word has until the seventy second sign is reached now and passed", Locale.ENGLISH);
        assertEquals("seven-letters-each-word-has-until-the-seventy-second-sign-is-reached-now", slug);
        assertEquals(72, slug.length());
        assertEquals("seven-letters-each-word-has-until-the-seventy-second-sign-is-reached",
                Slugs.from("seven letters each word has until the seventy second sign is reached andpassed", Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The harbour bridge was closed because inspectors found cracks in the bearings of it | "
                + "the-harbour-bridge-was-closed-because-inspectors-found-cracks",
        "en | Harbour bridge authority kept the warning secret and closed half a lane of the bridge | "
                + "harbour-bridge-authority-kept-the-warning-secret-and-closed-half-a-lane",
        "nl | De gemeente wist al een jaar dat de havenbrug gescheurd was en sloot alleen een van de banen | "
                + "de-gemeente-wist-al-een-jaar-dat-de-havenbrug-gescheurd-was-en-sloot",
        "de | Die Stadt wusste seit einem Jahr von den Rissen in der Hafenbrücke, über die der Verkehr fuhr | "
                + "die-stadt-wusste-seit-einem-jahr-von-den-rissen-in-der-hafenbruecke",
        "fr | La ville savait depuis un an que le pont du port avait des fissures dans les appuis | "
                + "la-ville-savait-depuis-un-an-que-le-pont-du-port-avait-des-fissures-dans"
    })
    void a_long_name_ends_in_a_word_that_a_phrase_can_end_in(String language, String name, String slug) {
        assertEquals(slug, Slugs.from(name, Locale.forLanguageTag(language)));
    }

    @Test
    void german_letters_are_written_as_german_has_it_in_german_alone() {
        assertEquals("muellers-groesste-aepfel", Slugs.from("Müllers größte Äpfel", Locale.GERMAN));
        assertEquals("mullers-grosste-apfel", Slugs.from("Müllers größte Äpfel", Locale.forLanguageTag("nl")));
        assertEquals("muellers-huavej", Slugs.from("Müllers Хуавей", Locale.GERMAN));
    }

    @Test
    void one_long_word_is_cut_where_it_must() {
        assertEquals("a".repeat(72), Slugs.from("a".repeat(100), Locale.ENGLISH));
        assertTrue(Slugs.from("b " + "a".repeat(100), Locale.ENGLISH).length() <= 72);
    }

    @ParameterizedTest
    @ValueSource(strings = {"İstanbul", "ǅ", "K", "Ⅳ", "Straße", "naïve — “x”", "a\u0000b", "日本 go"})
    void whatever_comes_out_is_fit_for_an_address(String name) {
        assertTrue(Slugs.from(name, Locale.ENGLISH).matches("[a-z0-9]+(-[a-z0-9]+)*"), Slugs.from(name, Locale.ENGLISH));
    }
}
