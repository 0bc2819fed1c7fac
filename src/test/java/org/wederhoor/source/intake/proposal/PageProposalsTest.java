package org.wederhoor.source.intake.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.wederhoor.source.intake.proposal.ProposalField.AGENCY;
import static org.wederhoor.source.intake.proposal.ProposalField.BYLINE;
import static org.wederhoor.source.intake.proposal.ProposalField.DATED;
import static org.wederhoor.source.intake.proposal.ProposalField.DATELINE;
import static org.wederhoor.source.intake.proposal.ProposalField.HEADLINE;
import static org.wederhoor.source.intake.proposal.ProposalField.OUTLET;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;

/** What whole pages say of themselves, where their furniture, their pictures and their metadata say something else. */
class PageProposalsTest {

    private static final String NAMED = "<meta property=og:site_name content='The Daily Heron'>"
            + "<meta property=og:title content='Bridge shut until spring'>";
    private static final String TITLE = "<h1>Bridge shut until spring</h1>";
    private static final String STORY = "<p>The old bridge over the harbour will stay shut until spring, the council of the town decided on Monday.</p>"
            + "<p>Engineers found two cracks in one of its pillars, and want to look at the others before anybody may cross it.</p>"
            + "<p>Shopkeepers on the other side say that they lose a third of their trade as long as the road is closed to cars.</p>";
    private static final String STORY_NL = "<p>De oude brug over de haven blijft tot het voorjaar dicht, zo heeft de gemeenteraad maandagavond besloten.</p>"
            + "<p>Ingenieurs vonden twee scheuren in een van de pijlers en willen eerst ook de andere pijlers nog bekijken.</p>"
            + "<p>Winkeliers aan de overkant zeggen dat zij een derde van hun omzet missen zolang de weg voor auto’s gesloten is.</p>";
    private static final String STORY_DE = "<p>Die alte Brücke über den Hafen bleibt bis zum Frühjahr gesperrt, wie der Stadtrat am Montag beschloss.</p>"
            + "<p>Ingenieure fanden zwei Risse in einem der Pfeiler und wollen zuerst noch die anderen Pfeiler untersuchen.</p>"
            + "<p>Händler auf der anderen Seite klagen, dass ihnen ein Drittel des Umsatzes fehlt, solange die Straße gesperrt ist.</p>";

    @ParameterizedTest
    @ValueSource(strings = {
        "<footer>© 2019 Marlow Communications, Inc. All rights reserved</footer>",
        "<footer><p>Copyright © 2019 Harbour Holdings. All rights reserved.</p></footer>",
        "<footer>© 2019 Uitgeverij De Oever B.V. Alle rechten voorbehouden</footer>",
        "<footer>© 2019 Ufer Verlag GmbH</footer>",
        "<footer>Subscribe to our Daily Newsletter</footer>",
        "<div>Sign up for The Tide newsletter</div>",
        "<div>Schrijf je in voor onze Dagelijkse Nieuwsbrief</div>",
        "<div>Abonnieren Sie den Täglichen Newsletter</div>",
        "<ul><li>About Me</li><li>Copyright Policy</li></ul>",
        "<aside>Get Personalised Newsletters</aside>",
        "<aside>Get Breaking News Newsletters</aside>",
        "<footer>Follow Nora Quill on Twitter</footer><footer>Follow Nora Quill on Facebook</footer>",
        "<footer>Welcome to Halden</footer>",
        "<footer>Support Independent Journalism</footer>"
    })
    void words_on_the_page_do_not_beat_the_name_that_it_gives_itself(String furniture) {
        assertEquals("The Daily Heron", read(NAMED, "<nav>" + furniture + "</nav>" + TITLE + STORY + furniture).get(OUTLET));
        assertEquals("The Daily Heron", read(NAMED, furniture + TITLE + STORY).get(OUTLET));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "© 2019 Marlow Communications, Inc. All rights reserved", "© 2019 Marlow Media", "Copyright 2019 Marlow Group. All rights reserved.",
        "© 2019 Uitgeverij De Oever B.V.", "© 2019 Ufer Verlag",
        "Subscribe to our Daily Newsletter", "Get Personalised Newsletters", "About Me", "Copyright Policy",
        "Sign up for Money newsletter", "Schrijf je in voor onze Gratis Nieuwsbrief", "Abonnieren Sie unseren Newsletter", "Support Quality Journalism",
        "Download the Mobile app", "Follow Nora Quill on Twitter"
    })
    void furniture_that_is_not_sure_names_no_outlet(String furniture) {
        assertNull(read("", TITLE + STORY + "<footer><p>" + furniture + "</p></footer>").get(OUTLET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"© 2019 The Daily Heron", "Copyright © 2018-2019 The Daily Heron. All rights reserved.", "© The Daily Heron | Contact",
        "Copyright 2019 The Daily Heron"})
    void a_copyright_line_names_the_outlet_where_nothing_else_does(String line) {
        assertEquals("The Daily Heron", read("", TITLE + STORY + "<footer><p>" + line + "</p></footer>").get(OUTLET));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<meta property=og:site_name content='The Daily Heron'>",
        "<meta name=application-name content='The Daily Heron'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge shut until spring\",\"publisher\":"
                + "{\"name\":\"The Daily Heron\"}}</script>",
        "<script type='application/ld+json'>{\"@type\":\"WebSite\",\"name\":\"The Daily Heron\"}</script>",
        "<title>Bridge shut until spring | The Daily Heron</title>",
        "<title>Bridge shut until spring - The Daily Heron</title><meta property=og:title content='Bridge shut until spring'>",
        "<title>Bridge shut until spring | News | The Daily Heron</title><link rel=canonical href='https://www.dailyheron.example/1'>",
        "<meta property=og:site_name content='The Daily Heron | All the news of the harbour'><link rel=canonical href='https://www.dailyheron.example/1'>",
        "<meta property=og:site_name content='dailyheron.example'><title>Bridge shut - The Daily Heron</title>"
                + "<link rel=canonical href='https://www.dailyheron.example/1'>",
        "<meta property=og:site_name content='Home'><title>Bridge shut - The Daily Heron</title><link rel=canonical href='https://dailyheron.example/1'>",
        "<meta property=og:site_name content='https://www.dailyheron.example'><meta name=publisher content='The Daily Heron'>"
                + "<link rel=canonical href='https://www.dailyheron.example/1'>",
        "<meta property=og:site_name content='U.S.'><title>Bridge shut - The Daily Heron</title><meta name=publisher content='The Daily Heron'>"
                + "<link rel=canonical href='https://www.dailyheron.example/1'>"
    })
    void a_page_names_itself_in_many_places(String head) {
        assertEquals("The Daily Heron", read(head, TITLE + STORY).get(OUTLET));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nrc.example              | NRC                  | NRC",
        "www.nhpost.example       | North Harbour Post   | North Harbour Post",
        "www.theheron.example     | The Heron            | The Heron",
        "m.heron.co.uk            | Heron                | Heron",
        "nieuws.degeul.example    | De Geul              | De Geul",
        "thelocal.example         | The Local            | The Local",
        "sueddeutsche.example     | Süddeutsche          | Süddeutsche"
    })
    void a_title_ends_in_a_name_where_the_address_bears_it_out(String host, String tail, String outlet) {
        String canonical = "<link rel=canonical href='https://" + host + "/1'>";
        assertEquals(outlet, read("<title>Bridge shut until spring | " + tail + "</title>" + canonical, TITLE + STORY).get(OUTLET));
        assertNull(read("<title>Bridge shut until spring | Crime</title>" + canonical, TITLE + STORY).get(OUTLET));
    }

    @Test
    void a_handle_is_a_name_only_where_the_address_is_called_so_too() {
        String handle = "<meta name=twitter:site content='@harbourpost'>";
        assertEquals("harbourpost", read(handle + "<link rel=canonical href='https://blog.harbourpost.example/1'>", TITLE + STORY).get(OUTLET));
        assertNull(read(handle + "<link rel=canonical href='https://blog.heron.example/1'>", TITLE + STORY).get(OUTLET));
        assertNull(read(handle, TITLE + STORY).get(OUTLET));
    }

    @Test
    void an_owner_in_linked_data_is_not_the_outlet_of_another_address() {
        assertNull(read("<link rel=canonical href='https://dailyheron.example/1'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Bridge shut\",\"publisher\":{\"name\":\"Marlow Communications\"}}</script>", TITLE + STORY).get(OUTLET));
    }

    @Test
    void a_line_that_says_who_posted_it_and_when_is_no_headline() {
        for (String line : new String[] {"Posted by Nora Quill Marsh on November 19, 2019, 6:21 AM EST", "By Nora Quill Marsh on November 19, 2019",
            "Written by Nora Quill Marsh on 19 November 2019 at 6:21"}) {
            Map<ProposalField, String> found = read("<meta property=og:title content='Bridge closed: harbour council acts'>",
                    "<div><h2>Bridge shut until spring</h2><p>" + line + "</p>" + STORY + "</div>");
            assertEquals("Bridge shut until spring", found.get(HEADLINE), line);
            assertEquals("Nora Quill Marsh", found.get(BYLINE).replaceFirst("^(?i)(written )?by ", ""), line);
        }
        Map<ProposalField, String> dutch = read("<meta property=og:title content='Havenbrug dicht: raad grijpt in'>",
                "<h2>Havenbrug dicht tot voorjaar</h2><p>Geplaatst door Nora van der Quill op 19 november 2019 om 6:21 uur</p>" + STORY_NL);
        assertEquals("Havenbrug dicht tot voorjaar", dutch.get(HEADLINE));
        assertEquals("door Nora van der Quill", dutch.get(BYLINE));
        Map<ProposalField, String> german = read("<meta property=og:title content='Hafenbrücke: Rat greift ein'>",
                "<h2>Hafenbrücke bis Frühjahr gesperrt</h2><p>Veröffentlicht von Nora Maria Quill am 19. November 2019</p>" + STORY_DE);
        assertEquals("Hafenbrücke bis Frühjahr gesperrt", german.get(HEADLINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The bridge on Monday. Photo by Carl Irving/Getty Images", "Photo illustration by Heron. Photo by Carl Irving/Getty Images.",
        "Photograph by Carl Irving", "The pillar in 2018. Illustration by Carl Irving for The Heron", "Video by Carl Irving", "By Carl Irving/Getty Images",
        "De brug op maandag. Foto door Carl Irving", "Beeld door Carl Irving", "Archieffoto door Carl Irving", "Die Brücke am Montag. Foto von Carl Irving",
        "Symbolbild von Carl Irving", "Image by Carl Irving from Pixabay"
    })
    void who_made_the_picture_did_not_write_the_story(String credit) {
        String author = "<meta name=author content='Nora Quill'>";
        assertEquals("Nora Quill", read(NAMED + author, TITLE + "<p>" + credit + "</p>" + STORY).get(BYLINE));
        assertEquals("Nora Quill", read(NAMED + author, TITLE + STORY + "<p>" + credit + "</p>").get(BYLINE));
        assertNull(read(NAMED, TITLE + "<p>" + credit + "</p>" + STORY + "<p>" + credit + "</p>").get(BYLINE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HALDEN (AP) —                          | HALDEN   | AP",
        "HALDEN, Norway (AP) —                  | HALDEN   | AP",
        "HALDEN, Calif. (AP) –                  | HALDEN   | AP",
        "Halden, Nov 18 (Reuters) -             | Halden   | Reuters",
        "(AFP) —                                |          | AFP",
        "DEN HAAG (ANP) -                       | DEN HAAG | ANP",
        "AMSTERDAM -                            | AMSTERDAM |",
        "BRUSSEL (BELGA) –                      | BRUSSEL  | BELGA",
        "Berlin (dpa) –                         | Berlin   | dpa",
        "Lohnau/Hagen (dpa/lnw) -               | Lohnau/Hagen | dpa",
        "WIEN (APA) –                           | WIEN     | APA",
        "HALDEN:                                | HALDEN   |",
        "NEW HALDEN:                            | NEW HALDEN |"
    })
    void a_report_begins_with_place_and_agency(String dateline, String place, String agency) {
        String caption = "<figure><figcaption>The old bridge lies in the harbour on Monday, with cracks in one of its pillars.<br>Photo: John Lock, AP"
                + "</figcaption></figure>";
        for (String before : new String[] {"", caption, caption.repeat(3), caption.replace("<br>", "</figcaption><p>").repeat(3)}) {
            Map<ProposalField, String> found = read(NAMED, TITLE + before + STORY.replaceFirst("<p>", "<p>" + dateline + " "));
            assertEquals(place, found.get(DATELINE), before);
            assertEquals(agency, found.get(AGENCY), before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HALDEN, Calif. (AP) — The Latest on the old bridge, which will stay shut (all times local):",
        "HALDEN, Calif. (AP) — The Latest on the cracks in the old bridge over the harbour (all times local):",
        "HALDEN (AP) - Het laatste nieuws over de oude brug, die tot in het voorjaar gesloten blijft:",
        "HALDEN (AP) – Das Neueste von der alten Brücke, die bis zum Frühjahr gesperrt bleiben soll:"})
    void a_first_line_may_lead_up_to_what_follows(String line) {
        Map<ProposalField, String> found = read(NAMED, TITLE + "<p>" + line + "</p>" + STORY);
        assertEquals("HALDEN", found.get(DATELINE));
        assertEquals("AP", found.get(AGENCY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Amsterdam –           | Amsterdam",
        "New York -            | New York",
        "Quillford, NY –       | Quillford",
        "Quillford, Calif. —   | Quillford"
    })
    void a_place_in_ordinary_letters_begins_a_report(String dateline, String place) {
        assertEquals(place, read(NAMED, TITLE + STORY.replaceFirst("<p>", "<p>" + dateline + " ")).get(DATELINE));
    }

    @Test
    void a_place_that_the_article_speaks_of_begins_it() {
        String story = STORY.replaceFirst("<p>", "<p>Quillford – ");
        assertNull(read(NAMED, TITLE + story).get(DATELINE));
        assertEquals("Quillford", read(NAMED, TITLE + story + STORY.replaceFirst("<p>", "<p>The harbour in Quillford is old. ")).get(DATELINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Analysis – ", "Update – ", "Karin Vos – ", "Amsterdam–Paris was ", "Paris-based ", "Opinie – "})
    void what_is_no_place_is_none_before_a_dash(String label) {
        assertNull(read(NAMED, TITLE + STORY.replaceFirst("<p>", "<p>" + label)).get(DATELINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE: ", "WATCH: ", "OPINION: ", "SPORT: ", "FILE: ", "KIJK: ", "MEINUNG: ", "EXCLUSIVE: ", "NATO: ", "Halden: ",
        "POLITICS: "})
    void what_is_no_place_is_none_before_a_colon(String label) {
        assertNull(read(NAMED, TITLE + STORY.replaceFirst("<p>", "<p>" + label)).get(DATELINE));
    }

    @Test
    void names_before_colons_say_who_speaks() {
        String[] parts = STORY.split("(?<=<p>)");
        assertNull(read(NAMED, TITLE + parts[0] + "MARLOW: " + parts[1] + "QUILLER: " + parts[2] + parts[3]).get(DATELINE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They may stay until the work is done, the mayor said. PTI | PTI", "“We wait,” he said. IANS | IANS",
        "They may stay until the work is done, the mayor told Reuters. |", "They may stay until the work is done, said the mayor of AAP |"})
    void an_agency_may_be_the_last_word(String last, String agency) {
        assertEquals(agency, read(NAMED, TITLE + STORY + "<p>" + last + "</p>").get(AGENCY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Reuters | Reuters", "Associated Press | Associated Press", "By NORA QUILL, AP Business Writer | AP", "ANP | ANP",
        "Nora Quill | ", "Nora Quill, editor | "})
    void an_agency_may_be_the_author_in_the_metadata(String author, String agency) {
        assertEquals(agency, read(NAMED + "<meta name=author content='" + author + "'>", TITLE + STORY).get(AGENCY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Wednesday, November 20, 2019; by Nora Quill; | November 18, 2019 12:26 PM; November 18, 2019",
        "Wednesday, November 20, 2019; by Nora Quill; ; 2019-11-18",
        "20 november 2019; door Nora Quill; maandag 18 november 2019, 12:26 uur; maandag 18 november 2019",
        "Mittwoch, 20. November 2019; Von Nora Quill; 18. November 2019, 12:26 Uhr; 18. November 2019",
        "20.11.2019; Von Nora Quill; Stand: 18.11.2019; 18.11.2019"
    })
    void the_day_of_the_visit_above_the_headline_is_not_the_article_s(String today, String by, String printed, String day) {
        String body = "<p>" + today + "</p><p>News</p>" + TITLE + "<p>" + by + "</p><p>" + (printed == null ? "" : printed) + "</p>" + STORY
                + "<div><h3><a href=/2>Ferry back</a></h3><p>November 20, 2019</p></div>".repeat(6);
        assertEquals(day, read(NAMED + "<meta property=article:published_time content=2019-11-18T12:26:00Z>", body).get(DATED));
        if (printed != null) {
            assertEquals(day, read(NAMED, body).get(DATED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"November 19, 2019", "19 November", "18/11/2019", "18. November 2019", "18 nov. 2019"})
    void a_printed_day_beside_that_of_the_metadata_is_the_one(String printed) {
        assertEquals(printed, read(NAMED + "<meta property=article:published_time content=2019-11-18T22:26:00-05:00>",
                "<p>January 5, 2020</p>" + TITLE + "<p>" + printed + "</p>" + STORY).get(DATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0000-00-00 00:00:00"})
    void what_programs_write_where_they_know_no_day_is_none(String zero) {
        String head = NAMED + "<meta property=article:published_time content='" + zero + "'>";
        assertNull(read(head, TITLE + STORY).get(DATED));
        assertEquals("November 19, 2019", read(head, TITLE + "<p>Last Updated : November 19, 2019 01:41 PM</p>" + STORY).get(DATED));
    }

    @Test
    void the_one_person_whom_a_page_links_to_as_its_author_wrote_it_and_one_of_several_did_not() {
        String link = "<a rel=author href=/nora>Nora Quill</a>";
        assertEquals("Nora Quill", read(NAMED, TITLE + "<div>" + link + "</div>" + STORY).get(BYLINE));
        assertNull(read(NAMED, TITLE + STORY + "<ul><li>" + link + "</li><li><a rel=author href=/carl>Carl Irving</a></li></ul>").get(BYLINE));
        assertNull(read(NAMED, TITLE + "<div><a rel=author href=/admin>jdadmin</a></div>" + STORY).get(BYLINE));
    }

    private static Map<ProposalField, String> read(String head, String body) {
        return DocumentReader.read(("<!DOCTYPE html><html><head><meta charset=utf-8>" + head + "</head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8), "page.html", "text/html").proposals().stream()
                .collect(Collectors.toMap(Proposal::field, Proposal::value));
    }
}
