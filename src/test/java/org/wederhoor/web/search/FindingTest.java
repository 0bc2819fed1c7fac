package org.wederhoor.web.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed finds the texts that say it, and no others, for readers and at the desk: both ask the same of rows that are made the same. */
@QuarkusTest
class FindingTest {

    private static final String NUMBERS = "COVID-19 vertraagde de levering van de F-35 aan Nederland, zegt Kamerstuk 24095-476;"
            + " de F-35-toestellen kwamen op 2019-05-03."
            + " Het kostte 3,5 miljoen en 1.500 uren; de 19-jarige vloog met een Boeing 737-800.";

    @Inject
    AgroalDataSource database;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = database.getConnection();
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
    }

    private boolean finds(String box, String language, String text) throws SQLException {
        return finds(connection, box, language, text);
    }

    static boolean finds(Connection connection, String box, String language, String text) throws SQLException {
        Sought sought = new SearchQuery(connection, Wanted.of(box).terms()).every();
        List<Object> values = new ArrayList<>(Arrays.asList(language, text, text));
        try (PreparedStatement row = connection.prepareStatement("select exists (select from (select search_vector(?, ?) as words, search_exact(?) as exact)"
                + " row where " + sought.condition(values) + ")")) {
            for (int i = 0; i < values.size(); i++) {
                row.setString(i + 1, (String) values.get(i));
            }
            try (ResultSet found = row.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        }
    }

    /** In a text of that language, and in one of which nobody said it. */
    private void assertFinds(String box, String language, String text) throws SQLException {
        assertTrue(finds(box, language, text), box + " in " + language + ": " + text);
        assertTrue(finds(box, null, text), box + ": " + text);
    }

    private void assertFindsNothing(String box, String language, String text) throws SQLException {
        assertFalse(finds(box, language, text), box + " in " + language + ": " + text);
        assertFalse(finds(box, null, text), box + ": " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"COVID-19", "covid 19", "-19", "\"F-35\"", "F-35", "F-35-toestellen", "\"F-35-toestellen\"",
        "24095-476", "476", "\"Kamerstuk 24095-476\"", "\"zegt Kamerstuk 24095-476\"", "2019-05-03", "19-jarige", "\"de 19-jarige\"",
        "737-800", "Boeing 737 800", "3.5", "3,5", "\"3.5 miljoen\"", "1500", "1.500", "1,500", "1 500", "\"1 500 uren\"", "F‑35", "COVID–19"})
    void a_hyphen_before_digits_and_the_spelling_of_a_number_hide_nothing(String box) throws SQLException {
        for (String language : List.of("nl", "en", "de")) {
            assertFinds(box, language, NUMBERS);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"F-36\"", "\"Kamerstuk 476\"", "24095-477", "476-24095", "500", "3.6", "2019-03-05"})
    void other_numbers_find_nothing(String box) throws SQLException {
        for (String language : List.of("nl", "en", "de")) {
            assertFindsNothing(box, language, NUMBERS);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"12000|12.000", "12.000|12000", "12 000|12,000", "12000|12\u00A0000", "12000|12\u202F000",
        "1.234.567|1 234 567",
        "1234567|1,234,567", "1'234'567|1234567", "3.500,50|3500.50", "2,75|2.75", "0,5|0.5", "3/5/2019|3.5.2019", "3-5-2019|3.5.2019", "800|Boeing 737 800",
        "2019|in 2019 500 mensen", "\"2019 500\"|in 2019 500 mensen", "5G|5G-netwerk", "netwerk|5G-netwerk", "M2M|M2M-kaart", "-35|F-35",
        "covid19 vaccin|covid19-vaccin", "MH17|vlucht MH-17", "MH-17|vlucht MH17",
        "CO2|De CO₂-uitstoot daalt", "CO₂|De CO2-uitstoot daalt", "\"CO₂ daalt\"|CO2 daalt", "\"CO2 daalt\"|CO₂ daalt", "CO₂|CO₂", "H2O|H₂O", "H₂O|H2O",
        "m2|500 m²", "m²|500 m2", "km²|12 km2", "m3|3 m³ gas", "NO2|NO₂", "PM2,5|PM₂,₅", "E=mc2|E=mc²", "10⁶|10⁶ deeltjes", "10^6|10⁶ deeltjes",
        "10⁶|10^6 deeltjes",
        "Noordnet|Noordnet¹ zegt", "Noordnet¹|Noordnet zegt", "1500|1.500² euro",
        "12:30|om 12.30 uur", "12.30|om 12:30 uur", "12:30|om 12:30.", "9:30|om 09.30 uur", "09:30|om 9.30 uur", "\"om 12:30 uur\"|om 12.30 uur",
        "\"om 12.30 uur\"|om 12:30 uur", "12u30|om 12:30", "12:30|om 12u30", "12h30|à 12:30", "12:30 uur|12.30 uur", "20:00|om 20 uur",
        "12:30:15|om 12:30:15", "12:30u|12.30 uur", "7u05|om 07:05",
        "235U|²³⁵U", "14C|¹⁴C", "H2SO4|H₂SO₄", "19.30|tussen 19:30–20:00",
        "3:16|Johannes 3:16", "2:1|won met 2:1",
        "covid19|COVID-19", "1500|1.500,00", "9/11|na 9/11", "24/7|24/7 open", "€1.500|1500 euro", "20|20%", "3.50|3,50"})
    void a_number_is_found_however_it_is_written(String box, String text) throws SQLException {
        assertFinds(box, "nl", text);
        assertFinds(box, "en", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"²", "³", "³ ²", "² de"})
    void a_sign_that_is_no_word_is_asked_for_without_harm(String box) throws SQLException {
        assertTrue(new SearchQuery(connection, Wanted.of(box).terms()).isEmpty(), box);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"did not deny\"|en|The firm did not deny it.|The firm denied it.|They did not say so, and deny it.",
        "\"no comment\"|en|It had no comment.|In a comment the agency said yes.|It had no comments.",
        "\"not true\"|en|It is not true.|It is true.|That was not quite true.",
        "\"denied\"|en|It was denied.|They deny it.|A denial.",
        "\"is not\"|en|It is not so.|It is so.|Not so, it is said.",
        "\"to be\"|en|It is to be seen.|Be it so.|Going to the bees.",
        "\"geen commentaar\"|nl|Het ministerie gaf geen commentaar.|Wel commentaar van het ministerie.|Geen enkel commentaar.",
        "„geen commentaar“|nl|Het ministerie gaf géén commentaar.|Commentaar is er.|Geen. Toen commentaar.",
        "\"niet ontkend\"|nl|Dat is niet ontkend.|Dat is ontkend.|Dat is niet alleen ontkend.",
        "\"ontkent\"|nl|Huawei ontkent.|Huawei ontkende.|Huawei wil ontkennen.",
        "\"heeft dat niet\"|nl|Zij heeft dat niet gezegd.|Zij heeft dat gezegd.|Dat heeft zij niet gezegd.",
        "\"kein Kommentar\"|de|Kein Kommentar, sagte sie.|Der Kommentar kam.|Keine Kommentare.",
        "\"nicht bestätigt\"|de|Das wurde nicht bestätigt.|Das wurde bestätigt.|Nicht, was er bestätigte.",
        "«nicht wahr»|de|Das ist nicht wahr.|Das ist wahr.|Nicht alles ist wahr."})
    void a_phrase_finds_its_very_words(String box, String language, String holds, String not, String norThis) throws SQLException {
        assertFinds(box, language, holds);
        assertFindsNothing(box, language, not);
        assertFindsNothing(box, language, norThis);
    }

    @Test
    void no_phrase_runs_from_one_paragraph_into_the_next() throws SQLException {
        assertFindsNothing("\"geen commentaar\"", "nl", "Er is er geen.\n\nCommentaar volgt.");
        assertFinds("\"commentaar volgt\"", "nl", "Er is er geen.\n\nCommentaar volgt.");
    }

    @Test
    void a_phrase_and_a_word_are_both_asked_for() throws SQLException {
        assertFinds("\"geen commentaar\" ministerie", "nl", "Het ministerie gaf geen commentaar.");
        assertFindsNothing("\"geen commentaar\" AIVD", "nl", "Het ministerie gaf geen commentaar.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nl|ontkent ontkende ontkenden ontkennen ontkend ontkenning ontken",
        "nl|bevestigt bevestigde bevestigden bevestigen bevestigd bevestiging",
        "nl|weigert weigerde weigerden weigeren geweigerd weigering",
        "nl|zwijgen zwijgt zweeg zwegen gezwegen",
        "nl|meldt melden meldde meldden gemeld melding",
        "nl|zeggen zegt zei zeiden gezegd",
        "nl|verklaart verklaren verklaarde verklaarden verklaard verklaring",
        "nl|beweert beweren beweerde beweerden beweerd bewering",
        "nl|toegeven toegaf toegaven toegegeven toegeeft",
        "nl|erkent erkennen erkende erkenden erkend erkenning",
        "nl|spreken spreekt sprak spraken gesproken",
        "nl|weersprak weerspreekt weersproken weerspreken",
        "nl|weten weet wist wisten geweten",
        "nl|reageert reageren reageerde reageerden gereageerd",
        "nl|beëindigt beëindigen beëindigde",
        "nl|beschuldigt beschuldigde beschuldigen beschuldiging beschuldigingen",
        "nl|onderzoekt onderzocht onderzoeken onderzoek",
        "nl|waarschuwt waarschuwde waarschuwen waarschuwing",
        "nl|achterdeur achterdeurtje achterdeurtjes",
        "nl|treedt trad treden getreden", "nl|neemt nam nemen genomen", "nl|beslist besliste beslissen beslissing", "nl|fraude frauderen fraudeerde",
        "nl|politicus politici", "nl|museum musea", "nl|crisis crises", "nl|kind kinderen kindje", "nl|groot groter grootste",
        "nl|gemeenten gemeentes", "nl|boete boetes", "de|verbergen verbirgt verbarg verborgen", "de|räumen räumt räumte geräumt",
        "de|groß größer größte", "en|sue sues sued suing", "en|colour color", "en|programme program", "en|centre center", "en|analyse analyzed",
        "nl|boek boekje boekjes", "nl|bedrijf bedrijven bedrijfje", "nl|prijs prijzen prijsje", "nl|film filmpje filmpjes", "nl|koning koninkje",
        "nl|getal getalletje",
        "nl|actief actieve", "nl|stad steden", "nl|beaamt beamen beaamde", "nl|ontweek ontwijken ontwijkt", "nl|huis huisje huizen", "nl|auto autootje",
        "nl|ring ringetje", "nl|meent meende menen", "nl|verdacht verdenken verdachten",
        "de|bestreiten bestreitet bestritt bestritten",
        "de|dementieren dementiert dementierte dementierten Dementi",
        "de|bestätigen bestätigt bestätigte bestätigten Bestätigung",
        "de|ablehnen abgelehnt Ablehnung", "de|schweigen schweigt schwieg schwiegen geschwiegen", "de|verneinen verneint verneinte verneinten",
        "de|zugeben zugegeben", "de|sagen sagt sagte sagten gesagt", "de|weiß wissen wusste gewusst", "de|erklären erklärt erklärte Erklärung",
        "de|sprechen spricht sprach gesprochen", "de|zurückweisen zurückgewiesen Zurückweisung",
        "de|kommentiert kommentierte kommentieren Kommentar", "de|informieren informiert informierte",
        "en|say says said", "en|deny denies denied denial denials", "en|speak speaks spoke spoken", "en|know knows knew known", "en|tell tells told",
        "en|withdraw withdrew withdrawn", "en|organise organize organised organized", "en|write wrote written"})
    void a_word_is_found_in_any_form(String language, String forms) throws SQLException {
        for (String asked : forms.split(" ")) {
            for (String said : forms.split(" ")) {
                assertFinds(asked, language, "Noordnet " + said + " xyz.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|toegeven|Het bedrijf gaf gisteren dan toch toe dat het zo was.", "nl|toegegeven|Zij geven het nu toe.",
        "nl|gaf toe|Hij heeft het toegegeven.", "nl|gaf toe|Dat gaf hij toe.", "nl|afwijzen|De rechter wees de eis van hen af.",
        "de|zugeben|Das Unternehmen gab den Fehler am Montag zu.", "de|ablehnen|Die Firma lehnte eine Stellungnahme ab.",
        "de|zurückgewiesen|Er wies den Vorwurf zurück.",
        "de|gab zu|Er hat es zugegeben."})
    void a_verb_is_found_that_stands_apart_from_its_particle(String language, String box, String text) throws SQLException {
        assertFinds(box, language, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ontkent|nl|De toonkunst bekent kleur.",
        "toegeven|nl|Het gaf geen pas, en hij liep er langzaam en zonder om te zien naar toe.",
        "wist|nl|De wet.", "wisten|nl|Volgens de wet mag het.", "weten|nl|De wet.", "lijkt|nl|Het lek is dicht.", "gelopen|nl|Een lop.",
        "kopen|nl|De kop.", "gekocht|nl|De kop van de krant.", "geleend|nl|De len.", "tonen|nl|Een ton.", "lezen|nl|De les.", "gelezen|nl|De les.",
        "hopen|nl|De hop.", "raken|nl|De rak.", "daalde|nl|Het dal.", "delen|nl|Het del.", "CO2|nl|CO en 2 andere", "12:30|nl|12 van de 30",
        "13:30|nl|om 12.30 uur",
        "zei|nl|De zee.", "boek|nl|De beuk.", "said|en|The saint.", "AIVD|nl|Het avondje."})
    void other_words_are_not(String box, String language, String text) throws SQLException {
        assertFindsNothing(box, language, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"regeringspartijen|de regerings\u00ADpartijen",
        "telecommunicatiebedrijf|het tele\u00ADcommunicatie\u00ADbedrijf",
        "\"ontkennen de beschuldigingen\"|Wij ontkennen de beschul\u00ADdigingen", "OstariaTelecom|Ostaria\u200BTelecom", "Ostaria|Osta\u2060ria",
        "Ostaria|`\uFEFFOstaria`",
        "Ostaria|Os\u200Cta\u200Dria", "regerings\u00ADpartijen|de regeringspartijen", "Ostaria|\u200EOstaria\u200F",
        "veiligheidsonderzoek|een veiligheidsonder‐ zoek",
        "toegangsmogelijkheden|de toegangsmogelijk‐ heden", "achterdeurconstructie|de achter‐ deurconstructie",
        "\"een veiligheidsonderzoek\"|een veiligheidsonder‐ zoek",
        "veiligheidsonder‐ zoek|een veiligheidsonderzoek", "veiligheidsonderzoek|`een veiligheidsonder-\nzoek`",
        "veiligheidsonderzoek|`een veiligheidsonder\u00AD\nzoek`",
        "veiligheidsonderzoek|een veiligheidsonder\u2011 zoek", "hoofd|hoofd‐ en nevenfuncties", "nevenfuncties|hoofd‐ en nevenfuncties",
        "invoer|in- en invoer"})
    void what_nobody_sees_and_what_a_line_broke_hides_nothing(String box, String text) throws SQLException {
        assertFinds(box, "nl", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"AIVD|de A.I.V.D. zegt", "A.I.V.D|de AIVD zegt", "A.I.V.D.|de AIVD zegt",
        "\"de AIVD zegt\"|de A.I.V.D. zegt",
        "US|the U.S. said", "U.S.|the US said", "UN|the U.N. said", "U.N.|the UN said", "NV|Ostaria N.V. zegt", "N.V.|Ostaria NV zegt",
        "B.V.|Ostaria BV zegt",
        "BV|Ostaria B.V.", "e.g.|so, e.g. this", "this|so, e.g. this", "e.g. this|e.g. this", "KLM|K.L.M.", "J.K. Rowling|J. K. Rowling",
        "JK Rowling|J.K. Rowling", "O.M.|het O.M. zegt",
        "law|a U.S. law", "aivd|A.I.V.D.-woordvoerder", "nu.nl|op nu.nl", "FBI|F.B.I. agents", "z.B.|also z. B. so"})
    void an_abbreviation_is_found_with_its_dots_and_without(String box, String text) throws SQLException {
        assertFinds(box, "de", text);
    }

    @Test
    void a_hyphenated_word_is_found_by_its_parts_and_in_phrases() throws SQLException {
        for (String box : List.of("AIVD", "woordvoerder", "AIVD-woordvoerder", "\"de AIVD-woordvoerder zegt\"", "\"AIVD woordvoerder\"")) {
            assertFinds(box, "nl", "Dat de AIVD-woordvoerder zegt het niet.");
        }
    }
}
