package org.wederhoor.source.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.proposal.Newsroom;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.PlacedText;

class MailTest {

    private static final String HEAD = """
            From: "Persdienst Noordnet" <pers@noordnet.example>
            To: desk@streekbode.example
            Date: Mon, 3 Mar 2025 23:30:00 +0000
            Subject: Re: uw vragen
            Message-ID: <1@noordnet.example>
            MIME-Version: 1.0
            """;

    @Test
    void what_a_mail_says_is_its_subject_and_its_own_words() {
        Reading mail = read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nWij ontkennen dat.\n");
        assertEquals("message/rfc822", mail.mediaType());
        assertEquals("Re: uw vragen\n\nWij ontkennen dat.", mail.text());
        assertEquals(List.of(), mail.leftOut());
        assertEquals("uw vragen", proposed(mail, ProposalField.HEADLINE));
        assertEquals("2025-03-04", proposed(mail, ProposalField.DATED));
        assertEquals("Persdienst Noordnet", proposed(mail, ProposalField.BYLINE));
        assertEquals("\"Persdienst Noordnet\" <pers@noordnet.example>", says(mail, "From"));
        assertEquals("<1@noordnet.example>", says(mail, "Message-ID"));
    }

    @Test
    void the_line_of_a_mailbox_before_a_mail_is_none_of_it() {
        assertEquals("Re: uw vragen\n\nWij ontkennen.", read("From pers@noordnet.example Mon Mar  3 23:30:00 2025\n" + HEAD + "\nWij ontkennen.\n").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "=?utf-8?q?Reactie_?= =?utf-8?q?op_uw_vragen?= | Reactie op uw vragen",
            "=?utf-8?b?UmXDqw==?= | Reë",
            "=?utf-8?q?Re=C3?= =?utf-8?q?=AB?= | Reë",
            "=?cp-850?q?re=89el?= | reëel",
            "=?iso-8859-1?q?=93ja=94?= | “ja”",
            "=?x-unknown?q?ja?= | ja",
            "Vraag =? en meer | Vraag =? en meer",
            "Een lang~ onderwerp | Een lang onderwerp"})
    void a_subject_is_read_as_it_was_meant(String written, String read) {
        assertEquals(read, read("From: a@b.example\nMessage-ID: <1@b>\nSubject: " + written.replace("~", "\n") + "\n\nJa.").text().lines().findFirst().get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "utf-8        | UTF-8        | reëel “ja” € 5",
            "utf8         | UTF-8        | reëel “ja” € 5",
            "UTF_8        | UTF-8        | reëel “ja” € 5",
            "iso-8859-1   | windows-1252 | reëel “ja” € 5",
            "us-ascii     | windows-1252 | reëel “ja” € 5",
            "us-ascii     | UTF-8        | reëel “ja” € 5",
            "windows-1252 | windows-1252 | reëel “ja” € 5",
            "cp-850       | IBM850       | reëel",
            "cp850        | IBM850       | reëel",
            "iso-8859-15  | ISO-8859-15  | reëel € 5",
            "windows-1251 | windows-1251 | Нет",
            "koi8-r       | KOI8-R       | Нет",
            "ansi         | windows-1252 | reëel",
            "x-unknown    | windows-1252 | reëel"})
    void a_body_is_read_in_its_encoding_whatever_that_is_called(String named, String real, String words) {
        byte[] mail = bytes(HEAD + "Content-Type: text/plain; charset=" + named + "\nContent-Transfer-Encoding: 8bit\n\n",
                words.getBytes(Charset.forName(real)));
        assertEquals(words, own(read(mail)));
        String base64 = Base64.getMimeEncoder().encodeToString(words.getBytes(Charset.forName(real)));
        assertEquals(words, own(read(HEAD + "Content-Type: text/plain; charset=\"" + named + "\"\nContent-Transfer-Encoding: base64\n\n" + base64)));
    }

    @Test
    void a_body_and_a_header_that_name_no_encoding_are_read_too() {
        assertEquals("reëel", own(read(bytes("From: a@b.example\nMessage-ID: <1@b>\nSubject: x\n\n", "reëel".getBytes(Charset.forName("windows-1252"))))));
        byte[] mail = bytes("Message-ID: <1@b>\nSubject: re", new byte[] {(byte) 0xEB}, "el\n\nJa.".getBytes(StandardCharsets.US_ASCII));
        assertEquals("reëel\n\nJa.", read(mail).text());
    }

    @Test
    void quoted_printable_and_flowed_lines_become_paragraphs() {
        String flowed = HEAD + "Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "Wij houden de=20\ndeur dicht, zegt de =E2=80=9Ewoord=\nvoerder=E2=80=9D.\n Van meet af aan.\n>> Is dat=20\n>> zo?\n";
        assertEquals("Wij houden de deur dicht, zegt de „woordvoerder”.\nVan meet af aan.", own(read(flowed)));
    }

    @Test
    void of_several_forms_of_the_same_words_one_is_read() {
        assertEquals("Wij ontkennen.", own(read(alternative("Wij ontkennen.\n", "<p>Wij <b>ontkennen</b>.</p>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " \n\n", "Uw mailprogramma toont geen HTML.", "View this email in your browser\nhttps://nieuws.example/a/b/c" })
    void the_html_is_read_where_the_plain_form_says_nothing_itself(String plain) {
        assertEquals("Wij ontkennen.\n\nVan meet af aan.", own(read(alternative(plain, "<p>Wij <b>ontkennen</b>.</p><p>Van meet af aan.</p>"))));
    }

    @Test
    void parts_in_parts_are_read_in_their_order_and_files_are_apart() {
        Reading mail = read(multipart("mixed", "Content-Type: multipart/related; boundary=r\n\n--r\n"
                + "Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\nWij ontkennen.\n--a\nContent-Type: text/html\n\n"
                + "<p>Wij ontkennen.</p><img src=cid:1>\n--a--\n--r\n"
                + "Content-Type: image/png; name=logo.png\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n\nAAAA\n"
                + "--r\nContent-Type: image/gif\nContent-ID: <2>\nContent-Transfer-Encoding: base64\n\nAAAA\n--r--",
                "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''verkl%C3%A0ring.pdf\n"
                        + "Content-Transfer-Encoding: base64\n\nJVBERg==",
                "Content-Type: text/plain; name=\"=?utf-8?q?re=C3=ABel.txt?=\"\n\nEen bestand.",
                "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: Eerder\n\nOude woorden.",
                "Content-Type: text/plain\n\nNaschrift."));
        assertEquals("Wij ontkennen.\n\nNaschrift.", own(mail));
        // what only adorns the words stays within the mail
        assertEquals(List.of("verklàring.pdf", "reëel.txt", "Eerder.eml"), mail.parts().stream().map(Part::name).toList());
        assertEquals("%PDF", new String(mail.parts().get(0).bytes(), StandardCharsets.US_ASCII));
        assertEquals("application/pdf", mail.parts().get(0).declaredType());
        assertTrue(new String(mail.parts().get(2).bytes(), StandardCharsets.US_ASCII).startsWith("From: a@b.example\n"));
    }

    @Test
    void a_signed_mail_is_read_and_an_encrypted_one_is_refused_in_words() {
        assertEquals("Wij ontkennen.", own(read(multipart("signed; protocol=\"application/pkcs7-signature\"", "Content-Type: text/plain\n\nWij ontkennen.",
                "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nAAAA"))));
        assertRefused(UnreadableReason.MAIL_SEALED, HEAD + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nAAAA");
        assertRefused(UnreadableReason.MAIL_SEALED, multipart("encrypted; protocol=\"application/pgp-encrypted\"",
                "Content-Type: application/pgp-encrypted\n\nVersion: 1", "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----"));
        assertRefused(UnreadableReason.MAIL_SEALED, HEAD + "\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----");
    }

    @Test
    void a_mail_without_words_of_its_own_is_its_subject_or_what_it_brings() {
        String file = "Content-Type: application/pdf\nContent-Disposition: attachment; filename=antwoord.pdf\n\n%PDF";
        Reading mail = read(multipart("mixed", file));
        assertEquals("Re: uw vragen", mail.text());
        assertEquals(1, mail.parts().size());
        assertEquals("antwoord.pdf", read("From: a@b.example\nMessage-ID: <1@b>\nMIME-Version: 1.0\n" + file).text());
        assertEquals("Re: uw vragen", read(HEAD + "\n").text());
        assertRefused(UnreadableReason.NO_MESSAGE, "From: a@b.example\nMessage-ID: <1@b>\nMIME-Version: 1.0\n\n");
    }

    @Test
    void an_invitation_comes_with_the_words_that_were_sent_with_it() {
        Reading mail = read(multipart("alternative", "Content-Type: text/plain\n\nPersgesprek om drie uur.",
                "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR"));
        assertEquals("Persgesprek om drie uur.", own(mail));
        assertEquals(List.of("invite.ics"), mail.parts().stream().map(Part::name).toList());
    }

    @Test
    void a_mail_that_was_cut_off_is_read_as_far_as_it_goes() {
        String whole = multipart("mixed", "Content-Type: text/plain\n\nWij ontkennen.", "Content-Type: text/plain; name=a.txt\n\nEen bestand.");
        assertEquals("Wij ontkennen.", own(read(whole.replace("\n--m--", ""))));
        Reading cut = read(whole.substring(0, whole.indexOf("nnen.")));
        assertEquals("Wij ontke", own(cut));
        assertEquals(List.of(), cut.parts());
    }

    @Test
    void long_lines_and_headers_are_read() {
        String subject = "x".repeat(10_000);
        String line = "woord ".repeat(10_000).strip();
        Reading mail = read("From: a@b.example\nMessage-ID: <1@b>\nSubject: " + subject + "\nX-To: " + "a@b.example, ".repeat(5000) + "\n\n" + line + "\n");
        assertEquals(subject + "\n\n" + line, mail.text());
        assertEquals(4000, says(mail, "Subject").length());
    }

    @Test
    void of_very_many_files_the_first_come_in_and_the_others_are_counted() {
        String[] files = IntStream.range(0, 1000).mapToObj(i -> "Content-Type: text/plain; name=" + i + ".txt\n\nx").toArray(String[]::new);
        String[] words = {"Content-Type: text/plain\n\nWij ontkennen."};
        for (int all : new int[] {200, 201, 498, 499, 500, 1000}) {
            String[] parts = Stream.concat(Stream.of(words), Stream.of(files).limit(all)).toArray(String[]::new);
            Reading mail = read(multipart("mixed", parts));
            assertEquals("Wij ontkennen.", own(mail));
            assertEquals(List.of("0.txt", "199.txt"), List.of(mail.parts().get(0).name(), mail.parts().get(199).name()));
            assertEquals(200, mail.parts().size());
            assertEquals(all - 200, mail.left(), all + " files");
        }
    }

    @Test
    void parts_that_hold_nothing_but_others_are_bounded_too() {
        StringBuilder wide = new StringBuilder(HEAD).append("Content-Type: multipart/mixed; boundary=b\n\n");
        for (int i = 0; i < 20_000; i++) {
            wide.append("--b\nContent-Type: multipart/mixed; boundary=c").append(i).append("\n\n--c").append(i)
                    .append("\nContent-Type: text/plain; name=a.txt\n\nx\n--c").append(i).append("--\n");
        }
        Reading mail = read(wide.append("--b--\n").toString());
        assertEquals(20_000, mail.parts().size() + mail.left());
    }

    @Test
    void parts_too_deep_in_each_other_are_refused() {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 10_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertRefused(UnreadableReason.TOO_NESTED, deep + "\nWoorden.");
    }

    private static String alternative(String plain, String html) {
        return multipart("alternative", "Content-Type: text/plain; charset=utf-8\n\n" + plain, "Content-Type: text/html; charset=utf-8\n\n" + html);
    }

    private static String multipart(String kind, String... parts) {
        return HEAD + "Content-Type: multipart/" + kind + "; boundary=m\n\n"
                + Arrays.stream(parts).map(part -> "--m\n" + part + "\n").collect(Collectors.joining()) + "--m--\n";
    }

    private static Reading read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(byte[] mail) {
        return DocumentReader.read(mail, "mail.eml", "message/rfc822", null, new Newsroom(ZoneId.of("Europe/Amsterdam"), Set.of()));
    }

    private static byte[] bytes(String head, byte[]... more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        Arrays.stream(more).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Its text below the subject, without what is left out. */
    static String own(Reading mail) {
        PlacedText text = new PlacedText(mail.text());
        StringBuilder own = new StringBuilder();
        int at = 0;
        for (var part : mail.leftOut()) {
            own.append(text.slice(at, part.range().start()));
            at = part.range().end();
        }
        own.append(text.slice(at, text.length()));
        return own.substring(own.indexOf("\n\n") + 2).strip();
    }

    static String leftOut(Reading mail, LeftOutReason reason) {
        PlacedText text = new PlacedText(mail.text());
        return mail.leftOut().stream().filter(part -> part.reason() == reason).map(part -> text.slice(part.range())).collect(Collectors.joining("\n…\n"));
    }

    private static void assertRefused(UnreadableReason reason, String mail) {
        assertEquals(reason, assertThrows(Unreadable.class, () -> read(mail)).reason());
    }

    private static String proposed(Reading mail, ProposalField field) {
        return mail.proposals().stream().filter(each -> each.field() == field).map(Proposal::value).findFirst().orElse(null);
    }

    private static String says(Reading mail, String name) {
        return mail.says().stream().filter(each -> each.name().equals(name)).map(FileSays::value).findFirst().orElse(null);
    }

    @Test
    void a_line_of_flowed_text_is_kept_whatever_signs_are_in_it() {
        assertEquals("Re: uw vragen\n\nWij ontkennen\u2028 dat. En meer.", read(HEAD + "Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
                + "Wij ontkennen\u2028 dat. \nEn meer.\n").text());
    }

    @Test
    void words_that_only_a_winmail_dat_has_are_the_mails() throws IOException {
        String mail = HEAD + "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n";
        assertEquals("Re: uw vragen\n\nWij ontkennen dat.", read(mail + Base64.getMimeEncoder().encodeToString(winmail("Wij ontkennen dat."))).text());
        String both = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nWij ontkennen.\n--b\n"
                + "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n";
        assertEquals("Re: uw vragen\n\nWij ontkennen.", read(both + Base64.getMimeEncoder().encodeToString(winmail("Wij ontkennen.")) + "\n--b--\n").text());
    }

    /** A package of Outlook with nothing in it but words (MS-OXTNEF). */
    private static byte[] winmail(String words) {
        byte[] text = (words + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(6 + 9 + text.length + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x223E9F78).putShort((short) 1).put((byte) 1).putShort((short) 0x800C).putShort((short) 2).putInt(text.length).put(text);
        int sum = 0;
        for (byte each : text) {
            sum += each & 0xFF;
        }
        return file.putShort((short) sum).array();
    }

    @ParameterizedTest
    @CsvSource({"=?utf-8?q?Wat_nu??=,Wat nu?", "=?utf-8?q?Reactie_?= =?utf-8?q?op_uw_vragen?=,Reactie op uw vragen", "a =?utf-8?b?w6k=?= b,a é b",
        "=?iso-8859-1*nl?q?caf=E9?= en =?utf-8?q?caf=C3?==?utf-8?q?=A9?=,café en café", "=?x?q? a,=?x?q? a"})
    void encoded_words_of_a_subject_are_read_wherever_they_stand(String subject, String expected) {
        assertEquals(expected, read(HEAD.replace("Re: uw vragen", subject) + "\n\nx").text().lines().findFirst().orElseThrow());
    }

    @Test
    void of_a_file_with_several_mails_each_is_one_by_itself() {
        String box = "From a@x.example Mon Mar  3 10:00:00 2025\nFrom: a@x.example\nSubject: Een\nMessage-ID: <1@x>\n\nWij ontkennen dat.\nFrom now on.\n\n"
                + "From here on 10:00 it is text.\nNo header.\n\nFrom b@y.example Mon Mar  3 11:00:00 2025\nFrom: b@y.example\nSubject: Twee\n"
                + "Message-ID: <2@y>\n\nWij bevestigen dat.\n";
        Reading first = read(box);
        assertEquals("Een\n\nWij ontkennen dat.\nFrom now on.\n\nFrom here on 10:00 it is text.\nNo header.", first.text());
        assertEquals(List.of("Twee.eml"), first.parts().stream().map(Part::name).toList());
        assertEquals("Twee\n\nWij bevestigen dat.", DocumentReader.read(first.parts().get(0).bytes(), null, null).text());
    }
}
