package org.wederhoor.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are spelt in several ways find each other, in both directions; words that only look alike to a stemmer do not. */
@QuarkusTest
class SpellingTest {

    @Inject
    AgroalDataSource database;

    private void assertFound(boolean expected, String box, String language, String text) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertEquals(expected, FindingTest.finds(connection, box, language, text), box + " in " + language + ": " + text);
            assertEquals(expected, FindingTest.finds(connection, box, null, text), box + ": " + text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"email|e-mail", "emails|e-mails", "E-mailadres|emailadres", "TMobile|T-Mobile",
        "TMobile|T Mobile",
        "T-Mobile|T Mobile", "NVA|N-VA", "NVA|N VA", "N-VA|N VA", "xray|x-ray", "D-day|Dday", "Jay-Z|JayZ", "U-bocht|Ubocht", "A-merk|Amerk",
        "X-Files|XFiles",
        "co-operation|cooperation", "re-election|reelection", "on-line|online", "ex-minister|exminister", "tv-zender|tvzender", "E-Auto|EAuto",
        "1,5|1½", "1.5|1½", "1,5|1 ½", "2¾|2,75", "2.25|2¼", "0,5|½", "0.75|¾", "10½|10,5", "1\u20442|½", "3½|3,5",
        "μg|µg", "12 µm|12 μm", "financiën|ﬁnanciën", "officer|oﬃcer", "fluit|ﬂuit", "KPN|ＫＰＮ", "2026|２０２６", "ijs|ĳs", "IJsselmeer|Ĳsselmeer",
        "bold|𝗯𝗼𝗹𝗱", "Huawei|𝐇𝐮𝐚𝐰𝐞𝐢", "café|cafe\u0301", "Zoë|Zoe\u0308", "1er|1ᵉʳ", "10n|10ⁿ", "XIV|ⅩⅣ", "10²|10²", "m2|m²", "CO₂|CO2", "ﬀ|ff"})
    void spellings_of_one_word_find_each_other(String one, String other) throws SQLException {
        for (String language : new String[] {"nl", "en", "de"}) {
            assertFound(true, one, language, "Daar was " + other + " bij.");
            assertFound(true, other, language, "Daar was " + one + " bij.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"T-Mobile|en|A mobile phone.", "T-Mobile|nl|Een mobile home.",
        "NVA|nl|De N en de VA.", "1,5|nl|1 van 5",
        "1½|nl|1 van 2", "1½|nl|15", "½|nl|5", "1½|nl|1", "email|nl|e en mail", "KPN's core|nl|KPN's score", "vitamine C|nl|vitamine D", "µg|nl|mg",
        "2¾|nl|2,5",
        "T-Mobile|de|Mobile Geräte", "co-op|nl|de koop", "online|nl|de lijn", "K­PN|nl|KLM"})
    void what_only_looks_alike_is_not_found(String box, String language, String text) throws SQLException {
        assertFound(false, box, language, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wet|weet", "weet|wet", "wetten|weten", "wist|wet", "zak|zaak", "zaken|zakken", "tak|taak", "taken|takken",
        "vak|vaak",
        "man|maan", "manen|mannen", "zon|zoon", "bom|boom", "bomen|bommen", "bos|boos", "ram|raam", "pot|poot", "bal|baal", "rok|rook",
        "schot|schoot", "kop|koop",
        "les|lees", "ton|toon", "bon|boon", "rat|raad", "stal|staal", "bas|baas", "lot|loot", "wek|week", "bek|beek", "kok|kook",
        "lek|leek", "stem|steen", "dal|daal"})
    void a_word_does_not_find_one_with_a_longer_vowel(String one, String other) throws SQLException {
        assertFound(false, one, "nl", "Er is een " + other + " daar.");
        assertFound(false, other, "nl", "Er is een " + one + " daar.");
        assertFound(true, one, "nl", "Er is een " + one + " daar.");
        assertFound(true, other, "nl", "Er is een " + other + " daar.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wet wetten wetje", "zak zakken zakje", "zaak zaken", "taak taken", "tak takken takje",
        "boom bomen boompje", "man mannen",
        "weet weten wist geweten", "kop koppen kopje", "kopen koop gekocht", "week weken", "baas bazen", "boom", "wetten wets"})
    void and_is_found_in_its_own_forms(String forms) throws SQLException {
        for (String asked : forms.split(" ")) {
            for (String said : forms.split(" ")) {
                assertFound(true, asked, "nl", "Daar " + said + " xyz.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"afzeggen|nl|De minister zegt het overleg af.", "afgezegd|nl|Zij zegde gisteren alles af.",
        "afzeggen|nl|Hij dreigt het af te zeggen.",
        "intrekken|nl|Noordnet trok de verklaring gisteren in.", "ingetrokken|nl|Zij trekken de claim in, zeiden zij.",
        "intrekking|nl|Zij weigert de eis in te trekken.",
        "uitstellen|nl|De raad stelt het besluit uit.", "opzeggen|nl|KPN zegt het contract op!", "aannemen|nl|De Kamer nam de motie aan.",
        "overnemen|nl|KPN nam het bedrijf vorig jaar over.", "tegenspreken|nl|Huawei sprak dat tegen.",
        "indienen|nl|Zij dient een klacht in omdat het lekte.",
        "trok in|nl|Hij heeft de klacht ingetrokken.", "oproepen|nl|De bond riep de leden op.", "omkopen|nl|Hij kocht de rechter om.",
        "doorgaan|nl|De reis gaat niet door.", "uitgesloten|nl|Dat sluiten wij uit.", "bijstellen|nl|Men stelde de raming bij.",
        "zurücktreten|de|Der Minister tritt morgen zurück.", "zurückgetreten|de|Sie traten geschlossen zurück.",
        "zurückziehen|de|Er zog die Klage zurück.",
        "ankündigen|de|Die Firma kündigte den Abbau an.", "einräumen|de|Sie räumte den Fehler ein.", "vorwerfen|de|Das warf er ihr vor.",
        "ausschließen|de|Das schließt niemand aus."})
    void a_verb_is_found_apart_from_a_particle_that_is_a_function_word(String box, String language, String text) throws SQLException {
        assertFound(true, box, language, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"intrekken|nl|Zij trok in Delft de aandacht.", "uitstellen|nl|Hij stelt uit naam van allen een vraag.",
        "opzeggen|nl|Zij zegt op vrijdag niets.", "aannemen|nl|Hij nam aan tafel plaats.", "overnemen|nl|Zij nam over dit punt het woord.",
        "afzeggen|nl|Zij zegt niets.", "intrekken|nl|Het paard trekt.", "tegenspreken|nl|Hij sprak tegen het personeel.",
        "doorgaan|nl|Hij ging door de stad."})
    void a_preposition_is_no_particle(String box, String language, String text) throws SQLException {
        assertFound(false, box, language, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"trok in\"|Hij trok in.|Hij trok niet in.",
        "\"wil niet afzeggen\"|Zij wil niet afzeggen.|Zij wil afzeggen.",
        "\"is geen wet\"|Dat is geen wet.|Dat is een wet.", "\"never denied\"|It never denied it.|It denied it.",
        "\"nie bestätigt\"|Das wurde nie bestätigt.|Das wurde bestätigt.", "\"geen e-mail\"|Er kwam geen e-mail.|Er kwam e-mail.",
        "\"niet 1½ uur\"|Dat duurt niet 1,5 uur.|Dat duurt 1½ uur.", "\"nooit ingetrokken\"|Dat is nooit ingetrokken.|Dat trok hij in."})
    void a_phrase_does_not_find_its_opposite(String box, String said, String opposite) throws SQLException {
        assertFound(true, box, "nl", said);
        assertFound(false, box, "nl", opposite);
    }
}
