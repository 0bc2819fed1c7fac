package org.wederhoor.source.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What capture asks, whom it asks, and whom it does not. */
class CaptureTest {

    private static final Limits IN_A_WHILE = Limits.OF_A_CAPTURE;
    private static final Limits SOON = new Limits(5, 10_000_000, 50, Duration.ofSeconds(1));

    private static final String[] PAGE = {"HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", "Content-Length: 12", "",
            "<p>Één</p>"};

    private static Vertx vertx;

    private PlayedInternet internet;
    private Capture capture;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    @BeforeEach
    void play() throws IOException {
        internet = new PlayedInternet();
        capture = new Capture(vertx, true, internet.wire(), IN_A_WHILE);
    }

    @AfterEach
    void close() {
        capture.close();
        internet.close();
    }

    @Test
    void a_page_is_captured_to_the_byte() {
        internet.site("http://news.example/2019/report.html?page=1", PAGE);
        Captured page = capture.fetch(" http://News.Example:80/2019/report.html?page=1#top ");
        assertArrayEquals("<p>Één</p>".getBytes(StandardCharsets.UTF_8), page.bytes());
        assertEquals("text/html; charset=utf-8", page.contentType());
        assertEquals("report.html", page.fileName());
        assertEquals("http://news.example/2019/report.html?page=1", page.asked().toString());
        assertEquals(page.asked(), page.address());
        assertEquals(List.of(PlayedInternet.PUBLIC + ":80"), internet.connections);
    }

    @Test
    void a_list_that_a_program_made_is_no_page_and_a_picture_is_neither() {
        internet.site("http://feed.example/checks.json", "HTTP/1.1 200 OK", "Content-Type: application/ld+json", "Content-Length: 2", "", "[]");
        Captured list = capture.fetchData("http://feed.example/checks.json");
        assertEquals("[]", new String(list.bytes(), StandardCharsets.UTF_8));
        assertEquals(0, list.warc().length);
        refused(CaptureRefusal.MEDIA_TYPE, capture, "http://feed.example/checks.json");
        internet.site("http://feed.example/a.png", "HTTP/1.1 200 OK", "Content-Type: image/png", "Content-Length: 2", "", "[]");
        assertEquals(CaptureRefusal.MEDIA_TYPE, assertThrows(NotCaptured.class, () -> capture.fetchData("http://feed.example/a.png")).reason());
        internet.site("http://feed.example/page", PAGE);
        assertEquals("http://feed.example/page", capture.fetchData("http://feed.example/page").address().toString());
    }

    @Test
    void nothing_is_told_of_whoever_asks() {
        internet.site("http://news.example/", PAGE);
        capture.fetch("http://news.example");
        assertEquals("""
                GET / HTTP/1.1
                host: news.example
                user-agent: Wederhoor (fact-check desk)
                accept: text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.1
                accept-encoding: gzip, deflate
                connection: close""", internet.requests.get(0));
    }

    @Test
    void a_name_is_looked_up_once_and_the_address_that_was_checked_is_asked() throws IOException {
        internet.site("http://rebound.example/", PAGE);
        Resolver turning = name -> {
            internet.lookedUp.add(name);
            return List.of(InetAddress.getByName(internet.lookedUp.size() == 1 ? "93.184.215.14" : "127.0.0.1"));
        };
        Capture rebound = new Capture(vertx, true, new Wire(turning, internet.wire().line(), null), IN_A_WHILE);
        rebound.fetch("http://rebound.example/");
        assertEquals(List.of("rebound.example"), internet.lookedUp);
        assertEquals(List.of("93.184.215.14:80"), internet.connections);
        refused(CaptureRefusal.SPECIAL_ADDRESS, rebound, "http://rebound.example/");
        assertEquals(1, internet.connections.size());
        rebound.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "100.100.100.200", "::1", "fd00:ec2::254", "fe80::1",
            "64:ff9b::7f00:1", "::ffff:192.168.1.1", "2002:7f00:1::", "0.0.0.0", "224.0.0.1", "168.63.129.16"})
    void a_name_for_an_address_of_no_public_page_is_refused_unasked(String address) {
        internet.site("http://inside.example/", PAGE).names.put("inside.example", List.of(address));
        refused(CaptureRefusal.SPECIAL_ADDRESS, "http://inside.example/");
        assertEquals(List.of(), internet.connections);
    }

    @Test
    void one_refused_address_among_public_ones_is_enough() {
        internet.names.put("mixed.example", List.of(PlayedInternet.PUBLIC, "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
                "192.168.0.1"));
        refused(CaptureRefusal.SPECIAL_ADDRESS, "http://mixed.example/");
        assertEquals(List.of(), internet.connections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://127.0.0.1./", "http://１２７.０.０.１/", "http://127。0。0。1/", "http://[::1]/",
            "http://[::ffff:127.0.0.1]/", "http://[::ffff:93.184.215.14]/", "http://[::127.0.0.1]/",
            "http://[64:ff9b::10.0.0.1]/",
            "http://[fec0::1]/", "http://[4000::1]/", "https://169.254.169.254/latest/meta-data/"})
    void a_refused_address_is_refused_however_it_is_written(String address) {
        refused(CaptureRefusal.SPECIAL_ADDRESS, address);
        assertEquals(List.of(), internet.connections);
        assertEquals(List.of(), internet.lookedUp);
    }

    @Test
    void a_public_address_may_be_typed_instead_of_a_name() {
        internet.pages.put("http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", out -> out.write(String.join("\r\n", PAGE)
                .getBytes(StandardCharsets.UTF_8)));
        assertEquals("http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
                capture.fetch("http://[2606:2800:21F:CB07:6820:80DA:AF6B:8B2C]/").address().toString());
        assertEquals(List.of("2606:2800:21f:cb07:6820:80da:af6b:8b2c:80"), internet.connections);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_followed_and_looked_up_anew(int status) {
        internet.site("http://old.example/a/b", "HTTP/1.1 " + status + " Moved", "Location: http://new.example/c",
                "Set-Cookie: visited=1", "Content-Length: 0", "", "");
        internet.site("http://new.example/c", "HTTP/1.1 " + status + " Moved", "Location: ../d?e", "Content-Length: 0", "", "");
        internet.site("http://new.example/d?e", PAGE);
        Captured page = capture.fetch("http://old.example/a/b");
        assertEquals("http://old.example/a/b", page.asked().toString());
        assertEquals("http://new.example/d?e", page.address().toString());
        assertEquals(List.of("old.example", "new.example", "new.example"), internet.lookedUp);
        assertFalse(String.join("\n", internet.requests).toLowerCase().matches("(?s).*\n(cookie|referer|authorization):.*"));
    }

    @ParameterizedTest
    @CsvSource({"http://inside.example/, SPECIAL_ADDRESS", "http://127.0.0.1/, SPECIAL_ADDRESS", "//[::1]/, SPECIAL_ADDRESS",
            "http://2130706433/, HOST", "http://news.example:8080/, PORT", "http://news.example:443/, PORT",
            "http://me:word@news.example/, USER_INFO", "file:///etc/passwd, SCHEME", "gopher://news.example/, SCHEME",
            "http:/127.0.0.1/, ADDRESS", "http://nobody.example/, NAME_NOT_FOUND"})
    void a_redirect_is_held_to_the_same_rules(String location, CaptureRefusal reason) {
        internet.names.put("inside.example", List.of("10.0.0.1"));
        internet.site("http://news.example/", "HTTP/1.1 302 Found", "Location: " + location, "Content-Length: 0", "", "");
        refused(reason, "http://news.example/");
        assertEquals(List.of(PlayedInternet.PUBLIC + ":80"), internet.connections);
    }

    @Test
    void five_redirects_are_followed_and_not_a_sixth() {
        for (int i = 0; i < 6; i++) {
            internet.site("http://news.example/" + i, "HTTP/1.1 302 Found", "Location: /" + (i + 1), "Content-Length: 0", "", "");
        }
        internet.site("http://news.example/6", PAGE);
        assertEquals("http://news.example/6", capture.fetch("http://news.example/1").address().toString());
        refused(CaptureRefusal.REDIRECTS, "http://news.example/0");
        assertEquals(12, internet.requests.size());
    }

    @Test
    void a_page_that_redirects_to_itself_comes_to_an_end() {
        internet.site("http://news.example/", "HTTP/1.1 301 Moved", "Location: #", "Content-Length: 0", "", "");
        refused(CaptureRefusal.REDIRECTS, "http://news.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"204 No Content", "206 Partial Content", "300 Multiple Choices", "302 Found", "304 Not Modified",
            "401 Unauthorized", "403 Forbidden", "404 Not Found", "410 Gone", "500 Internal Server Error", "503 Busy"})
    void an_answer_that_is_not_the_page_is_no_page(String status) {
        internet.site("http://news.example/", "HTTP/1.1 " + status, "Content-Type: text/html", "", "<p>Sorry</p>");
        refused(CaptureRefusal.STATUS, "http://news.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "video/mp4; codecs=avc1", "application/zip", "Application/JSON", "text/css",
            "application/javascript"})
    void what_says_of_itself_that_it_is_no_document_is_refused(String type) {
        internet.site("http://news.example/", "HTTP/1.1 200 OK", "Content-Type: " + type, "Content-Length: 1", "", "x");
        refused(CaptureRefusal.MEDIA_TYPE, "http://news.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: TEXT/HTML;charset=x", "Content-Type: application/pdf",
            "Content-Type: application/octet-stream",
            "Content-Type: nonsense", "X-None: 1"})
    void what_may_be_a_document_is_left_to_its_bytes(String type) {
        internet.site("http://news.example/", "HTTP/1.1 200 OK", type, "Content-Length: 1", "", "x");
        assertEquals(1, capture.fetch("http://news.example/").bytes().length);
    }

    @Test
    void a_page_without_a_type_or_a_name_has_none() {
        internet.site("http://news.example/", "HTTP/1.0 200 OK", "", "up to the end");
        Captured page = capture.fetch("http://news.example/");
        assertNull(page.contentType());
        assertNull(page.fileName());
        assertEquals("up to the end", new String(page.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void where_there_is_no_way_out_capture_says_so() {
        refused(CaptureRefusal.NAME_NOT_FOUND, "http://nobody.example/");
        internet.site("http://news.example/", PAGE).dead.add(PlayedInternet.PUBLIC);
        refused(CaptureRefusal.NOT_REACHED, "http://news.example/");
    }

    @Test
    void a_site_is_asked_at_its_next_address_when_none_answers_at_the_first() {
        internet.site("http://news.example/", PAGE).names.put("news.example", List.of("93.184.215.15", PlayedInternet.PUBLIC));
        internet.dead.add("93.184.215.15");
        capture.fetch("http://news.example/");
        assertEquals(List.of("93.184.215.15:80", PlayedInternet.PUBLIC + ":80"), internet.connections);
    }

    @Test
    void a_request_is_never_made_twice() {
        internet.site("http://news.example/", out -> { });
        internet.names.put("news.example", List.of("93.184.215.15", PlayedInternet.PUBLIC));
        refused(CaptureRefusal.BROKEN_OFF, "http://news.example/");
        assertEquals(1, internet.requests.size());
        assertEquals(1, internet.connections.size());
    }

    @Test
    void a_name_server_that_never_answers_is_not_waited_for() {
        CountDownLatch never = new CountDownLatch(1);
        Capture waiting = new Capture(vertx, true, new Wire(name -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(InetAddress.getByName(PlayedInternet.PUBLIC));
        }, internet.wire().line(), null), SOON);
        refused(CaptureRefusal.TOO_SLOW, waiting, "http://news.example/");
        waiting.close();
    }

    @Test
    void proxies_of_the_machine_are_not_used() {
        internet.site("http://news.example/", PAGE);
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", "1");
        try {
            assertTrue(capture.fetch("http://news.example/").bytes().length > 0);
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
        }
    }

    @Test
    void switched_off_it_asks_nobody_for_anything() {
        internet.site("http://news.example/", PAGE);
        Capture off = new Capture(vertx, false, internet.wire(), IN_A_WHILE);
        refused(CaptureRefusal.SWITCHED_OFF, off, "http://news.example/");
        assertEquals(List.of(), internet.lookedUp);
        off.close();
    }

    @Test
    void the_event_loop_is_never_made_to_wait() throws Exception {
        CompletableFuture<Captured> called = new CompletableFuture<>();
        vertx.runOnContext(none -> {
            try {
                called.complete(capture.fetch("http://news.example/"));
            } catch (RuntimeException e) {
                called.completeExceptionally(e);
            }
        });
        Throwable failure = called.handle((page, e) -> e).get(20, TimeUnit.SECONDS);
        assertEquals(IllegalStateException.class, failure.getClass());
    }

    private void refused(CaptureRefusal reason, String address) {
        refused(reason, capture, address);
    }

    private static void refused(CaptureRefusal reason, Capture capture, String address) {
        assertEquals(reason, assertThrows(NotCaptured.class, () -> capture.fetch(address)).reason());
    }
}
