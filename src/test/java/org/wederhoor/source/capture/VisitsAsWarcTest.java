package org.wederhoor.source.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Vertx;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.support.Crawls;

import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;

/** What a capture keeps beside the page, read by another program than wrote it. */
class VisitsAsWarcTest {

    private static Vertx vertx;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    @Test
    void every_request_and_every_answer_is_there_as_it_went() throws IOException {
        byte[] html = Crawls.gzip("<title>Zendmast</title><p>Noordnet ontkent het lek.".getBytes(StandardCharsets.UTF_8));
        try (PlayedInternet internet = new PlayedInternet()) {
            internet.site("http://oud.example/a", "HTTP/1.1 301 Moved Permanently", "Location: http://nieuw.example/b?c=1", "Content-Length: 0", "", "");
            internet.site("http://nieuw.example/b?c=1", out -> out.write(Crawls.both(
                    Crawls.utf8("HTTP/1.1 200 Prima\r\nContent-Type: text/html; charset=utf-8\r\n"
                    + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\nX-Twice: 1\r\nX-Twice: 2\r\n\r\n" + Integer.toHexString(html.length) + "\r\n"),
                    html, Crawls.utf8("\r\n0\r\n\r\n"))));
            Capture capture = new Capture(vertx, true, internet.wire(), Limits.OF_A_CAPTURE);
            Captured page = capture.fetch("http://oud.example/a");
            capture.close();
            List<String> requests = new ArrayList<>();
            List<String> answers = new ArrayList<>();
            byte[] body = null;
            try (WarcReader reader = new WarcReader(new ByteArrayInputStream(page.warc()))) {
                for (WarcRecord record : reader) {
                    if (record instanceof WarcRequest request) {
                        requests.add(new String(request.body().stream().readAllBytes(), StandardCharsets.ISO_8859_1));
                    } else if (record instanceof WarcResponse response) {
                        assertEquals(PlayedInternet.PUBLIC, response.ipAddress().orElseThrow().getHostAddress());
                        answers.add(response.target() + " " + response.http().status() + " " + response.http().reason() + " "
                                + response.http().headers().all("X-Twice"));
                        body = response.http().body().stream().readAllBytes();
                        assertEquals("sha256", response.payloadDigest().orElseThrow().algorithm());
                    }
                }
            }
            assertEquals(List.of("http://oud.example/a 301 Moved Permanently []", "http://nieuw.example/b?c=1 200 Prima [1, 2]"), answers);
            assertEquals(internet.requests.stream().map(each -> each.replace("\n", "\r\n") + "\r\n\r\n").toList(), requests);
            assertArrayEquals(html, body);
            assertTrue(DocumentReader.read(page.warc(), null, null).text().contains("Noordnet ontkent het lek."));
        }
    }
}
