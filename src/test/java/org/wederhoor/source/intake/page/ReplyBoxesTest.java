package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyBoxesTest {

    private static final String REPLY = "<p>“Wij ontkennen dat er een achterdeur is geweest”, zegt woordvoerder Els Brand van Ostaria.</p>";
    private static final String WORDS = "“Wij ontkennen dat er een achterdeur is geweest”, zegt woordvoerder Els Brand van Ostaria.";

    @ParameterizedTest
    @ValueSource(strings = {"aside class=kader", "div class=reacties", "div role=complementary", "form", "dialog open", "aside class=pullquote",
        "section class=sidebar", "footer", "div role=dialog", "section id=reacties"})
    void words_with_a_speaker_stay_in_whatever_box_they_stand_in(String box) {
        String end = "</" + box.split(" ")[0] + ">";
        assertEquals("Reactie Ostaria\n\n" + WORDS, MarkedPage.inArticle("<" + box + "><h3>Reactie Ostaria</h3>" + REPLY + end));
        assertEquals(WORDS, MarkedPage.inArticle("<" + box + ">" + REPLY + end));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Correctie 3 april: in een eerdere versie van dit artikel stond dat Ostaria de achterdeur had bevestigd.",
        "Rectificatie. Ostaria heeft de achterdeur niet bevestigd, maar ontkend.",
        "Naschrift: na publicatie liet de gemeente weten dat het om drie gebouwen gaat.",
        "Weerwoord Ostaria: er was nooit een achterdeur, en die komt er ook niet.",
        "Reactie van de gemeente: het college kent het rapport niet.",
        "Correction, April 3: an earlier version said that Ostaria had confirmed the back door.",
        "Corrections & clarifications: Ostaria denied the report, it did not confirm it.",
        "Editor’s note: this article was changed after the company got in touch.",
        "Clarification: the company spoke of one building, not of two.",
        "Response from Ostaria: there was never a back door in any of its networks.",
        "Reply by the ministry: it had not been told of the report before Monday.",
        "This article was amended on 3 April to add a reply by the company.",
        "Stellungnahme von Ostaria: Es gab nie eine Hintertür, und es wird keine geben.",
        "Korrektur: In einer früheren Version hieß es, Ostaria habe die Hintertür bestätigt.",
        "Berichtigung vom 3. April: Ostaria hat nichts bestätigt, sondern alles bestritten.",
        "Anmerkung der Redaktion: Der Artikel wurde nach einem Hinweis der Firma ergänzt.",
        "Gegendarstellung: Die Behauptung, es habe eine Hintertür gegeben, ist unwahr.",
    })
    void a_reply_or_a_correction_stays_by_how_it_begins(String words) {
        assertEquals(words, MarkedPage.inArticle("<footer class=correctie>" + words + "</footer>"));
        assertEquals(words, MarkedPage.inArticle("<aside><div><p><b>" + words + "</b></p></div></aside>"));
    }

    @Test
    void so_does_what_somebody_said_who_speaks_for_others() {
        String told = "Ostaria ontkent dat er een achterdeur is geweest, laat een woordvoerder weten.";
        assertEquals(told, MarkedPage.inArticle("<aside><p>" + told + "</p></aside>"));
        assertEquals(told, MarkedPage.inArticle("<div class=reacties><p>" + told + "</p></div>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ostaria laat in een reactie weten dat het niet klopt.", "Desgevraagd laat Ostaria weten dat het niet klopt.",
        "Ostaria was niet bereikbaar voor commentaar.", "De gemeente wil niet reageren op vragen hierover.",
        "Ostaria said in a statement that there was no back door.", "The company declined to comment.",
        "A man who answers for Ostaria could not be reached.", "Auf Anfrage teilte Ostaria mit, dass es keine Hintertür gebe.",
        "Das Unternehmen wollte sich nicht äußern.", "Corrected on 3 April: the fine is two million.",
        "Update 14.30 uur: Ostaria heeft inmiddels alles ontkend.", "Update (3 April, 14:30): Ostaria has denied all of it.",
        "Dit artikel is op 3 april aangepast.", "Comment from Ostaria: there was never a back door."})
    void so_does_what_somebody_said_in_answer_or_that_there_was_no_answer(String words) {
        assertEquals(words, MarkedPage.inArticle("<aside class=kader><p>" + words + "</p></aside>"));
        assertEquals(words, MarkedPage.inArticle("<div role=complementary>" + words + "</div>"));
    }

    @Test
    void a_quotation_whose_speaker_the_page_marks_is_one() {
        assertEquals("Er was nooit iets.\n\nEls Brand, Ostaria",
                MarkedPage.inArticle("<aside><blockquote>Er was nooit iets.</blockquote><cite>Els Brand, Ostaria</cite></aside>"));
    }

    @Test
    void a_heading_tells_what_its_box_holds() {
        assertEquals("Het weerwoord van Ostaria\n\nEr was nooit een achterdeur.",
                MarkedPage.inArticle("<aside class=sidebar><h4>Het weerwoord van Ostaria</h4><p>Er was nooit een achterdeur.</p></aside>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<section id=comments><h2>Reacties</h2><p>“Wij ontkennen”, zegt Brand. Wat een onzin is dat.</p></section>",
        "<div class=reacties><h3>3 reacties</h3><div><b>Jan</b><p>“Wij ontkennen”, zegt Brand. Wat een onzin, zeg ik dan maar eens.</p></div></div>",
        "<div class=comments><div class=comment><p>“We deny it,” says Brand. What nonsense that is, and always was, I say.</p></div></div>",
        "<aside><h3>Leave a reply</h3><p>Your address will not be published by us, said the editor.</p><textarea></textarea></aside>",
        "<div class=reacties><h3>Reactie plaatsen</h3><form><p>“Hou het netjes”, zegt de redactie.</p><input type=email></form></div>",
        "<div class=reacties><p>Jan: wat een onzin is dit, en dat weet iedereen in de regio.</p><p>Piet: daar ben ik het mee eens.</p></div>",
        "<ul class=commentlist><li class=comment>“Nee”, zegt Brand</li><li class=comment>Onzin</li></ul>",
        "<aside class=related><h4><a href=/1>Ostaria in opspraak</a></h4><p>“Wij liegen niet”, zegt minister Jansen over de zaak.</p></aside>",
        "<aside class=newsletter><p>“De beste nieuwsbrief van het land”, zegt lezer Jan uit Oosterveen.</p></aside>",
        "<aside><h3>Wat is een achterdeur?</h3><p>Een geheime toegang waarmee de maker mee kan luisteren.</p></aside>",
        "<div class=ad><p>“Koop hem nu”, zegt Piet.</p><a href=/koop>Koop</a></div>",
    })
    void comments_of_readers_and_other_furniture_stay_left_out(String html) {
        assertTrue(MarkedPage.inArticle(html).matches("(?s)\\[(COMMENTS|OTHER|RELATED|NEWSLETTER|ADVERTISEMENT): [^\\[\\]]*]"), MarkedPage.inArticle(html));
    }

    @Test
    void replies_of_several_stand_in_one_box() {
        assertEquals("Reactie Ostaria\n\nEr was nooit iets.\n\nReactie gemeente\n\nWij weten van niets.",
                MarkedPage.inArticle("<div class=reacties><div class=reactie><h4>Reactie Ostaria</h4><p>Er was nooit iets.</p></div>"
                        + "<div class=reactie><h4>Reactie gemeente</h4><p>Wij weten van niets.</p></div></div>"));
    }

    @Test
    void they_stand_beside_the_article_too_but_not_elsewhere_on_the_page() {
        String prose = "<p>" + "The council of Oosterveen met on Tuesday to talk about the network and its maker. ".repeat(4) + "</p>";
        String page = MarkedPage.of("<body><nav><a>Home</a></nav><article><div class=body><h1>The case grows</h1>" + prose + prose + "</div>"
                + "<aside class=kader><h3>Reactie Ostaria</h3>" + REPLY + "<div class=share-links><a>Facebook</a></div></aside>"
                + "<footer>Correctie: er stond bevestigd waar ontkend had moeten staan.</footer><p>Tags: netwerk</p></article>"
                + "<aside><h3>Reactie van de uitgever</h3><p>De krant is te koop in alle winkels van het land.</p></aside></body>");
        assertTrue(page.contains("\n\nReactie Ostaria\n\n" + WORDS + "\n\n[SHARING: Facebook]\n\nCorrectie: er stond bevestigd"), page);
        assertTrue(page.contains("[OTHER: Reactie van de uitgever") || page.contains("Tags: netwerk\n\nReactie van de uitgever"), page);
    }

    @Test
    void what_is_struck_out_in_a_reply_is_left_out_of_it() {
        assertEquals("Reactie: [STRUCK_OUT: wij bevestigen] wij ontkennen alles.",
                MarkedPage.inArticle("<aside>Reactie: <s>wij bevestigen</s> wij ontkennen alles.</aside>"));
    }
}
