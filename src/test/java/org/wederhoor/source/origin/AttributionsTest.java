package org.wederhoor.source.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.origin.Attribution.Kind;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

class AttributionsTest {

    static final Path ARTICLES = Path.of(System.getProperty("wederhoor.articles", "../shared/articles"));

    static final List<NamedParty> PARTIES = List.of(outlet("De Volkskrant", "Volkskrant", "de Volkskrant"), outlet("AFP"), outlet("Reuters"),
            outlet("The Telegraph"), outlet("The Guardian"), outlet("NRC"), outlet("AD"), outlet("RTL Nieuws"), outlet("Trouw"),
            outlet("The Times"), outlet("SecurityWeek"), outlet("Süddeutsche Zeitung", "Süddeutschen Zeitung"), outlet("Der Spiegel", "Spiegels"),
            outlet("dpa"), new NamedParty(UUID.randomUUID(), "KPN", List.of(), false),
            new NamedParty(UUID.randomUUID(), "Huawei", List.of(), false));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The inquiry, reported by De Volkskrant newspaper, began in May.       | De Volkskrant | The inquiry, reported by De Volkskrant newspaper
            The plan has been dropped and nobody knows exactly why that was done, newspaper De Volkskrant said today, citing two officials. \
            | De Volkskrant | newspaper De Volkskrant said today, citing two officials
            According to Dutch newspaper De Volkskrant, the plan was dropped.     | De Volkskrant | According to Dutch newspaper De Volkskrant
            In March, De Volkskrant reported that the plan was dropped by all.    | De Volkskrant | In March, De Volkskrant reported
            “They knew everything about it for a very long time, from the first day.” reported the Telegraph. | The Telegraph | reported the Telegraph
            The minister refuses to resign over it, whatever people may say, and he has said so, according to The Guardian. \
            | The Guardian | he has said so, according to The Guardian
            Inside sources told the Guardian that he knew.                        | The Guardian  | Inside sources told the Guardian
            The Guardian, quoting two officials, revealed that he knew all along. | The Guardian  | The Guardian, quoting two officials, revealed
            Volgens de Volkskrant wist de minister ervan toen hij dat zei.        | De Volkskrant | Volgens de Volkskrant
            Dat meldt NRC.                                                        | NRC           | Dat meldt NRC
            De minister wist ervan, schrijft het AD.                              | AD            | De minister wist ervan, schrijft het AD
            De brug blijft dicht, aldus RTL Nieuws.                               | RTL Nieuws    | De brug blijft dicht, aldus RTL Nieuws
            Dat heeft Trouw dinsdag onthuld.                                      | Trouw         | Dat heeft Trouw dinsdag onthuld
            Ze zei dinsdag tegen NRC dat het klopt, wat anderen ook beweren, en dat er niets aan te doen is of was. | NRC | Ze zei dinsdag tegen NRC
            Laut einem Bericht der Süddeutschen Zeitung wusste der Minister davon. | Süddeutsche Zeitung | Laut einem Bericht der Süddeutschen Zeitung
            Wie die Süddeutsche Zeitung am Dienstag zuerst berichtete, fehlt er. | Süddeutsche Zeitung | \
            Wie die Süddeutsche Zeitung am Dienstag zuerst berichtete
            Nach Informationen des Spiegels wusste der Minister davon.            | Der Spiegel   | Nach Informationen des Spiegels
            Einem Bericht des Spiegels zufolge wusste der Minister davon.         | Der Spiegel   | Einem Bericht des Spiegels
            Dem Spiegel zufolge wusste der Minister davon.                        | Der Spiegel   | Dem Spiegel zufolge
            Zuerst hatte der Spiegel über den Fall berichtet.                     | Der Spiegel   | Zuerst hatte der Spiegel über den Fall berichtet
            Der Spiegel hat das am Montag enthüllt.                               | Der Spiegel   | Der Spiegel hat das am Montag enthüllt
            Nach Angaben der dpa bleibt die Brücke geschlossen.                   | dpa           | Nach Angaben der dpa
            Die Brücke bleibt zu, so die Süddeutsche Zeitung.                     | Süddeutsche Zeitung | Die Brücke bleibt zu, so die Süddeutsche Zeitung
            Das meldet die Nachrichtenagentur Reuters.                            | Reuters       | Das meldet die Nachrichtenagentur Reuters
            The Times reported it.                                                | The Times     | The Times reported
            REUTERS reported it.                                                  | Reuters       | REUTERS reported it
            """)
    void a_report_is_attributed_in_the_articles_own_words(String text, String name, String phrase) {
        assertEquals(List.of(Kind.REPORTED + " " + name + ": " + phrase), read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge will open. — Reuters                | Reuters | — Reuters
            The Hague (AFP) – The bridge will open.        | AFP     | The Hague (AFP)
            AMSTERDAM, May 16 (Reuters) - It will open.    | Reuters | AMSTERDAM, May 16 (Reuters)
            The bridge will open. (AFP)                    | AFP     | (AFP)
            The story is valid for a week. Source: AFP.    | AFP     | Source: AFP
            Bron: ANP                                      | ANP     | Bron: ANP
            Written By AFP 2023                            | AFP     | Written By AFP 2023
            By Jane Doe, Reuters                           | Reuters | By Jane Doe, Reuters
            Door: ANP                                      | ANP     | Door: ANP
            © 2023 AFP                                     | AFP     | © 2023 AFP
            Berlin (dpa) – Die Brücke wird geöffnet.       | dpa     | Berlin (dpa)
            BERLIN, 16. Mai (Reuters) - Sie wird geöffnet. | Reuters | BERLIN, 16. Mai (Reuters)
            Die Brücke wird geöffnet. (dpa)                | dpa     | (dpa)
            Quelle: dpa                                    | dpa     | Quelle: dpa
            Von Jana Muster, dpa                           | dpa     | Von Jana Muster, dpa
            """)
    void a_credit_says_whose_text_it_is(String text, String name, String phrase) {
        assertEquals(List.of(Kind.CREDIT + " " + name + ": " + phrase), read(text));
    }

    @Test
    void a_byline_can_take_two_lines() {
        assertEquals(List.of("CREDIT AFP: Written By\n\nAFP 2023"), read("It ended there.\n\nWritten By\n\nAFP 2023\n\nClick to comment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The logo is seen at a fair in Berlin. (Hanna Jansen/Reuters)",
        "The logo is seen at a fair in Berlin. (Reuters)",
        "The bridge (Photo: Reuters)",
        "Foto: Reuters",
        "Agence France-Presse and its rivals (AFP, Getty) met.",
        "The New York Times reported it.",
        "The Guardian Media Group said that it would sell.",
        "Een NRC-journalist meldt zich.",
        "Er loopt een rechtszaak tegen de Volkskrant over een foto.",
        "Reuters could not immediately reach the company for comment.",
        "He would not comment on the Volkskrant report.",
        "In his youth he read The Guardian every day.",
        "KPN said last month that it would go on.",
        "According to Huawei nothing happened.",
        "Laut Huawei ist nichts geschehen.",
        "Das Logo auf einer Messe in Berlin. (Foto: Hanna Jansen/dpa)",
        "Ein Redakteur des Spiegels las jeden Tag die Zeitung.",
        "Medienberichten zufolge ist nichts geschehen.",
        "The newspaper said nothing about it.",
        "The ad system was down, the guardian said."})
    void whatever_else_is_said_of_an_outlet_is_no_attribution(String text) {
        assertEquals(List.of(), read(text));
    }

    @Test
    void an_outlet_that_is_no_party_is_named_as_printed() {
        List<Attribution> found = Attributions.of(new PlacedText("The Russian newspaper Novaya Gazeta reported it.\n\nVolgens persbureau Tasnim is er niets."),
                List.of(), PARTIES);
        assertEquals(List.of("Novaya Gazeta", "Tasnim"), found.stream().map(Attribution::name).toList());
        found.forEach(each -> assertNull(each.party()));
    }

    @Test
    void the_newspaper_is_the_one_that_was_named_last() {
        assertEquals(List.of("REPORTED NRC: Dat meldt NRC", "REPORTED NRC: De krant schrijft"),
                read("Dat meldt NRC. De krant schrijft dat de minister ervan wist."));
    }

    @Test
    void a_german_newspaper_is_the_one_that_was_named_last() {
        assertEquals(List.of("REPORTED Der Spiegel: Das meldet der Spiegel", "REPORTED Der Spiegel: Das Magazin schreibt"),
                read("Das meldet der Spiegel. Das Magazin schreibt, dass der Minister davon wusste und dass es ihn nicht kümmerte."));
    }

    @Test
    void places_are_in_code_points() {
        String text = "😀😀 Dat meldt NRC.";
        Attribution found = Attributions.of(new PlacedText(text), List.of(), PARTIES).get(0);
        assertEquals(new TextRange(0, 16), found.phrase());
    }

    @Test
    void what_is_left_out_says_nothing_but_for_a_label() {
        String related = "Dat meldt NRC. — Reuters";
        assertEquals(List.of(), leftOut(related, LeftOutReason.OTHER));
        String label = "Disclaimer: valid for a week. Source: AFP.";
        assertEquals(1, leftOut(label, LeftOutReason.LEGAL).size());
        assertEquals(List.of(), leftOut(label, LeftOutReason.STRUCK_OUT));
        assertEquals(List.of(), leftOut(label, LeftOutReason.RELATED));
    }

    private static List<Attribution> leftOut(String text, LeftOutReason reason) {
        return Attributions.of(new PlacedText(text), List.of(new LeftOut(new TextRange(0, text.length()), reason)), PARTIES);
    }

    @Test
    void a_megabyte_on_one_line_is_read() {
        String text = "Dat meldt NRC (Reuters) en de krant zegt dat — ".repeat(20_000);
        assertTrue(Attributions.of(new PlacedText(text), List.of(), PARTIES).size() >= 20_000);
    }

    @Test
    void each_article_names_what_it_goes_back_to() throws Exception {
        assumeTrue(Files.isDirectory(ARTICLES), "the articles are not here");
        assertFound("000", "REPORTED De Volkskrant: The probe, reported by De Volkskrant newspaper", "CREDIT AFP: Written By\n\nAFP 2023");
        assertFound("001", "REPORTED De Volkskrant: According to Dutch newspaper De Volkskrant", "REPORTED The Telegraph: reported the Telegraph");
        assertFound("002", "REPORTED De Volkskrant: newspaper De Volkskrant said today, citing unidentified intelligence sources",
                "CREDIT Reuters: — Reuters");
        assertFound("003", "REPORTED De Volkskrant: The probe, reported by De Volkskrant newspaper", "CREDIT AFP: The Hague (AFP)",
                "CREDIT AFP: Source: AFP");
        assertFound("004", "REPORTED De Volkskrant: On April 17, Dutch newspaper de Volkskrant reported",
                "REPORTED De Volkskrant: The Dutch newspaper also reported in March",
                "REPORTED De Volkskrant: kept the report under wraps, according to de Volkskrant",
                "REPORTED The Guardian: according to The Guardian");
        assertTrue(read(article("004")).stream().noneMatch(each -> each.contains("Reuters")), "a picture's credit");
    }

    static String article(String number) throws Exception {
        try (var files = Files.list(ARTICLES)) {
            return Files.readString(files.filter(file -> file.getFileName().toString().startsWith(number)).findFirst().orElseThrow());
        }
    }

    private static void assertFound(String number, String... wanted) throws Exception {
        List<String> found = read(article(number));
        for (String each : wanted) {
            assertTrue(found.contains(each), () -> each + " is not in " + found);
        }
    }

    private static List<String> read(String text) {
        PlacedText placed = new PlacedText(text);
        return Attributions.of(new PlacedText(text), List.of(), PARTIES).stream()
                .map(each -> each.kind() + " " + each.name() + ": " + placed.slice(each.phrase())).toList();
    }

    private static NamedParty outlet(String name, String... aliases) {
        return new NamedParty(UUID.randomUUID(), name, List.of(aliases), true);
    }
}
