package org.wederhoor.desk.mailbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.PlayedMailServer;
import org.wederhoor.support.PlayedMailbox;

/** A conversation with a mail server, which leaves everything there as it was. */
class MailServerTest {

    private static final int PORT = PlayedMailServer.freePort();
    private static final String RAW = "From: Zoë <zoe@noordnet.example>\r\nsubject:  Re:\tuw   vragen\r\n\tover het lek\r\nX-Odd: \u00fc\r\n\r\n"
            + ".\r\n..leading dots, and  two spaces \r\n";

    @Test
    void the_bytes_come_as_they_are_and_nothing_is_marked_as_read() throws Exception {
        try (PlayedMailbox mailbox = new PlayedMailbox(PORT)) {
            mailbox.gets(RAW);
            try (MailServer server = MailServer.open(settings("localhost", PlayedMailbox.PASSWORD, PlayedMailbox.CERTIFICATE))) {
                List<MailServer.Waiting> waiting = server.after(0, 10);
                byte[] bytes = server.bytes(waiting.get(0), 1000);
                byte[] sent = RAW.getBytes(StandardCharsets.UTF_8);
                // GreenMail keeps the last line end to itself
                assertArrayEquals(bytes.length < sent.length ? Arrays.copyOf(sent, sent.length - 2) : sent, bytes);
                assertEquals(11, server.bytes(waiting.get(0), 10).length);
                assertTrue(Duration.between(waiting.get(0).receivedAt(), Instant.now()).abs().compareTo(Duration.ofMinutes(1)) < 0);
                assertTrue(server.answers());
            }
            assertEquals(1, mailbox.unread());
        }
    }

    @Test
    void mails_come_by_their_number_in_parts_and_over_gaps() throws Exception {
        try (PlayedMailbox mailbox = new PlayedMailbox(PORT)) {
            for (int i = 1; i <= 520; i++) {
                mailbox.gets("Subject: " + i + "\r\n\r\n");
            }
            try (MailServer server = MailServer.open(settings("localhost", PlayedMailbox.PASSWORD, PlayedMailbox.CERTIFICATE))) {
                assertEquals(521, server.next());
                assertEquals(List.of(1L, 2L, 3L), uids(server.after(0, 3)));
                assertEquals(List.of(519L, 520L), uids(server.after(518, 100)));
                assertEquals(List.of(), uids(server.after(520, 100)));
                assertEquals(520, server.after(0, 5000).size());
                assertEquals(7, server.at(7).uid());
            }
        }
    }

    @Test
    void a_server_that_cannot_be_trusted_gets_no_password() {
        try (PlayedMailbox any = new PlayedMailbox(PORT)) {
            assertEquals(MailboxProblem.NOT_TRUSTED, refused(settings("localhost", PlayedMailbox.PASSWORD, null)));
            assertEquals(MailboxProblem.NOT_TRUSTED, refused(settings("127.0.0.1", PlayedMailbox.PASSWORD, PlayedMailbox.CERTIFICATE)),
                    "its certificate is for another name");
            assertEquals(MailboxProblem.NOT_LET_IN, refused(settings("localhost", "wrong", PlayedMailbox.CERTIFICATE)));
        }
        try (PlayedMailbox plain = new PlayedMailbox(PORT, false)) {
            assertEquals(MailboxProblem.NOT_TRUSTED, refused(settings("localhost", PlayedMailbox.PASSWORD, PlayedMailbox.CERTIFICATE)));
            assertEquals(MailboxProblem.REFUSED, refused(new MailboxSettings("localhost", PORT, PlayedMailbox.USER, PlayedMailbox.PASSWORD, null, "INBOX",
                    MailboxSettings.Security.STARTTLS, PlayedMailbox.CERTIFICATE, false, Duration.ofMinutes(1))), "it offers no STARTTLS");
        }
        assertEquals(MailboxProblem.UNREACHABLE, refused(settings("localhost", PlayedMailbox.PASSWORD, PlayedMailbox.CERTIFICATE)));
    }

    @Test
    void a_mail_that_the_server_refuses_to_give_is_no_empty_mail_and_the_next_one_comes() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> refusesTheFirst(socket), "played IMAP server");
            thread.setDaemon(true);
            thread.start();
            try (MailServer server = MailServer.open(new MailboxSettings("localhost", socket.getLocalPort(), "any", "any", null, "INBOX",
                    MailboxSettings.Security.NONE, null, false, Duration.ofMinutes(1)))) {
                assertEquals(7, server.validity());
                List<MailServer.Waiting> waiting = server.after(0, 10);
                assertThrows(IOException.class, () -> server.bytes(waiting.get(0), 1000));
                assertTrue(server.answers());
                assertEquals("Subject: x", new String(server.bytes(waiting.get(1), 1000), StandardCharsets.US_ASCII));
            }
        }
    }

    private static void refusesTheFirst(ServerSocket socket) {
        try (Socket client = socket.accept()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "* OK ready");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 3);
                String date = " INTERNALDATE \"17-Jul-2026 02:44:25 +0000\"";
                switch (words[1]) {
                    case "CAPABILITY" -> say(client, "* CAPABILITY IMAP4rev1");
                    case "LIST" -> say(client, "* LIST () \"/\" INBOX");
                    case "EXAMINE" -> say(client, "* 2 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 3] ok");
                    case "UID" -> say(client, "* 1 FETCH (UID 1)\r\n* 2 FETCH (UID 2)");
                    case "FETCH" -> say(client, words[2].startsWith("1:2") ? "* 1 FETCH (UID 1" + date + ")\r\n* 2 FETCH (UID 2" + date + ")"
                            : words[2].startsWith("2 ") ? "* 2 FETCH (BODY[]<0> {10}\r\nSubject: x)" : "* OK");
                    default -> { }
                }
                say(client, words[0] + (words[1].equals("FETCH") && words[2].startsWith("1 ") ? " NO not now" : " OK done"));
            }
        } catch (IOException e) {
            // the client went away
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        try (PlayedMailbox any = new PlayedMailbox(PORT)) {
            assertEquals(MailboxProblem.NO_FOLDER, refused(new MailboxSettings("localhost", PORT, PlayedMailbox.USER, PlayedMailbox.PASSWORD, null, "Replies",
                    MailboxSettings.Security.TLS, PlayedMailbox.CERTIFICATE, false, Duration.ofMinutes(1))));
        }
    }

    @Test
    void a_connection_ends_when_its_time_is_over_however_slowly_the_other_side_speaks() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); WatchedSockets sockets = new WatchedSockets();
                Socket socket = sockets.plain().createSocket("127.0.0.1", slow.getLocalPort()); Socket other = slow.accept()) {
            sockets.allow(Duration.ofMillis(50));
            other.getOutputStream().write('*');
            assertEquals('*', socket.getInputStream().read());
            assertThrows(IOException.class, () -> socket.getInputStream().read());
        }
    }

    private static List<Long> uids(List<MailServer.Waiting> waiting) {
        return waiting.stream().map(MailServer.Waiting::uid).toList();
    }

    private static MailboxProblem refused(MailboxSettings settings) {
        return assertThrows(MailboxFailure.class, () -> MailServer.open(settings).close()).problem();
    }

    private static MailboxSettings settings(String host, String password, Path trusted) {
        return new MailboxSettings(host, PORT, PlayedMailbox.USER, password, null, "INBOX", MailboxSettings.Security.TLS, trusted, false,
                Duration.ofMinutes(1));
    }
}
