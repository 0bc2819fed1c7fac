package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.locks.LockSupport;

import javax.management.ObjectName;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Raw;
import org.wederhoor.web.Ids;

/** How much of a form is read, for whom. */
@QuarkusTest
class IncomingFormsTest {

    private static final int DOCUMENT = 12_000_000;

    @TestHTTPResource("/")
    URI site;

    @Test
    void a_form_that_announces_too_much_is_refused_before_it_comes() throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("POST /desk/dossiers HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nContent-Type:"
                    + " application/x-www-form-urlencoded\r\nContent-Length: 13000000\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            // the connection stays open for the words, which a browser sends before it reads the answer
            Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            assertEquals("HTTP/1.1 413 Request Entity Too Large", answer.nextLine());
            assertNotNull(answer.findWithinHorizon("<h1>That is too much at once</h1>", 0));
        }
    }

    @Test
    void a_stranger_is_told_before_it_comes_that_only_editors_send_so_much() throws IOException {
        for (String cookie : List.of("", "Cookie: " + Desk.COOKIE + "=forged\r\n")) {
            try (Socket sender = announce("/desk/dossiers", DOCUMENT, cookie)) {
                Scanner answer = new Scanner(sender.getInputStream(), StandardCharsets.UTF_8);
                assertEquals("HTTP/1.1 413 Request Entity Too Large", answer.nextLine());
                assertNotNull(answer.findWithinHorizon("no more than 64 kB", 0));
            }
        }
    }

    @Test
    void what_a_stranger_may_send_comes_back_whole() {
        String words = "w".repeat((int) IncomingForms.STRANGERS - 100);
        Raw answer = Raw.post(site, "/desk/dossiers", "title=" + words, "Cookie: " + Desk.COOKIE + "=over");
        assertEquals(401, answer.status());
        assertTrue(answer.body().contains(words));
        assertEquals(413, Raw.post(site, "/desk/dossiers", "title=" + words + "x".repeat(100), "Cookie: " + Desk.COOKIE + "=over").status());
    }

    @Test
    void chunks_may_be_as_long_as_they_like_so_they_are_for_editors_alone() {
        String chunk = "7\r\ntitle=a\r\n0\r\n\r\n";
        assertEquals(413, Raw.sendBody(site, chunk, "POST /desk/dossiers HTTP/1.1", "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked").status());
    }

    @Test
    void when_there_is_no_room_a_large_form_waits_and_a_small_one_does_not() throws IOException {
        Desk editor = Desk.as("editor");
        String cookie = "Cookie: " + Desk.COOKIE + "=" + editor.session() + "\r\n";
        List<Socket> senders = new ArrayList<>();
        try {
            for (long held = 0; held < Runtime.getRuntime().maxMemory() / 16; held += DOCUMENT - 100_000) {
                senders.add(announce("/desk/dossiers", DOCUMENT, cookie));
            }
            senders.add(announce("/desk/dossiers", DOCUMENT, cookie));
            Scanner answer = new Scanner(answered(senders).getInputStream(), StandardCharsets.UTF_8);
            assertEquals("HTTP/1.1 503 Service Unavailable", answer.nextLine());
            assertNotNull(answer.findWithinHorizon("(?i)retry-after: 30", 0));
            assertNotNull(answer.findWithinHorizon("Too many forms", 0));
            assertEquals(303, editor.post("/desk/dossiers", "id", Ids.next(), "title", "Small", "language", "en").statusCode());
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
        assertTakenAgain(editor);
    }

    /** The room that broken connections had is there again, as soon as the server has seen that they are. */
    private static void assertTakenAgain(Desk editor) {
        int status = 503;
        for (int tries = 0; status == 503 && tries < 100; tries++) {
            status = editor.post("/desk/dossiers", "title", "x".repeat(DOCUMENT - 200_000)).statusCode();
        }
        assertFalse(status == 503);
    }

    /** The first of them that is answered; all others wait for their words. */
    private static Socket answered(List<Socket> senders) throws IOException {
        for (int tries = 0; tries < 1_000; tries++) {
            for (Socket sender : senders) {
                if (sender.getInputStream().available() > 0) {
                    return sender;
                }
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("nobody was answered");
    }

    private Socket announce(String path, int bytes, String cookie) throws IOException {
        Socket socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nContent-Type:"
                + " application/x-www-form-urlencoded\r\n" + cookie + "Content-Length: " + bytes + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** A time limit holds on to its request; thousands of short forms would fill the memory before theirs had passed. */
    @Test
    void a_form_that_was_read_or_given_up_keeps_no_time_limit() throws Exception {
        Desk editor = Desk.as("editor");
        int before = timers();
        for (int i = 0; i < 40; i++) {
            editor.post("/desk/dossiers", "title", "");
            announce("/desk/dossiers", 20_000, "").close();
        }
        int since = timers() - before;
        for (int tries = 0; since > 20 && tries < 20; tries++) {
            LockSupport.parkNanos(50_000_000);
            since = timers() - before;
        }
        assertTrue(since <= 20, since + " more than before");
    }

    private static int timers() throws Exception {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram", new Object[] {new String[0]}, new String[] {String[].class.getName()});
        return histogram.lines().filter(line -> line.contains("io.vertx.core.impl.VertxImpl$InternalTimerHandler"))
                .mapToInt(line -> Integer.parseInt(line.strip().split("\\s+")[1])).sum();
    }

    @Test
    void more_than_the_site_takes_is_refused_with_a_page() {
        var answer = Desk.as("checker").post("/desk/dossiers", "title", "x".repeat(13_000_000));
        assertEquals(413, answer.statusCode());
        assertEquals("That is too much at once", Desk.page(answer).select("h1").text());
        assertFalse(Desk.page(answer).select("link[href=/assets/css/base.css]").isEmpty());
    }

    @Test
    void two_megabytes_of_words_are_refused_in_the_form_they_were_typed_into() {
        String twoMegabytes = "ë".repeat(1_000_000);
        var answer = Desk.as("checker").post("/desk/dossiers", "id", Ids.next(), "title", "Long", "summary", twoMegabytes, "language", "en");
        assertEquals(422, answer.statusCode());
        var page = Desk.page(answer);
        assertEquals(twoMegabytes, page.selectFirst("textarea[name=summary]").wholeText().strip());
        assertTrue(page.select("#summary-error").text().contains("1,000,000"), page.select("#summary-error").text());
    }
}
