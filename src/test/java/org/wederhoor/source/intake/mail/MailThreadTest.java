package org.wederhoor.source.intake.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.intake.extract.Unreadable;

class MailThreadTest {

    @Test
    void it_names_what_the_mail_answers_and_where_it_went() {
        MailThread thread = of("From: a@kpn.example\nIn-Reply-To: Your letter of 3 March <One@Hoor.example> (\"subject\")\n"
                + "References: <two@kpn.example>\n\t<three@kpn.example>\nTo: Desk <replies+abc@hoor.example>, x@kpn.example\n"
                + "Cc: \"replies+def@hoor.example\" <y@kpn.example>\nX-Original-To: Replies+GHI@hoor.example\n\nWords <four@kpn.example>\n");
        assertEquals(List.of("one@hoor.example", "two@kpn.example", "three@kpn.example"), List.copyOf(thread.earlier()));
        assertEquals(List.of("replies+abc@hoor.example", "x@kpn.example", "replies+def@hoor.example", "y@kpn.example", "replies+ghi@hoor.example"),
                List.copyOf(thread.addresses()));
    }

    @Test
    void a_report_names_what_it_returns_and_nothing_else_does() {
        String returned = "Content-Type: %s\n\nMessage-ID: <one@hoor.example>\nReply-To: replies+abc@hoor.example\n\nIs it so?\n--b--\n";
        String report = "Content-Type: multipart/%s; boundary=b\nMIME-Version: 1.0\n\n--b\n\nIt did not arrive.\n--b\n" + returned;
        for (String type : List.of("message/rfc822", "text/rfc822-headers", "message/global")) {
            MailThread thread = of(report.formatted("report", type));
            assertEquals(List.of("one@hoor.example"), List.copyOf(thread.earlier()), type);
            assertEquals(List.of("replies+abc@hoor.example"), List.copyOf(thread.addresses()), type);
        }
        assertTrue(of(report.formatted("mixed", "message/rfc822")).earlier().isEmpty(), "somebody passes a letter on");
    }

    @Test
    void a_long_thread_is_bounded_and_a_mail_of_a_thousand_parts_still_says_what_it_answers() {
        assertEquals(300, of("References: " + IntStream.range(0, 5000).mapToObj(i -> "<" + i + "@x.example>\n ")
                .collect(Collectors.joining()) + "\n\nx\n").earlier().size());
        String many = "In-Reply-To: <one@x.example>\nContent-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(1000) + "--b--\n";
        assertEquals(List.of("one@x.example"), List.copyOf(of(many).earlier()));
        String nested = IntStream.range(0, 100).mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n")
                .collect(Collectors.joining());
        assertThrows(Unreadable.class, () -> of(nested));
    }

    private static MailThread of(String mail) {
        return MailThread.of(mail.getBytes(StandardCharsets.UTF_8));
    }
}
