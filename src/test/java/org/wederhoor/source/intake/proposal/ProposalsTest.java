package org.wederhoor.source.intake.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wederhoor.source.intake.proposal.ProposalField.ADDRESS;
import static org.wederhoor.source.intake.proposal.ProposalField.AGENCY;
import static org.wederhoor.source.intake.proposal.ProposalField.BYLINE;
import static org.wederhoor.source.intake.proposal.ProposalField.DATED;
import static org.wederhoor.source.intake.proposal.ProposalField.DATELINE;
import static org.wederhoor.source.intake.proposal.ProposalField.HEADLINE;
import static org.wederhoor.source.intake.proposal.ProposalField.OUTLET;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/**
 * What documents say about themselves. The pages are invented but for five articles outside the project, in ../shared/articles
 * or wherever -Dwederhoor.articles says; where they are not, the checks on them are skipped.
 */
class ProposalsTest {

    private static final Path ARTICLES = Path.of(System.getProperty("wederhoor.articles", "../shared/articles"));
    private static final String STORY_DE = "Das Ministerium hat am Donnerstag von drei Anbietern die Verträge angefordert und will ihre Antworten darauf "
            + "veröffentlichen.";
    /** Begins a line of an invented page that is left out of the article. */
    private static final String OUT = "~ ";
    private static final String STORY_EN = "The ministry said on Thursday that it had asked three operators for their contracts, and that the answers "
            + "would be published.";
    private static final String STORY_NL = "Het ministerie heeft donderdag bij drie aanbieders hun contracten opgevraagd en zal de antwoorden daarop "
            + "openbaar maken.";

    @Test
    void the_first_article_is_an_agency_s_on_a_site_that_names_itself() throws Exception {
        assertEquals(Map.of(HEADLINE, "Dutch Probe China’s Huawei for Possible Spying: Report", OUTLET, "SecurityWeek", BYLINE,
                "Written By AFP 2023", AGENCY, "AFP"), article("000_b6bd38c4385e9755.txt"));
    }

    @Test
    void the_second_article_names_its_writer_and_its_day_in_one_line() throws Exception {
        assertEquals(Map.of(HEADLINE, "Dutch intelligence investigate alleged Huawei ‘backdoor’", OUTLET, "Security Affairs", BYLINE,
                "Pierluigi Paganini", DATED, "May 19, 2019"), article("001_80d03c04cdbd5e73.txt"));
    }

    @Test
    void the_third_article_has_a_dateline_and_a_credit_and_neither_headline_nor_outlet() throws Exception {
        assertEquals(Map.of(AGENCY, "Reuters", DATELINE, "AMSTERDAM", DATED, "May 16"), article("002_3e437aa9f88dc4d2.txt"));
    }

    @Test
    void the_fourth_article_has_no_date_and_its_first_line_is_a_caption() throws Exception {
        assertEquals(Map.of(AGENCY, "AFP", DATELINE, "The Hague"), article("003_52566ee56a65c66f.txt"));
    }

    @Test
    void the_fifth_article_says_nothing_but_its_headline() throws Exception {
        assertEquals(Map.of(HEADLINE, "Huawei Had Access to 6.5 Million Dutch KPN Users' Data and Phone Calls Including Prime Minister's: Report"),
                article("004_e707b4e48460906d.txt"));
    }

    @Test
    void a_british_news_site() {
        assertEquals(Map.of(HEADLINE, "Ministers ask operators to open their books", OUTLET, "Northern Post", BYLINE,
                "By Ann O’Hara and Jim de Vries, political correspondents", DATED, "Tuesday 3 March 2020"), page("~ Home", "~ Politics",
                        "Politics", "Ministers ask operators to open their books",
                        "By Ann O’Hara and Jim de Vries, political correspondents", "Published: Tuesday 3 March 2020, 10:15 GMT | Updated: 4 March 2020",
                        STORY_EN, STORY_EN, "~ Sign up for the Northern Post Daily Briefing", "~ © 2020 Northern Post. All rights reserved."));
    }

    @Test
    void a_dutch_regional_paper() {
        assertEquals(Map.of(HEADLINE, "Gemeente Ede wil opheldering over zendmasten", OUTLET, "De Veluwebode", BYLINE, "Van onze redacteur Piet Bakker",
                DATELINE, "EDE", DATED, "19 mei 2019"), page("~ Menu", "Gemeente Ede wil opheldering over zendmasten",
                        "Van onze redacteur Piet Bakker", "Gepubliceerd: 19 mei 2019 om 10.15 uur", "EDE - " + STORY_NL, STORY_NL,
                        "~ Abonneer je op de nieuwsbrief van De Veluwebode", "~ Volg De Veluwebode op Facebook"));
    }

    @Test
    void a_german_regional_paper() {
        assertEquals(Map.of(HEADLINE, "Lohnau verlangt Auskunft über Funkmasten", OUTLET, "Lohnauer Bote", BYLINE, "Von Anna Beispiel und Jan Muster",
                DATELINE, "LOHNAU", DATED, "19. Mai 2019"), page("~ Menü", "Lokales", "Lohnau verlangt Auskunft über Funkmasten",
                        "Von Anna Beispiel und Jan Muster", "Veröffentlicht am 19. Mai 2019 um 10:15 Uhr", "LOHNAU - " + STORY_DE, STORY_DE,
                        "~ Folgen Sie Lohnauer Bote auf Facebook", "~ © 2019 Lohnauer Bote. Alle Rechte vorbehalten."));
    }

    @Test
    void an_agency_report_in_german() {
        assertEquals(Map.of(HEADLINE, "Regierung fordert Verträge an", AGENCY, "dpa", DATELINE, "Berlin"),
                page("Regierung fordert Verträge an", "Berlin (dpa) - " + STORY_DE, STORY_DE));
    }

    @Test
    void a_german_site_that_updates_its_report() {
        assertEquals(Map.of(HEADLINE, "Anbieter müssen Verträge zeigen", BYLINE, "Von Jana Muster", DATED, "19.05.2019", AGENCY, "dpa"),
                page("Wirtschaft", "Anbieter müssen Verträge zeigen", "Von Jana Muster", "Aktualisiert am 20.05.2019, 08:30 Uhr",
                        "Stand: 19.05.2019, 17:12 Uhr", STORY_DE, STORY_DE, "Quelle: dpa"));
    }

    @Test
    void an_agency_report_in_dutch() {
        assertEquals(Map.of(HEADLINE, "Kabinet vraagt contracten op", AGENCY, "ANP", DATELINE, "DEN HAAG"),
                page("Kabinet vraagt contracten op", "DEN HAAG (ANP) - " + STORY_NL, STORY_NL));
    }

    @Test
    void an_agency_report_in_english_with_place_day_and_reporter() {
        assertEquals(Map.of(HEADLINE, "Operators asked for contracts", AGENCY, "Reuters", DATELINE, "BRUSSELS", DATED, "March 3, 2020", BYLINE,
                "Reporting by Ann O’Hara"), page("Operators asked for contracts",
                        "BRUSSELS, March 3, 2020 (Reuters) - " + STORY_EN, STORY_EN, "(Reporting by Ann O’Hara; Editing by Jim Smith)"));
    }

    @Test
    void a_dateline_with_a_country() {
        assertEquals(Map.of(AGENCY, "AP", DATELINE, "THE HAGUE"), page("THE HAGUE, Netherlands (AP) — " + STORY_EN, STORY_EN));
    }

    @Test
    void a_blog_with_its_day_before_its_writer() {
        assertEquals(Map.of(HEADLINE, "What the contracts say", BYLINE, "by Ann O’Hara", DATED, "May 19, 2019", OUTLET, "Towers & Masts"),
                page("What the contracts say", "Posted on May 19, 2019 by Ann O’Hara", STORY_EN, STORY_EN, "~ Copyright © 2019 Towers & Masts"));
    }

    @Test
    void a_dutch_site_that_updates_its_report() {
        assertEquals(Map.of(HEADLINE, "Aanbieders moeten contracten tonen", BYLINE, "Door Jan de Boer", DATED, "19-05-2019", AGENCY, "ANP"),
                page("Binnenland", "Aanbieders moeten contracten tonen", "Door Jan de Boer", "Bijgewerkt 20-05-2019 08:30",
                        "Geplaatst 19-05-2019 17:12", STORY_NL, STORY_NL, "Bron: ANP"));
    }

    @Test
    void an_update_is_better_than_no_day() {
        assertEquals(Map.of(HEADLINE, "Aanbieders moeten contracten tonen", DATED, "20 mei 2019"),
                page("Aanbieders moeten contracten tonen", "Laatst bijgewerkt: 20 mei 2019, 08:30", STORY_NL, STORY_NL));
    }

    @Test
    void a_report_that_two_agencies_contributed_to() {
        assertEquals(Map.of(HEADLINE, "Operators asked for contracts", BYLINE, "By Ann O’Hara", AGENCY, "Agence France-Presse", DATELINE, "LONDON"),
                page("Operators asked for contracts", "By Ann O’Hara", "LONDON — " + STORY_EN, STORY_EN,
                        "Agence France-Presse and Reuters contributed to this report."));
    }

    @Test
    void a_press_release_with_place_and_day_in_a_line() {
        assertEquals(Map.of(HEADLINE, "Aanbieder sluit leverancier uit van kern", DATED, "3 maart 2020"),
                page("Aanbieder sluit leverancier uit van kern", "Rotterdam, 3 maart 2020", STORY_NL, STORY_NL));
    }

    @Test
    void text_without_blank_lines_that_is_broken_to_fit_a_page() {
        assertEquals(Map.of(HEADLINE, "Operators asked for contracts", BYLINE, "By Ann O’Hara", DATED, "3 March 2020"),
                read("Operators asked for contracts\nBy Ann O’Hara\n3 March 2020\nThe ministry said on Thursday that it had asked three\n"
                        + "operators for their contracts, and that the answers\nwould be published.\nIt gave no day.\n", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "KPN - het bedrijf dat het netwerk bouwt - zei donderdag dat het de contracten zou tonen aan wie daarom vraagt.",
        "VIDEO - Het ministerie heeft donderdag bij drie aanbieders hun contracten opgevraagd en maakt die openbaar.",
        "Huawei – the Chinese firm – said on April 17, 2019, that it had never been asked for any of those contracts.",
        "On April 17 the ministry asked three operators for their contracts, a report said Thursday, according to The Guardian.",
        "De directie liet op 3 maart 2020 aan Reuters weten, meldt De Volkskrant, dat zij de contracten zou tonen.",
        "“Subscribe to what you like,” the minister told AFP on May 19, 2019, in an interview that the Telegraph reported.",
        "Huawei – der chinesische Konzern – teilte am 3. März 2020 mit, dass er nie nach einem dieser Verträge gefragt worden sei.",
        "BND - der Dienst, der das Netz prüft - sagte am Donnerstag, dass er die Verträge jedem zeigen werde, der darum bittet.",
        "Am 17. April forderte das Ministerium laut Süddeutscher Zeitung von drei Anbietern ihre Verträge an, wie am Donnerstag bekannt wurde.",
        "Those who download the TikTok app or follow Huawei on Twitter get the Substack newsletter, the minister said, and support De Waag."
    })
    void a_story_that_says_nothing_of_itself(String story) {
        assertEquals(Map.of(), page(story, story, "The company’s logo in Berlin on Sept. 6, 2019. (Ann O’Hara/Reuters)", story));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "one", "eggs\nbread\n19 May 2019\nBy Ann O’Hara", "1\n2\n3", "?!\n\n…", "🙂\n🙂🙂"})
    void a_text_without_a_paragraph_has_no_headline_and_no_day(String text) {
        assertEquals(Map.of(), read(text, List.of()));
    }

    @Test
    void furniture_says_neither_headline_nor_byline_nor_day() {
        assertEquals(Map.of(), page("~ The ten best read stories of this week", "~ By Jane Roe", "~ 3 March 2020", STORY_EN, STORY_EN, "~ Source: AFP",
                "~ Related", "~ Another story", "~ Published: 4 March 2020", "~ AFP"));
    }

    @Test
    void the_picture_s_credit_is_not_the_text_s() {
        for (String credit : List.of("Foto: ANP", "© ANP", "Photo source: Reuters", "The tower in Ede (ANP/Koen Bos)", "Beeld Reuters",
                "Foto: Anna Beispiel/dpa", "Bild: dpa")) {
            assertNull(page("Operators asked for contracts", credit, STORY_EN, STORY_EN).get(AGENCY), credit);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "— Reuters                      | Reuters",
        "(AFP)                          | AFP",
        "Source: AFP.                   | AFP",
        "Bron: ANP                      | ANP",
        "ANP/Reuters                    | ANP",
        "AFP contributed to this story. | AFP",
        "Met medewerking van Belga.     | Belga",
        "Quelle: dpa                    | dpa",
        "Mit Material der dpa           | dpa",
        "Mit Material von AFP.          | AFP",
        "dpa/AFP                        | dpa",
        "© 2020 dpa                     | dpa",
        "Door Novum                     | Novum",
        "By The Associated Press        | The Associated Press"
    })
    void an_agency_is_credited_in_many_ways(String credit, String agency) {
        assertEquals(agency, page("Operators asked for contracts", STORY_EN, STORY_EN, credit).get(AGENCY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "19/05/2019                          | 19/05/2019",
        "05/06/2019 om 10:15                 | 05/06/2019",
        "2019-05-19T10:15:00+02:00           | 2019-05-19",
        "Sunday, May 19, 2019 10:15 AM EDT   | Sunday, May 19, 2019",
        "zondag 19 mei 2019 – 10:15          | zondag 19 mei 2019",
        "First published on 19 May 2019      | 19 May 2019",
        "mei 2019                            | mei 2019",
        "Ann O’Hara • 19 mei                 | 19 mei",
        "By Ann O’Hara, May 19, 2019         | May 19, 2019"
    })
    void a_day_is_printed_in_many_ways(String line, String day) {
        assertEquals(day, page("Operators asked for contracts", line, STORY_EN, STORY_EN).get(DATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 hours ago", "Thursday", "gisteren", "10:15", "19-05-19", "31 April 2019", "Reading time: 3 min",
        "Article 19", "Windows 2019"})
    void what_is_no_day_is_not_taken_for_one(String line) {
        assertNull(page("Operators asked for contracts", line, STORY_EN, STORY_EN).get(DATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Monday", "By Invitation", "Door Europa", "By the way", "Written for you", "Amsterdam Centraal",
        "Read also: By Jane Roe and others, a story"})
    void what_names_nobody_is_no_byline(String line) {
        assertNull(page("Operators asked for contracts", line, STORY_EN, STORY_EN).get(BYLINE));
    }

    @Test
    void an_address_is_the_one_that_the_page_calls_its_own() {
        assertEquals("https://example.org/a?b=c", page("Operators asked for contracts", STORY_EN, STORY_EN,
                "Read this article online at https://example.org/a?b=c").get(ADDRESS));
        assertNull(page("Operators asked for contracts", STORY_EN, STORY_EN, "https://example.org/survey").get(ADDRESS));
    }

    @Test
    void the_text_comes_before_the_metadata_and_these_fill_what_it_does_not_say() {
        PageFacts facts = new PageFacts(Map.of(HEADLINE, new PageFacts.Fact("Another headline", "og:title: Another headline"),
                OUTLET, new PageFacts.Fact("Northern Post", "og:site_name: Northern Post"),
                DATED, new PageFacts.Fact("2019-05-19T10:15:00+02:00", "article:published_time: 2019-05-19T10:15:00+02:00"),
                ADDRESS, new PageFacts.Fact("https://example.org/a", "canonical: https://example.org/a")));
        List<Proposal> proposals = Proposals.of("Operators asked for contracts\n\n" + STORY_EN, List.of(), facts, Newsroom.ANY);
        assertEquals(Map.of(HEADLINE, "Operators asked for contracts", OUTLET, "Northern Post", DATED, "2019-05-19", ADDRESS,
                "https://example.org/a"), values(proposals));
        for (Proposal each : proposals) {
            assertEquals(each.field() != HEADLINE, each.range() == null, each.toString());
            assertEquals(each.field() == HEADLINE ? each.value() : facts.facts().get(each.field()).words(), each.words());
        }
    }

    @Test
    void metadata_tell_which_line_is_the_headline() {
        PageFacts facts = new PageFacts(Map.of(HEADLINE, new PageFacts.Fact("Books open | Northern Post", "og:title: Books open | Northern Post")));
        Proposal headline = Proposals.of("Operators asked for contracts by ministry\n\nBooks open\n\n" + STORY_EN, List.of(), facts, Newsroom.ANY).get(0);
        assertEquals("Books open", headline.value());
        assertEquals(new TextRange(43, 53), headline.range());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ostaria ontkent lek", "Lek", "Ostaria ontkent", "‘Geen lek’", "Topman Ostaria:\n‘Wij hebben niets te verbergen’"})
    void a_deck_or_a_rubric_is_no_headline_where_a_great_heading_is_marked(String heading) {
        String text = "Economie en technologie in de regio Leiden en omgeving\n\n" + heading
                + "\n\nTopman spreekt van een hetze tegen zijn bedrijf en de hele branche\n\n" + STORY_NL;
        PageFacts facts = new PageFacts(Map.of(HEADLINE, new PageFacts.Fact("Topman: hetze", "og:title: Topman: hetze")), heading.replace('\n', ' '));
        Proposal headline = Proposals.of(text, List.of(), facts, Newsroom.ANY).get(0);
        boolean oneWord = heading.equals("Lek");
        assertEquals(oneWord ? "Economie en technologie in de regio Leiden en omgeving" : heading.replace('\n', ' '), headline.value());
        assertEquals(oneWord ? headline.value() : heading, headline.words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Door: redactie Binnenland                     ; Door: redactie Binnenland
            Door: Els Brand                               ; Door: Els Brand
            Tekst: Els Brand Beeld: Jan Jansen ; Tekst: Els Brand
            Tekst: Els Brand, foto's: Jan Jansen ; Tekst: Els Brand
            Tekst: Els Brand Foto’s: ANP ; Tekst: Els Brand
            Tekst en beeld: Els Brand ; Tekst en beeld: Els Brand
            Tekst: Els Brand / Beeld: ANP ; Tekst: Els Brand
            8-3-26 | Door: redactie Binnenland ; Door: redactie Binnenland
            By: Ann O’Hara ; By: Ann O’Hara
            Words: Ann O’Hara Pictures: Jim Smith ; Words: Ann O’Hara
            Von: Jana Muster ; Von: Jana Muster
            Text: Jana Muster Fotos: dpa ; Text: Jana Muster
            """)
    void a_byline_may_have_a_colon_and_the_picture_s_credit_beside_it(String line, String byline) {
        assertEquals(byline, page("Kabinet vraagt contracten op", line, STORY_NL).get(BYLINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-3-26", "08-03-26", "8.3.26", "8/3/26", "zo 8-3-26", "31-12-99", "8 maart '26", "March 8, ’26"})
    void a_year_of_two_digits_is_printed_in_a_date(String date) {
        assertEquals(date, page("Kabinet vraagt contracten op", date, STORY_NL).get(DATED));
        assertEquals(date, page("Kabinet vraagt contracten op", "Door: redactie Binnenland | " + date, STORY_NL).get(DATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Post, 12 October 2026", "12 October 2026 | Harbour Post", "HARBOUR POST", "Source: Harbour Post",
        "12 October 2026, Harbour Post",
        "Harbour Post (12 October 2026)", "Harbour Post – Ann O’Hara – 12 October 2026"})
    void an_outlet_that_the_newsroom_knows_is_named_on_a_line_of_its_own(String line) {
        Newsroom newsroom = new Newsroom(ZoneId.of("Europe/Amsterdam"), Set.of("harbour post"));
        for (String text : List.of(line + "\nOperators asked for contracts\n\n" + STORY_EN, "Operators asked for contracts\n" + line + "\n\n" + STORY_EN,
                "Operators asked for contracts\n\n" + STORY_EN + "\n\n" + line)) {
            Map<ProposalField, String> found = Proposals.of(text, List.of(), PageFacts.none(), newsroom).stream()
                    .collect(Collectors.toMap(Proposal::field, Proposal::value));
            assertEquals("harbour post", found.get(OUTLET).toLowerCase(Locale.ROOT), text);
            assertEquals("Operators asked for contracts", found.get(HEADLINE), text);
            assertTrue(!found.getOrDefault(BYLINE, "").startsWith("Harbour"), text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"door Els Brand, Jan Dekker en Piet de Wit | door Els Brand, Jan Dekker en Piet de Wit |",
        "door Els Brand | door Els Brand |", "zo 8 mrt 2026 | | zo 8 mrt 2026", "zondag 8 maart 2026 | | zondag 8 maart 2026",
        "by Ann O’Hara | by Ann O’Hara |", "von Jana Muster | von Jana Muster |"})
    void a_byline_or_a_date_in_lower_case_is_no_end_of_a_title(String line, String byline, String dated) {
        Map<ProposalField, String> found = read("Ostaria ontkent dat er een lek is\n" + line + "\n\n" + STORY_NL, List.of());
        assertEquals("Ostaria ontkent dat er een lek is", found.get(HEADLINE));
        assertEquals(byline, found.get(BYLINE));
        assertEquals(dated, found.get(DATED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"31-03-2026 23:30 | 31-03-2026", "31 maart 2026, 23:30 | 31 maart 2026", "20260331 | 2026-03-31",
        "March 31, 2026 10:30 PM UTC | 2026-04-01", "31.03.2026 22:30 Uhr | 31.03.2026", "ergens in maart | ergens in maart"})
    void a_time_of_day_is_no_part_of_the_day_that_metadata_say(String said, String day) {
        PageFacts facts = new PageFacts(Map.of(DATED, new PageFacts.Fact(said, "date: " + said)));
        assertEquals(day, Proposals.of(STORY_NL, List.of(), facts, new Newsroom(ZoneId.of("Europe/Amsterdam"), Set.of())).get(0).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ostaria ontkent lek - De Stem", "Ostaria ontkent lek | De Stem", "Ostaria ontkent lek – De Stem"})
    void the_great_heading_of_a_site_is_no_headline(String title) {
        PageFacts facts = new PageFacts(Map.of(HEADLINE, new PageFacts.Fact(title, "title: " + title)), "De Stem");
        Proposal headline = Proposals.of("De Stem\n\nOstaria ontkent lek\n\nTopman spreekt van een hetze tegen zijn bedrijf en de hele branche\n\n"
                + STORY_NL, List.of(), facts, Newsroom.ANY).get(0);
        assertEquals("Ostaria ontkent lek", headline.value());
    }

    @ParameterizedTest
    @CsvSource({"'North Sea Wire, 12 October 2026', North Sea Wire", "'Northern Times, 12 October 2026', Northern Times",
        "'Streekkrant, 12 oktober 2026', Streekkrant", "'De Gooise Courant, 12 oktober 2026', De Gooise Courant",
        "'Lohnauer Bote, 12. Oktober 2026', Lohnauer Bote"})
    void an_outlet_that_is_called_so_is_no_writer(String line, String outlet) {
        Map<ProposalField, String> found = page("Operators asked for contracts", line, STORY_EN);
        assertEquals(outlet, found.get(OUTLET));
        assertNull(found.get(BYLINE));
    }

    @Test
    void a_person_beside_the_day_is_still_the_writer() {
        assertEquals("Emily Post", page("Operators asked for contracts", "Emily Post, 12 October 2026", STORY_EN).get(BYLINE));
    }

    @Test
    void what_metadata_say_is_put_into_the_newsroom_s_zone_and_cleaned() {
        PageFacts facts = new PageFacts(Map.of(DATED, new PageFacts.Fact("2026-03-31T22:30:00+00:00", "article:published_time: 2026-03-31T22:30:00+00:00"),
                ADDRESS, new PageFacts.Fact("https://krant.example/x?utm_source=a&id=1&fbclid=2", "canonical: …")));
        List<Proposal> proposals = Proposals.of(STORY_NL, List.of(), facts, new Newsroom(ZoneId.of("Europe/Amsterdam"), Set.of()));
        assertEquals(List.of("2026-04-01", "https://krant.example/x?id=1"), proposals.stream().map(Proposal::value).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "~ by Ann O’Hara; ~ 18 November 2019, 9:24 pm ET; by Ann O’Hara; 18 November 2019",
        "~ By Ann O’Hara November 18, 2019, 07:47 PM EST; ~ Share; By Ann O’Hara; November 18, 2019",
        "~ door Ann O’Hara; ~ 18 november 2019 om 10.15 uur; door Ann O’Hara; 18 november 2019",
        "~ Von Ann O’Hara publiziert am 18. November 2019; ~ Teilen; Von Ann O’Hara; 18. November 2019",
        "~ Ann O’Hara 18/11/2019; ~ 3; Ann O’Hara; 18/11/2019"
    })
    void what_is_left_out_beside_the_headline_says_by_whom_and_of_which_day_it_is(String first, String second, String byline, String day) {
        Map<ProposalField, String> found = page("~ Home", "Operators asked for contracts", first, second, STORY_EN, STORY_EN,
                "~ Ferry back in service", "~ By Jim Smith", "~ 3 March 2020");
        assertEquals(byline, found.get(BYLINE));
        assertEquals(day, found.get(DATED));
    }

    @Test
    void an_agency_that_is_left_out_beside_the_headline_is_the_credit() {
        assertEquals("Associated Press",
                page("Operators asked for contracts", "~ Associated Press November 19, 2019, 9:02 AM", STORY_EN, STORY_EN).get(AGENCY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~ Ferry back in service", "~ Read more: what the ferry costs"})
    void what_stands_among_other_articles_is_of_them(String teaser) {
        assertEquals(Map.of(HEADLINE, "Operators asked for contracts"), page("Operators asked for contracts", STORY_EN, STORY_EN, STORY_EN, teaser,
                "~ By Jim Smith", "~ 3 March 2020"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By admin - 2018-09-16", "~ by Administrator", "door beheerder"})
    void an_account_without_a_name_wrote_nothing_nor_did_anybody_further_down(String by) {
        assertNull(page("Operators asked for contracts", by, STORY_EN, STORY_EN, "By Jim Smith").get(BYLINE));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"admin, The Heron, -", "Webmaster, The Heron, -", "Heron, Heron International, -", "The-Heron, The Heron, -",
        "Ann O’Hara, The Heron, Ann O’Hara", "Heron Staff, The Heron, Heron Staff"})
    void an_author_of_the_metadata_is_neither_an_account_nor_the_outlet(String author, String outlet, String byline) {
        PageFacts facts = new PageFacts(Map.of(BYLINE, new PageFacts.Fact(author, "author: " + author),
                OUTLET, new PageFacts.Fact(outlet, "og:site_name: " + outlet)));
        assertEquals(byline, values(Proposals.of(STORY_EN, List.of(), facts, Newsroom.ANY)).get(BYLINE));
    }

    @Test
    void a_credit_is_read_in_what_is_left_of_a_line_that_is_left_out_in_part() {
        String text = "Operators asked for contracts\n\n" + STORY_EN + "\n\nDisclaimer: no liability. Source: AFP.";
        int start = text.indexOf("Disclaimer");
        LeftOut legal = new LeftOut(new TextRange(start, start + "Disclaimer: no liability.".length()), LeftOutReason.LEGAL);
        assertEquals(Map.of(HEADLINE, "Operators asked for contracts", AGENCY, "AFP"), read(text, List.of(legal)));
    }

    @Test
    void places_are_counted_in_code_points() {
        Proposal dated = Proposals.of("🙂🙂 Operators asked 🙂\n\n19 May 2019\n\n" + STORY_EN, List.of(), PageFacts.none(), Newsroom.ANY).get(1);
        assertEquals(new TextRange(22, 33), dated.range());
    }

    @Test
    void hostile_texts_are_read_to_their_end() {
        for (String hostile : List.of("A".repeat(300_000), "Aa ".repeat(100_000), "A\n".repeat(100_000), "By A. ".repeat(50_000),
                "© A & A & ".repeat(20_000), "(".repeat(100_000), "19 May ".repeat(50_000), "A, A ".repeat(40) + "\n" + STORY_EN)) {
            Proposals.of(hostile, List.of(), PageFacts.none(), Newsroom.ANY)
                    .forEach(each -> assertEquals(each.words(), new PlacedText(hostile).slice(each.range())));
        }
    }

    private static Map<ProposalField, String> article(String file) throws Exception {
        assumeTrue(Files.isDirectory(ARTICLES), () -> "the articles are not in " + ARTICLES.toAbsolutePath().normalize());
        return read(Files.readString(ARTICLES.resolve(file)), List.of());
    }

    /** What a page of these paragraphs says of itself. */
    private static Map<ProposalField, String> page(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<LeftOut> leftOut = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.codePointCount(0, text.length());
            text.append(paragraph.startsWith(OUT) ? paragraph.substring(OUT.length()) : paragraph);
            if (paragraph.startsWith(OUT)) {
                leftOut.add(new LeftOut(new TextRange(start, text.codePointCount(0, text.length())), LeftOutReason.OTHER));
            }
            text.append("\n\n");
        }
        return read(text.toString(), leftOut);
    }

    private static Map<ProposalField, String> read(String text, List<LeftOut> leftOut) {
        List<Proposal> proposals = Proposals.of(text, leftOut, PageFacts.none(), Newsroom.ANY);
        for (Proposal each : proposals) {
            assertEquals(each.words(), new PlacedText(text).slice(each.range()));
            assertTrue(each.words().replaceAll("\\s+", " ").contains(each.value()), each.toString());
        }
        return values(proposals);
    }

    private static Map<ProposalField, String> values(List<Proposal> proposals) {
        return proposals.stream().collect(Collectors.toMap(Proposal::field, Proposal::value));
    }
}
