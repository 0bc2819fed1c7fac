package org.wederhoor.source.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.Vertx;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that are slow, endless, packed to burst or broken. */
class BadAnswersTest {

    private static final String SITE = "http://news.example/";
    private static final Limits ORDINARY = Limits.OF_A_CAPTURE;
    private static final Limits SOON = new Limits(5, 10_000_000, 50, Duration.ofSeconds(1));

    private static Vertx vertx;

    private final List<Capture> captures = new ArrayList<>();
    private PlayedInternet internet;

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
    }

    @AfterEach
    void close() {
        captures.forEach(Capture::close);
        internet.close();
    }

    @Test
    void a_page_may_have_ten_megabytes_and_not_a_byte_more() {
        answers(out -> {
            head(out, "Content-Type: text/plain");
            out.write(new byte[10_000_000]);
        });
        assertEquals(10_000_000, fetch(ORDINARY).bytes().length);
        answers(out -> {
            head(out, "Content-Type: text/plain");
            out.write(new byte[10_000_001]);
        });
        refused(CaptureRefusal.TOO_LARGE, ORDINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000001", "9223372036854775807"})
    void a_page_that_says_it_is_too_large_is_believed(String length) {
        answers(out -> head(out, "Content-Length: " + length));
        refused(CaptureRefusal.TOO_LARGE, ORDINARY);
    }

    @Test
    void a_page_without_end_is_left() throws Exception {
        answers(out -> {
            head(out, "Transfer-Encoding: chunked");
            while (true) {
                out.write(("2000\r\n" + "a".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        });
        refused(CaptureRefusal.TOO_LARGE, ORDINARY);
        assertTrue(internet.hungUp.await(20, TimeUnit.SECONDS), "the connection stays open");
    }

    @Test
    void a_page_that_drips_is_left_when_its_time_is_over() throws Exception {
        answers(out -> {
            head(out, "Content-Length: 1000000");
            drip(out, "a");
        });
        refused(CaptureRefusal.TOO_SLOW, SOON);
        assertTrue(internet.hungUp.await(20, TimeUnit.SECONDS), "the connection stays open");
    }

    @Test
    void a_list_that_never_ends_is_cut_by_its_size_or_its_time() throws Exception {
        answers(out -> {
            head(out, "Content-Type: application/json");
            while (true) {
                out.write("[[[[[[[[".repeat(100).getBytes(StandardCharsets.US_ASCII));
            }
        });
        Limits small = new Limits(5, 100_000, 50, Duration.ofSeconds(20));
        assertEquals(CaptureRefusal.TOO_LARGE, assertThrows(NotCaptured.class, () -> capture(small).fetchData(SITE)).reason());
        answers(out -> {
            head(out, "Content-Type: application/json");
            drip(out, "[");
        });
        assertEquals(CaptureRefusal.TOO_SLOW, assertThrows(NotCaptured.class, () -> capture(SOON).fetchData(SITE)).reason());
    }

    @Test
    void headers_that_drip_are_left_too() throws Exception {
        answers(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            drip(out, "X: y\r\n");
        });
        refused(CaptureRefusal.TOO_SLOW, SOON);
        assertTrue(internet.hungUp.await(20, TimeUnit.SECONDS), "the connection stays open");
    }

    @Test
    void redirects_share_one_time() {
        answers(out -> {
            Thread.sleep(400);
            out.write("HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
        refused(CaptureRefusal.TOO_SLOW, SOON);
    }

    @Test
    void a_site_that_takes_the_connection_and_says_nothing_is_left() {
        answers(out -> Thread.sleep(3_000));
        refused(CaptureRefusal.TOO_SLOW, SOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "bare deflate", "identity"})
    void a_packed_page_is_unpacked(String packing) throws IOException {
        byte[] page = "Hoor en wederhoor. ".repeat(100).getBytes(StandardCharsets.UTF_8);
        byte[] sent = packing.equals("identity") ? page : packed(page, packing);
        answers(sent, "Content-Encoding: " + packing.replace("bare ", ""));
        assertArrayEquals(page, fetch(new Limits(5, 10_000_000, 100, Duration.ofSeconds(20))).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void a_small_answer_that_unpacks_to_very_much_is_refused(String packing) throws IOException {
        byte[] bomb = packed(new byte[9_000_000], packing);
        assertTrue(bomb.length < 9_000_000 / 50);
        answers(bomb, "Content-Encoding: " + packing);
        refused(CaptureRefusal.DECOMPRESSION_RATIO, ORDINARY);
    }

    @Test
    void an_answer_that_unpacks_to_more_than_the_limit_is_refused() throws IOException {
        byte[] page = new byte[100_000];
        new Random(1).nextBytes(page);
        answers(packed(page, "gzip"), "Content-Encoding: gzip");
        refused(CaptureRefusal.TOO_LARGE, new Limits(5, 99_999, 50, Duration.ofSeconds(20)));
    }

    @Test
    void packed_parts_in_a_row_are_counted_together() throws IOException {
        byte[] part = packed(new byte[100_000], "gzip");
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int i = 0; i < 50; i++) {
            parts.write(part);
        }
        answers(parts.toByteArray(), "Content-Encoding: gzip");
        refused(CaptureRefusal.DECOMPRESSION_RATIO, ORDINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, gzip", "gzip, identity", "br", "zstd", "deflate,gzip", "compress"})
    void packing_that_was_not_asked_for_is_refused(String packing) {
        answers(new byte[] {1}, "Content-Encoding: " + packing);
        refused(CaptureRefusal.ENCODING, ORDINARY);
    }

    @Test
    void packings_in_several_headers_are_several_packings() {
        answers(new byte[] {1}, "Content-Encoding: gzip\r\nContent-Encoding: gzip");
        refused(CaptureRefusal.ENCODING, ORDINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "bare deflate"})
    void a_packed_page_that_is_cut_off_or_is_none_is_refused(String packing) throws IOException {
        byte[] whole = packed("Hoor en wederhoor. ".getBytes(StandardCharsets.UTF_8), packing);
        answers(Arrays.copyOf(whole, whole.length - 5), "Content-Encoding: " + packing.replace("bare ", ""));
        refused(CaptureRefusal.ENCODING, ORDINARY);
        answers("<p>not packed at all</p>".getBytes(StandardCharsets.UTF_8), "Content-Encoding: " + packing.replace("bare ", ""));
        refused(CaptureRefusal.ENCODING, ORDINARY);
    }

    @Test
    void nothing_at_all_unpacks_to_nothing() {
        answers(new byte[0], "Content-Encoding: gzip");
        assertEquals(0, fetch(ORDINARY).bytes().length);
    }

    @Test
    void a_page_that_breaks_off_is_no_page() {
        answers(out -> {
            head(out, "Content-Length: 100");
            out.write(new byte[99]);
        });
        refused(CaptureRefusal.BROKEN_OFF, ORDINARY);
        answers(out -> {
            head(out, "Transfer-Encoding: chunked");
            out.write("5\r\nabcde\r\n5\r\nab".getBytes(StandardCharsets.US_ASCII));
        });
        refused(CaptureRefusal.BROKEN_OFF, ORDINARY);
        answers(out -> out.write("HTTP/1.1 200 OK\r\nContent-Ty".getBytes(StandardCharsets.US_ASCII)));
        refused(CaptureRefusal.BROKEN_OFF, ORDINARY);
    }

    @Test
    void headers_without_end_are_refused() {
        answers(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(("X: " + "y".repeat(1000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        });
        refused(CaptureRefusal.HEADERS, ORDINARY);
        answers(out -> {
            out.write("HTTP/1.1 200 ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("OK".repeat(1000).getBytes(StandardCharsets.US_ASCII));
            }
        });
        refused(CaptureRefusal.HEADERS, ORDINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.2\r\n", "220 mail.example ESMTP\r\n\r\n", "+OK\r\n\r\n", "{}\r\n\r\n",
            "HTTP/1.1 OK 200\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: minus one\r\n\r\n"})
    void what_does_not_speak_http_is_no_site(String greeting) {
        answers(out -> out.write(greeting.getBytes(StandardCharsets.US_ASCII)));
        refused(CaptureRefusal.NOT_HTTP, ORDINARY);
    }

    private void answers(PlayedInternet.Page page) {
        internet.site(SITE, page);
    }

    private void answers(byte[] body, String header) {
        answers(out -> {
            head(out, header + "\r\nContent-Length: " + body.length);
            out.write(body);
        });
    }

    private static void head(OutputStream out, String header) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void drip(OutputStream out, String drop) throws Exception {
        while (true) {
            out.write(drop.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(100);
        }
    }

    private static byte[] packed(byte[] page, String packing) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, packing.startsWith("bare"));
        try (OutputStream out = packing.endsWith("deflate") ? new DeflaterOutputStream(packed, deflater)
                : new GZIPOutputStream(packed)) {
            out.write(page);
        }
        deflater.end();
        return packed.toByteArray();
    }

    private Captured fetch(Limits limits) {
        return capture(limits).fetch(SITE);
    }

    private Capture capture(Limits limits) {
        Capture capture = new Capture(vertx, true, internet.wire(), limits);
        // closed later, since closing it would hang up whatever it left open
        captures.add(capture);
        return capture;
    }

    private void refused(CaptureRefusal reason, Limits limits) {
        assertEquals(reason, assertThrows(NotCaptured.class, () -> fetch(limits)).reason());
    }
}
