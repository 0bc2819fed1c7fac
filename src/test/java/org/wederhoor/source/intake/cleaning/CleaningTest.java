package org.wederhoor.source.intake.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** Invented pages. Lines that begin with x are clutter, those that begin with | the article's. */
class CleaningTest {

    @Test
    void a_news_site_with_menus_boxes_and_teasers() {
        check("""
                x Skip to content
                x Home
                x News
                x Sport
                x Contact

                | Northshire council closes harbour bridge after crack is found

                | By Ann Example
                | 4 March 2021

                | The harbour bridge was closed on Thursday after divers had found a crack in its second pillar.

                x Share on Facebook
                x Tweet

                | The council said that no traffic would be let over the bridge until engineers had looked at the pillar.

                x Read more: Why our bridges are getting old

                | “We take no risks,” said Jane Doe, who speaks for the council. She would not say how long it would take.

                x Sign up for our newsletter and get the news of the harbour in your inbox every morning.
                x Your email address
                x Subscribe

                | Engineers of two firms are to look at the pillar on Monday, according to the council’s own plan for the week.

                x Leave a comment

                x Most read

                x Mayor speaks of a difficult year
                x Football club sells its stadium to a bank that nobody in the town had ever heard of before this week, it says.
                """);
    }

    @Test
    void lines_that_all_say_the_same_are_no_row_of_buttons() {
        check("""
                | The list of links that the council gave to the newspapers on Thursday holds nothing but these, it seems.

                | link

                | link

                | link
                """);
    }

    @Test
    void a_german_news_site_with_adverts_and_content_that_asks_for_consent() {
        check("""
                x Zum Inhalt springen
                x Startseite
                x Politik
                x Wirtschaft
                x Sport
                x Abo

                | Stadtrat sperrt Hafenbrücke nach Fund eines Risses

                | Von Anna Beispiel
                | 4. März 2021, 18:20 Uhr

                | Die Hafenbrücke ist seit Donnerstag gesperrt, nachdem Taucher im zweiten Pfeiler einen Riss gefunden haben.

                x Artikel teilen
                x Link kopieren
                x Anzeige

                | Der Stadtrat teilte mit, dass kein Fahrzeug auf die Brücke dürfe, bis Fachleute den Pfeiler begutachtet hätten.

                x Lesen Sie auch: Warum unsere Brücken alt werden

                | „Wir gehen kein Risiko ein“, sagte Jana Muster, die für die Stadt spricht. Wie lange es dauert, wollte sie nicht sagen.

                x Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen das Neueste aus dem Hafen.
                x Ihre E-Mail-Adresse
                x Jetzt abonnieren

                x Empfohlener externer Inhalt
                x An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.
                x Externe Inhalte anzeigen

                | Am Montag sollen Fachleute zweier Firmen den Pfeiler untersuchen; so steht es im Wochenplan der Stadt.

                | Mit Material der dpa

                x Kommentar schreiben

                x Meistgelesen

                x Bürgermeisterin spricht von einem schweren Jahr
                x Fußballverein verkauft sein Stadion an eine Bank, von der in der Stadt bis zu dieser Woche noch niemand gehört hatte.
                """);
    }

    @Test
    void a_german_page_whose_article_speaks_of_adverts_and_newsletters() {
        check("""
                | Gericht verbietet Anzeige mit erfundenem Arzt

                | Die Anzeige hatte einen Arzt gezeigt, den es nicht gibt. Sie war auf Facebook, Instagram und X zu sehen.

                | „Teilen Sie den Link nicht“, riet die Verbraucherzentrale in ihrem Newsletter, den mehr als tausend Menschen bekommen.

                | Lesen Sie das Urteil, so die Richterin, werden Sie finden, dass alle Rechte gewahrt sind.

                x Alle Rechte vorbehalten.
                x Impressum
                x Datenschutz
                x AGB
                """);
    }

    @Test
    void a_blog_that_begs_for_votes_and_shows_its_machinery() {
        check("""
                | What I found in the router

                | Posted by Sam Sample on 12 June 2020

                | Last week I opened the router that my provider had sent me, and I found a password that everybody could have guessed.

                | [update: the provider has answered, see below]

                x [caption id="attachment_12" align="left"]
                | The router, opened.
                x [/caption]

                | I wrote to the provider the same evening. It took nine days before somebody from its help desk called me back.

                | The provider says that the password has been changed on all of the routers that it had sent out since January [sic].

                x If you enjoyed this post, please vote for us in the yearly blog awards!
                x https://awards.example/vote?id=12
                x Thanks!

                x [gallery ids=”4,5″ columns=3]

                | Sam Sample

                x Related posts

                x What I found in the thermostat
                x What I found in the doorbell
                """);
    }

    @Test
    void an_agency_page_keeps_its_credits() {
        check("""
                | BRUSSELS, June 2 (Newswire) — Ministers agreed on Tuesday to look again at the rules for old bridges, a spokesman said.

                x Advertisement – continue reading below

                | The rules date from 1976 and have been changed only once since then, according to the ministry’s own papers.

                | “It was about time,” said the spokesman, who did not want to be named because the papers are not public yet.

                | (Reporting by Ann Example; Editing by Sam Sample)

                | Source: Newswire

                x This material may not be published, broadcast, rewritten or redistributed.

                x Join the conversation

                x You may also like
                x Ministers travel to see a bridge
                """);
    }

    @Test
    void teasers_in_the_middle_do_not_take_the_rest_of_the_article_along() {
        check("""
                | Town hall to be rebuilt

                | The town hall is to be rebuilt from the ground up, the council decided on Monday after a debate of nine hours.

                | Nobody had expected the vote to be so clear, since three parties had said before that they would vote against it.

                x Related articles

                x The long story of the town hall
                x Who pays for the town hall

                | The works are to begin next spring and will take four years, if everything goes as the council hopes it will.

                | What it will cost nobody could say on Monday; the council has asked three firms, and none has answered it yet.
                """);
    }

    @Test
    void a_regional_paper_in_dutch() {
        check("""
                x Naar de inhoud
                x Voorpagina | Regio | Sport | 112 | Inloggen

                | Brug bij Havendorp dicht na vondst van scheur

                | Van onze verslaggever

                | HAVENDORP - De brug over de haven is donderdag afgesloten nadat duikers een scheur in de tweede pijler hadden gevonden.

                x Artikel gaat verder onder de advertentie

                | De gemeente laat weten dat er geen verkeer over de brug gaat totdat ingenieurs de pijler hebben bekeken en beproefd.

                x Lees ook:
                x Waarom onze bruggen oud worden

                | ‘Wij nemen geen risico’, zegt woordvoerder Janna de Vries. Hoe lang het duurt, kan zij op dit moment niet zeggen.

                x Blijf op de hoogte: schrijf je in voor onze nieuwsbrief en ontvang elke ochtend het nieuws uit de regio.
                x E-mailadres
                x Inschrijven

                | Maandag bekijken ingenieurs van twee bedrijven de pijler, zo staat in de planning die de gemeente heeft gepubliceerd.

                | Bron: ANP

                x Deel dit artikel
                x Facebook
                x WhatsApp

                x Plaats een reactie

                x Meest gelezen
                x Burgemeester kijkt terug op een moeilijk jaar
                """);
    }

    @Test
    void a_dutch_news_site_with_cookies_and_teasers_at_its_end() {
        check("""
                x Deze website gebruikt cookies om het bezoek te meten en om advertenties te tonen die bij u passen.
                x Alles accepteren
                x Cookie-instellingen

                | Minister wil oude regels voor bruggen veranderen

                | Door Sam Voorbeeld
                | 2 juni 2020, 14:05

                | De minister wil de regels voor oude bruggen veranderen, bleek dinsdag uit een brief die zij naar de Kamer stuurde.

                x Advertentie

                | De regels zijn uit 1976 en sindsdien maar één keer aangepast, volgens de bijlagen die bij de brief van de minister zitten.

                | Een woordvoerder zegt dat er ‘nog niets besloten’ is en dat de minister eerst met de gemeenten wil praten over de kosten.

                | Foto: Jan Fotograaf

                x Kamer spreekt schande van de kosten van de nieuwe brug

                x Provincie zoekt al jaren naar een plek voor een veerpont
                """);
    }

    @Test
    void a_dutch_blog_that_ends_with_thanks() {
        check("""
                | Wat ik in de slimme meter vond

                | Vorige week heb ik de slimme meter opengemaakt die mijn netbeheerder had geplaatst, en ik vond er een oud wachtwoord in.

                | De netbeheerder heeft dezelfde avond nog geantwoord en schrijft dat het wachtwoord sinds januari nergens meer werkt.

                | Dat klopt niet: bij de buren werkte het gisteren nog, en bij hun dochter in een ander dorp ook, zo heb ik gezien.

                x Vond je dit artikel nuttig? Steun ons werk met een kleine bijdrage.
                x Bedankt voor het lezen!

                x Reageer
                x Ook interessant voor jou
                x Wat ik in de deurbel vond
                """);
    }

    @Test
    void an_agency_report_in_dutch_needs_no_cleaning() {
        check("""
                | DEN HAAG (ANP) - De minister wil de regels voor oude bruggen veranderen, bleek dinsdag uit een brief aan de Kamer.

                | De regels zijn uit 1976 en sindsdien maar één keer aangepast, volgens de bijlagen die bij de brief zitten.

                | Een woordvoerder zegt dat er nog niets besloten is en dat de minister eerst met de gemeenten wil praten.

                | ANP
                """);
    }

    @Test
    void an_article_about_clutter_is_no_clutter() {
        check("""
                | How sites make you subscribe

                | Many a site asks its readers to subscribe to a newsletter before they have read a word of what it has to say.

                | “Please vote for us in the section for the best site,” one of them wrote to its readers at the end of every article.

                | Others say that they use cookies, and some show an advertisement between each and every paragraph of their articles.

                | A researcher said: “We use cookies as well, and we tell our readers why we do so in words that they can understand.”

                | Nobody reads a disclaimer, she said. Comments were closed on all of the sites that she looked at in the past year.
                """);
    }

    @Test
    void a_list_at_the_end_of_an_article_stays_in() {
        check("""
                | The council looked at four bridges in the spring, and it has now said which of them will be closed in the summer.

                | It had asked three firms to look at them, and all of them came to the same answer, according to the council itself.

                | None of the bridges was built for the traffic of today, the firms say, but some of them can bear it better than others.

                | These are the bridges that will be closed:

                | - the harbour bridge, from June to the end of August

                | - the old mill bridge, in July only, at night
                """);
    }

    @Test
    void places_are_in_code_points_and_nothing_is_said_of_an_empty_text() {
        String text = "😀😀 words before it all.\n\nAdvertisement\n\nwords after";
        assertEquals(List.of(new LeftOut(new TextRange(25, 38), LeftOutReason.ADVERTISEMENT)), Cleaning.of(text));
        assertEquals("Advertisement", new PlacedText(text).slice(new TextRange(25, 38)));
        assertEquals(List.of(), Cleaning.of(""));
        assertEquals(List.of(), Cleaning.of(" \n\n "));
    }

    @Test
    void a_shortcode_goes_and_the_words_around_it_stay() {
        String text = "Before it [embed width=\"12\"] after it, and [where x is 5] too, with a [link](#page) and [1].";
        assertEquals(List.of("[embed width=\"12\"]"), words(text));
    }

    @Test
    void a_legal_sentence_goes_and_the_credit_beside_it_stays() {
        assertEquals(List.of("All rights reserved."), words("Copyright 2019 The Newswire. All rights reserved. Source: Newswire."));
    }

    private static List<String> words(String text) {
        PlacedText placed = new PlacedText(text);
        return Cleaning.of(text).stream().map(each -> placed.slice(each.range())).toList();
    }

    private static void check(String marked) {
        List<String> lines = marked.lines().toList();
        String text = lines.stream().map(line -> line.isEmpty() ? line : line.substring(2)).collect(Collectors.joining("\n"));
        PlacedText placed = new PlacedText(text);
        List<LeftOut> leftOut = Cleaning.of(text);
        StringBuilder found = new StringBuilder();
        int at = 0;
        for (String line : lines) {
            int length = line.isEmpty() ? 0 : line.length() - 2;
            if (length > 0) {
                TextRange place = placed.range(at, at + length);
                boolean out = leftOut.stream().anyMatch(each -> each.range().contains(place));
                assertTrue(out || leftOut.stream().noneMatch(each -> each.range().overlaps(place)), "partly: " + line);
                found.append(out ? "x " : "| ").append(line.substring(2));
            }
            found.append('\n');
            at += length + 1;
        }
        assertEquals(marked, found.toString());
    }
}
