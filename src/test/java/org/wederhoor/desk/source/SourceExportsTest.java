package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.capture.Captured;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.warc.Digests;
import org.wederhoor.source.warc.WarcWriter;
import org.wederhoor.support.Crawls;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Sources as web archives, read back by another program than wrote them. */
@QuarkusTest
class SourceExportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final String site = "http://" + Given.unique("krant").replaceAll("[^a-z0-9]", "").toLowerCase() + ".example/";

    @Inject
    Intake intake;

    private byte[] html() {
        return ("<title>Zendmast</title><p>Noordnet ontkent het lek in " + site + ".").getBytes(StandardCharsets.UTF_8);
    }

    private UUID captured() {
        WarcWriter warc = new WarcWriter();
        Map<String, String> fields = WarcWriter.fields("response", UUID.randomUUID(), Instant.parse("2026-11-28T21:58:42Z"));
        fields.put("WARC-Target-URI", site + "a");
        fields.put("Content-Type", "application/http;msgtype=response");
        fields.put("WARC-Payload-Digest", Digests.sha256(html()));
        warc.write(fields, Crawls.both(Crawls.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"), html()));
        return intake.take(Arrival.captured(new Captured(html(), "text/html; charset=utf-8", "a", URI.create(site + "a"), URI.create(site + "a"),
                Instant.parse("2026-11-28T21:58:42Z"), warc.bytes()), checker.id, checker.fullName), dossier.id, null).source();
    }

    private UUID uploaded(byte[] bytes, String name) {
        return intake.take(Arrival.uploaded(bytes, name, checker.id, checker.fullName), dossier.id, null).source();
    }

    /** The files of an archive, each checked against what the archive says of it. */
    private static Map<String, byte[]> opened(Response answer) throws IOException {
        assertEquals(200, answer.statusCode());
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body().asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(ZipEntry.STORED, entry.getMethod());
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        JsonNode described = JSON.readTree(files.get("datapackage.json"));
        assertEquals("1.1.1", described.path("wacz_version").asText());
        assertEquals("data-package", described.path("profile").asText());
        List<String> listed = new ArrayList<>();
        for (JsonNode each : described.path("resources")) {
            byte[] bytes = files.get(each.path("path").asText());
            assertEquals("sha256:" + DigestUtils.sha256Hex(bytes), each.path("hash").asText());
            assertEquals(bytes.length, each.path("bytes").asInt());
            assertTrue(each.path("name").asText().matches("[-a-z0-9._/]+"), each.path("name").asText());
            listed.add(each.path("path").asText());
        }
        assertEquals(files.keySet().stream().filter(each -> !each.startsWith("datapackage")).toList(), listed);
        JsonNode digest = JSON.readTree(files.get("datapackage-digest.json"));
        assertEquals("sha256:" + DigestUtils.sha256Hex(files.get("datapackage.json")), digest.path("hash").asText());
        return files;
    }

    private static List<JsonNode> index(Map<String, byte[]> files) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        String before = "";
        for (String line : new String(files.get("indexes/index.cdx"), StandardCharsets.UTF_8).split("\n")) {
            assertTrue(line.compareTo(before) > 0, line);
            before = line;
            lines.add(((ObjectNode) JSON.readTree(line.split(" ", 3)[2])).put("key", line.split(" ")[0]));
        }
        return lines;
    }

    private static byte[] record(Map<String, byte[]> files, JsonNode line) {
        int offset = line.path("offset").asInt();
        return Arrays.copyOfRange(files.get("archive/" + line.path("filename").asText()), offset, offset + line.path("length").asInt());
    }

    @Test
    void a_capture_is_given_as_it_went() throws IOException {
        UUID id = captured();
        assertEquals(1, desk.page("/desk/sources/" + id).select("a[href$=/crawl]").size());
        byte[] crawl = desk.get("/desk/sources/" + id + "/crawl").then().statusCode(200).extract().asByteArray();
        assertTrue(DocumentReader.read(crawl, null, null).text().contains("Noordnet ontkent het lek"));
        Map<String, byte[]> files = opened(desk.get("/desk/sources/" + id + "/wacz"));
        JsonNode line = index(files).get(0);
        assertEquals(site + "a", line.path("url").asText());
        assertEquals("example," + site.replaceAll("http://|\\.example/", "") + ")/a", line.path("key").asText());
        assertEquals("text/html", line.path("mime").asText());
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record(files, line)))) {
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertArrayEquals(html(), response.http().body().stream().readAllBytes());
        }
        JsonNode page = JSON.readTree(new String(files.get("pages/pages.jsonl"), StandardCharsets.UTF_8).split("\n")[1]);
        assertEquals(site + "a", page.path("url").asText());
    }

    @Test
    void what_nobody_answered_is_a_resource_by_its_hash() throws IOException {
        byte[] text = Crawls.utf8(Given.unique("Noordnet ontkent het lek, zegt een brief."));
        UUID id = uploaded(text, "brief.txt");
        desk.get("/desk/sources/" + id + "/crawl").then().statusCode(404);
        Map<String, byte[]> files = opened(desk.get("/desk/sources/" + id + "/wacz"));
        JsonNode line = index(files).get(0);
        assertEquals("urn:sha256:" + DigestUtils.sha256Hex(text), line.path("url").asText());
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record(files, line)))) {
            WarcResource resource = (WarcResource) reader.next().orElseThrow();
            assertEquals("text/plain", resource.payloadType().base().toString());
            assertArrayEquals(text, resource.body().stream().readAllBytes());
        }
        // and comes home as what it was
        byte[] wacz = desk.get("/desk/sources/" + id + "/wacz").asByteArray();
        assertEquals(new String(text, StandardCharsets.UTF_8), DocumentReader.read(wacz, null, null).text());
    }

    @Test
    void a_dossier_is_given_with_all_its_sources_or_with_those_that_readers_know() throws IOException {
        UUID captured = captured();
        uploaded(Crawls.utf8(Given.unique("Een brief.")), "brief.txt");
        uploaded(Crawls.byWget().page(site + "b", "<title>B</title><p>Nog een pagina van " + site).packed(), "b.warc.gz");
        Given.source(dossier, "Cited alone");
        Map<String, byte[]> files = opened(desk.get("/desk/dossiers/" + dossier.id + "/wacz"));
        assertEquals(3, files.keySet().stream().filter(each -> each.startsWith("archive/")).count());
        assertEquals(3, index(files).size());
        assertEquals(0, opened(desk.get("/desk/dossiers/" + dossier.id + "/wacz?published=true")).keySet().stream().filter(each -> each.startsWith("archive/"))
                .count());
        Claim claim = Given.claim(dossier, Given.partyOf(dossier, "Krant"), Given.unique("It leaks"), checker);
        Given.appearance(claim, Given.made(() -> {
            Source source = Source.findById(captured);
            source.kind = SourceKind.ORIGINAL_REPORT;
            return source;
        }), true, null);
        Given.published(claim, checker, Given.editor());
        assertEquals(1, opened(desk.get("/desk/dossiers/" + dossier.id + "/wacz?published=true")).keySet().stream().filter(each -> each.startsWith("archive/"))
                .count());
    }
}
