package org.wederhoor.source.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks are those of mails that Exchange, Gmail and Postfix are known to have sent. */
class AutomaticMailTest {

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: auto-replied", "auto-submitted: auto-generated (by a rule)", "Return-Path: <>", "Return-Path: < >",
            "X-Autoreply: yes", "X-Autorespond: Away", "X-MS-Exchange-Inbox-Rules-Loop: pers@noordnet.example", "Subject: Automatic reply: your questions",
            "Subject: Automatisch antwoord: uw vragen", "Subject: =?utf-8?q?Automatische_Antwort=3A_Ihre_Fragen?=", "Subject: Out of office",
            "Subject: Out of the Office until Monday", "Subject: Afwezigheidsbericht", "Subject: Abwesenheitsnotiz: Ihre Fragen",
            "Content-Type: multipart/report; report-type=disposition-notification; boundary=b"})
    void what_a_program_sent_is_told_by_what_it_says(String field) {
        assertEquals(Optional.of(new AutomaticMail(false, List.of())), mail(field + "\n\nI am away.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Auto-Submitted: NO; why=x", "X-Auto-Response-Suppress: All", "Precedence: bulk",
            "Return-Path: <a@b.example>",
            "Subject: Re: Automatic reply: your questions", "Subject: Why your office is out of order", "X-Autoreply: no", "Auto-Submitted:"})
    void what_people_send_has_other_marks(String field) {
        assertEquals(Optional.empty(), mail(field + "\n\nWe deny it.\n"));
    }

    @Test
    void a_bounce_names_whom_the_letter_did_not_reach() {
        assertEquals(Optional.of(new AutomaticMail(true, List.of("pers@noordnet.example", "news@blad.example"))), mail(bounce("""
                Reporting-MTA: dns; mx.hoor.example
                Arrival-Date: Mon, 3 Mar 2025 10:00:00 +0100

                Final-Recipient: rfc822; pers-intern@noordnet.example
                Original-Recipient: rfc822;Pers@Noordnet.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1
                  Final-Recipient: rfc822; nobody@elsewhere.example

                Final-Recipient: rfc822;
                  <news@blad.example>
                Action: FAILED (permanently)

                Final-Recipient: rfc822; late@blad.example
                Action: delayed
                """)));
        assertEquals(Optional.of(new AutomaticMail(true, List.of("pers@noordnet.example"))),
                mail(bounce("Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; pers@noordnet.example\nAction: failed\n").replace("\n", "\r\n")));
    }

    @Test
    void a_report_that_nothing_failed_is_no_bounce() {
        AutomaticMail late = mail(bounce("Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; pers@noordnet.example\nAction: delayed\n")).orElseThrow();
        assertFalse(late.isBounce());
        assertEquals(List.of(), late.failed());
    }

    @Test
    void what_is_no_address_is_not_named_and_few_of_many_are() {
        AutomaticMail odd = mail(bounce("Reporting-MTA: dns; x\n\nFinal-Recipient: x400; /C=NL/O=Noordnet\nAction: failed\n")).orElseThrow();
        assertTrue(odd.isBounce());
        assertEquals(List.of(), odd.failed());
        StringBuilder many = new StringBuilder("Reporting-MTA: dns; x\n");
        for (int i = 0; i < 1000; i++) {
            many.append("\nFinal-Recipient: rfc822; a").append(i).append("@b.example\nAction: failed\n");
        }
        assertEquals(7, mail(bounce(many.toString())).orElseThrow().failed().size());
    }

    @Test
    void what_is_no_mail_says_nothing() {
        assertEquals(Optional.empty(), AutomaticMail.in(new byte[0]));
        assertEquals(Optional.empty(), AutomaticMail.in(new byte[] {0, 1, 2, (byte) 0xFF}));
    }

    private static String bounce(String status) {
        return "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nI am sorry.\n--b\nContent-Type: message/delivery-status\n\n"
                + status + "\n--b\nContent-Type: text/rfc822-headers\n\nSubject: Request\n--b--\n";
    }

    private static Optional<AutomaticMail> mail(String rest) {
        return AutomaticMail.in(("From: pers@noordnet.example\n" + rest).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_report_with_a_line_of_blanks_is_read_in_good_time() {
        byte[] report = ("From: a@x.example\nSubject: Undelivered\nMIME-Version: 1.0\nContent-Type: multipart/report; boundary=b\n\n--b\n"
                + "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@x.example" + " ".repeat(1_000_000) + "x\nAction: failed\n\n"
                + "Final-Recipient: rfc822; pers@x.example\nAction: failed\n--b--\n").getBytes(StandardCharsets.US_ASCII);
        assertEquals(List.of("pers@x.example"), assertTimeoutPreemptively(Duration.ofSeconds(20), () -> AutomaticMail.in(report).orElseThrow().failed()));
    }
}
