package org.wederhoor.source.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wederhoor.source.intake.mail.MailTest.leftOut;
import static org.wederhoor.source.intake.mail.MailTest.own;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.cleaning.LeftOutReason;

class EarlierMailTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Op ma 3 mrt 2025 om 10:12 schreef Desk <desk@x.example>:",
        "Op 3 mrt. 2025, om 10:12 heeft Desk <desk@x.example> het volgende geschreven:",
        "Desk schreef op 3-3-2025 om 10:12:",
        "On Mon, 3 Mar 2025 at 10:12, Desk <desk@x.example> wrote:",
        "On Mon, 3 Mar 2025 at 10:12, The Fact-checking Desk of a Paper with a Long Name~<desk@x.example> wrote:",
        "Am 03.03.25 um 10:12 schrieb Desk:",
        "Am Mo., 3. März 2025 um 10:12 Uhr schrieb Desk <desk@x.example>:" })
    void lines_of_an_earlier_mail_go_with_the_line_that_says_whose_they_are(String wrote) {
        Reading mail = read("Re: x", "Wij ontkennen.~~" + wrote + "~~> Is dat zo?~>~> > Eerder nog.~> Groet");
        assertEquals("Wij ontkennen.", own(mail));
        assertEquals((wrote + "~~> Is dat zo?~>~> > Eerder nog.~> Groet").replace("~", "\n"), leftOut(mail, LeftOutReason.EARLIER_MAIL));
    }

    @Test
    void answers_between_the_lines_stay() {
        Reading mail = read("Re: x", "Antwoord hieronder.~~Op 3 maart 2025 om 10:12 schreef Desk <d@x.example>:~> Was er een lek?~~Nee.~~> Wie wist "
                + "ervan?~Niemand.~> Dank!");
        assertEquals("Antwoord hieronder.\n\n\n\nNee.\n\n\nNiemand.", own(mail));
        assertEquals("Op 3 maart 2025 om 10:12 schreef Desk <d@x.example>:\n> Was er een lek?\n…\n> Wie wist ervan?\n…\n> Dank!",
                leftOut(mail, LeftOutReason.EARLIER_MAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Van: Desk <desk@x.example>~Verzonden: maandag 3 maart 2025 10:12~Aan: Pers~Onderwerp: vragen~~Is dat zo?",
        "________________________________~Van: Desk~Verzonden: maandag 3 maart 2025 10:12~Aan: Pers <p@b.example>; "
                + "Nog Iemand~  <n@b.example>~Onderwerp: x~~Zo?",
        "From: Desk <desk@x.example>~Sent: Monday, March 3, 2025 10:12 AM~To: Press~Subject: questions~~Is it so?",
        "Von: Desk~Gesendet: Montag, 3. März 2025 10:12~An: Presse~Betreff: Fragen~~Ist das so?",
        "*From:* Desk~*Date:* Monday, 3 March 2025~*To:* Press~*Subject:* questions~~Is it so?",
        "-----Oorspronkelijk bericht-----~Van: Desk~~Is dat zo?",
        "-----Original Message-----~From: Desk~~Is it so?",
        "-----Ursprüngliche Nachricht-----~Von: Desk~~Ist das so?",
        "---------- Forwarded message ---------~Van: Desk~~Is dat zo?",
        "Begin doorgestuurd bericht:~~Van: Desk~~Is dat zo?",
        "On Mon, 3 Mar 2025 at 10:12, Desk <desk@x.example> wrote:~~Is it so?~~Thanks" })
    void all_below_a_repeated_header_is_an_earlier_mail(String earlier) {
        Reading mail = read("x", "Wij ontkennen.~~" + earlier);
        assertEquals("Wij ontkennen.", own(mail));
        assertEquals(earlier.replace("~", "\n"), leftOut(mail, LeftOutReason.EARLIER_MAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Van: de directie~Aan: de pers~Datum: 3 maart 2025~Onderwerp: zendmast~~Wij ontkennen.",
        "Op 3 maart 2025 schreef het ministerie aan de Kamer:~~Wij ontkennen.",
        "Dit zijn de feiten:~> 10.000 klanten~> geen lek",
        "Van: wie komt dit? Dat is de vraag.~Aan: niemand.",
        "On Monday the ministry wrote:~~There was no leak." })
    void what_only_looks_like_an_earlier_mail_stays(String words) {
        Reading mail = read("Persbericht", words);
        assertEquals(words.replace("~", "\n"), own(mail));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "-- ~Els Brand~Persdienst Noordnet",
        "Met vriendelijke groet,~~Els Brand~Woordvoerder~Noordnet B.V. | Postbus 1, 1000 AA Stad~T: 020 123 45 67~www.noordnet.example",
        "Met vriendelijke groet,~Els~~Dit bericht kan informatie bevatten die niet voor u is bestemd. Indien u niet~de geadresseerde bent, wordt u "
                + "verzocht dat te melden.",
        "Kind regards,~~Els Brand~Press officer",
        "Mit freundlichen Grüßen~Els Brand~Pressesprecherin",
        "Verstuurd vanaf mijn iPhone",
        "Sent from my Galaxy",
        "Von meinem iPhone gesendet" })
    void a_closing_is_folded(String closing) {
        Reading mail = read("x", "Wij ontkennen.~~" + closing);
        assertEquals("Wij ontkennen.", own(mail));
        assertEquals(closing.replace("~", "\n"), leftOut(mail, LeftOutReason.SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Met vriendelijke groet,~~Els Brand~~Noot voor de redactie: het onderzoek naar de zendmast is nog niet klaar en loopt door.",
        "Groeten uit Stad stond er op de kaart.",
        "De kaart zei:~Groeten~Niemand heeft dat ooit ontkend, zegt de gemeente nu in een verklaring.",
        "Best" })
    void words_below_a_greeting_keep_all_of_it_in(String words) {
        Reading mail = read("x", "Wij ontkennen.~~" + words + "~Dat is alles wat wij erover te zeggen hebben.");
        assertEquals("", leftOut(mail, LeftOutReason.SIGNATURE));
    }

    @Test
    void a_closing_above_an_earlier_mail_is_folded_by_itself() {
        Reading mail = read("Re: x", "Wij ontkennen.~~Met vriendelijke groet,~Els Brand~~Van: Desk~"
                + "Verzonden: maandag 3 maart 2025~Aan: Pers~Onderwerp: x~~Zo?");
        assertEquals("Wij ontkennen.", own(mail));
        assertEquals("Met vriendelijke groet,\nEls Brand", leftOut(mail, LeftOutReason.SIGNATURE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<div dir=ltr>Wij ontkennen.</div><br><div class=gmail_quote><div class=gmail_attr>Op ma 3 mrt 2025 om 10:12 schreef Desk &lt;"
                + "<a href=x>d@x.example</a>&gt;:<br></div>"
                + "<blockquote class=gmail_quote>Is dat zo?</blockquote></div> | Wij ontkennen.",
        "<p>Wij ontkennen.</p><div class=moz-cite-prefix>Op 3-3-2025 schreef Desk:</div><blockquote type=cite><p>Was er een lek?</p></blockquote><p>Nee.</p>"
                + "<blockquote type=cite>Wie?</blockquote><p>Niemand.</p> | Wij ontkennen.~~Nee.~~Niemand.",
        "<div>Wij ontkennen.</div><hr><div id=divRplyFwdMsg><b>Van:</b> Desk<br><b>Aan:</b> Pers</div><div>Is dat zo?</div> | Wij ontkennen.",
        "<div><p>Wij ontkennen.</p><div><div style='border-top:solid #E1E1E1 1.0pt'><p><b>Van:</b> Desk<br><b>Verzonden:</b> maandag 3 maart 2025 10:12<br>"
                + "<b>Aan:</b> Pers<br><b>Onderwerp:</b> x</p></div></div><p>Is dat zo?</p></div> | Wij ontkennen.",
        "<p>Wij <s>bevestigen</s> ontkennen.</p><blockquote>Een aanhaling uit het rapport.</blockquote> | Wij  ontkennen.~~Een aanhaling uit het rapport.",
        "<p>Wij ontkennen.</p><p>Met vriendelijke groet,</p><p>Els Brand<br>Woordvoerder</p> | Wij ontkennen." })
    void what_mail_programs_mark_in_html_is_known(String html, String own) {
        Reading mail = DocumentReader.read(("From: a@b.example\nMessage-ID: <1@b>\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n" + html)
                .getBytes(StandardCharsets.UTF_8), null, null);
        assertEquals(own.replace("~", "\n"), own(mail).replaceAll("\n{2,}", "\n\n"));
    }

    private static Reading read(String subject, String body) {
        return DocumentReader.read(("From: a@b.example\nMessage-ID: <1@b>\nSubject: " + subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + body)
                .replace("~", "\n").getBytes(StandardCharsets.UTF_8), null, null);
    }
}
