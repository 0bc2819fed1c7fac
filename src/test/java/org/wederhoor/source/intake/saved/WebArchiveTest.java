package org.wederhoor.source.intake.saved;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.warc.Digests;
import org.wederhoor.support.Crawls;

import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** Web archives, with what crawlers really write and what is wrong with files that were cut off, mended or made up. */
class WebArchiveTest {

    private static final String HTML = "<!DOCTYPE html><html><head><title>“Zendmast” niet lek</title></head><body><article><h1>“Zendmast” niet lek</h1>"
            + "<p>De provider Noordnet ontkent dat er een achterdeur in zijn zendmast zit.</p></article></body></html>";
    private static final String WORDS = "De provider Noordnet ontkent dat er een achterdeur in zijn zendmast zit.";

    @TempDir
    Path folder;

    private static Reading read(byte[] bytes) {
        return DocumentReader.read(bytes, "a.warc.gz", null);
    }

    private static UnreadableReason refused(byte[] bytes) {
        return assertThrows(Unreadable.class, () -> read(bytes)).reason();
    }

    private Contents contents(byte[] bytes) throws IOException {
        try (WebArchive archive = WebArchive.at(Files.write(folder.resolve("file"), bytes))) {
            return archive.contents();
        }
    }

    private List<String> addresses(byte[] bytes) throws IOException {
        return contents(bytes).pages().stream().map(ArchivedPage::address).toList();
    }

    private static Crawls wget() {
        return Crawls.byWget().page("http://krant.example/zendmast", HTML)
                .answer("http://krant.example/robots.txt", "404 Not Found", "Content-Type: text/html\r\n", Crawls.utf8("nothing here"))
                .page("http://krant.example/robots.txt", "Content-Type: text/plain\r\n", Crawls.utf8("User-agent: *"))
                .page("http://krant.example/looks.css", "Content-Type: text/css\r\n", Crawls.utf8("p { color: red }"))
                .record("metadata", "metadata://gnu.org/software/wget/warc/MANIFEST.txt", "text/plain", Crawls.utf8("<urn:uuid:1>"), "")
                .record("resource", "metadata://gnu.org/software/wget/warc/wget.log", "text/plain", Crawls.utf8("200 OK"), "");
    }

    @Test
    void the_page_of_a_crawl_is_read_with_its_address_and_what_the_file_says() {
        for (byte[] bytes : List.of(wget().plain(), wget().packed(), Crawls.gzip(wget().plain()), wget().wacz(),
                wget().wacz("http://krant.example/zendmast"))) {
            Reading read = read(bytes);
            assertTrue(read.text().contains(WORDS), read.text());
            assertEquals("http://krant.example/zendmast", read.proposals().stream().filter(each -> each.field() == ProposalField.ADDRESS).findFirst()
                    .orElseThrow().value());
            List<String> says = read.says().stream().map(each -> each.name() + ": " + each.value()).toList();
            assertTrue(says.contains("WARC-Date: 2026-11-28T21:58:01Z"), says.toString());
            assertTrue(says.contains("WARC-Payload-Digest: sha1:" + Crawls.sha1(Crawls.utf8(HTML))), says.toString());
            assertTrue(says.contains("software: Wget/1.21.3 (linux-gnu)"), says.toString());
            assertEquals(bytes[0] == 'P' ? "application/wacz" : "application/warc", read.mediaType());
        }
    }

    @Test
    void a_body_is_read_whatever_it_is_packed_with() throws IOException {
        byte[] html = Crawls.utf8(HTML);
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int i = 0; i < html.length; i += 100) {
            byte[] part = Arrays.copyOfRange(html, i, Math.min(html.length, i + 100));
            chunks.writeBytes(Crawls.both(Crawls.utf8(Integer.toHexString(part.length) + ";x=y\r\n"), part, Crawls.utf8("\r\n")));
        }
        chunks.writeBytes(Crawls.utf8("0\r\n\r\n"));
        Brotli4jLoader.ensureAvailability();
        assertWords("", html);
        assertWords("Content-Encoding: gzip\r\n", Crawls.gzip(html));
        assertWords("Content-Encoding: gzip\r\n", html);
        assertWords("Content-Encoding: deflate\r\n", deflated(html, false));
        assertWords("Content-Encoding: deflate\r\n", deflated(html, true));
        assertWords("Content-Encoding: br\r\n", Encoder.compress(html));
        assertWords("Content-Encoding: br\r\n", html);
        assertWords("Transfer-Encoding: chunked\r\n", chunks.toByteArray());
        assertWords("Transfer-Encoding: chunked\r\n", html);
    }

    private static byte[] deflated(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void assertWords(String headers, byte[] body) {
        String type = "Content-Type: text/html; charset=utf-8\r\n";
        assertTrue(read(Crawls.byWget().page("http://krant.example/", type + headers, body).packed()).text().contains(WORDS), headers);
    }

    @Test
    void a_page_that_is_packed_too_far_or_in_an_unknown_way_is_named() throws IOException {
        byte[] bomb = Crawls.gzip(new byte[30_000_000]);
        String html = "Content-Type: text/html\r\n";
        assertEquals(UnreadableReason.TOO_LARGE, refused(Crawls.byWget().page("http://x.example/", html + "Content-Encoding: gzip\r\n", bomb).packed()));
        byte[] zstd = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0, 0};
        assertEquals(UnreadableReason.BROKEN, refused(Crawls.byWget().page("http://x.example/", html + "Content-Encoding: zstd\r\n", zstd).packed()));
        assertEquals(UnreadableReason.EMPTY, refused(Crawls.byWget().page("http://x.example/", html, new byte[0]).packed()));
    }

    @Test
    void several_pages_are_offered_with_their_titles() throws IOException {
        Crawls crawl = wget().page("http://krant.example/twee?a=1", "<title>Twee &amp; drie</title><p>Nog een pagina");
        assertEquals(UnreadableReason.SEVERAL_PAGES, refused(crawl.packed()));
        Contents contents = contents(crawl.packed());
        assertEquals(List.of("“Zendmast” niet lek", "Twee & drie"), contents.pages().stream().map(ArchivedPage::title).toList());
        assertEquals(Crawls.utf8(HTML).length, contents.pages().get(0).size());
        assertEquals("2026-11-28T21:58:01Z", contents.pages().get(0).at().toString());
        assertEquals(0, contents.broken());
        assertEquals(List.of("http://krant.example/twee?a=1"), addresses(crawl.wacz("http://krant.example/twee?a=1")));
    }

    /** The file of R9: a length that is wrong by ten, either way, or by far. */
    @ParameterizedTest
    @ValueSource(longs = {10, -10, 100_000})
    void a_broken_record_in_the_middle_costs_no_other(long wrong) throws IOException {
        byte[] block = Crawls.both(Crawls.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), Crawls.utf8(HTML));
        Crawls crawl = Crawls.byWget().page("http://x.example/1", HTML).request("http://x.example/2")
                .record("response", "http://x.example/2", "application/http", block, "", block.length + wrong).page("http://x.example/3", HTML)
                .page("http://x.example/4", HTML);
        for (byte[] bytes : List.of(crawl.plain(), crawl.packed())) {
            assertEquals(List.of("http://x.example/1", "http://x.example/3", "http://x.example/4"), addresses(bytes));
            assertEquals(1, contents(bytes).broken());
        }
    }

    @Test
    void damage_within_a_packed_record_costs_no_other() throws IOException {
        Crawls crawl = Crawls.byWget().page("http://x.example/1", HTML);
        int start = crawl.packed().length;
        crawl.answer("http://x.example/2", "200 OK", "Content-Type: text/html\r\n", Crawls.utf8(HTML));
        int end = crawl.packed().length;
        crawl.page("http://x.example/3", HTML);
        for (int at = start + 12; at < end; at += 7) {
            byte[] bytes = crawl.packed();
            bytes[at] ^= 0x55;
            assertEquals(List.of("http://x.example/1", "http://x.example/3"), addresses(bytes), "byte " + (at - start));
            assertEquals(1, contents(bytes).broken(), "byte " + (at - start));
        }
    }

    @Test
    void a_file_that_is_cut_off_gives_the_pages_before() throws IOException {
        Crawls crawl = Crawls.byWget().page("http://x.example/1", HTML).page("http://x.example/2", HTML);
        for (UnaryOperator<byte[]> cut : List.<UnaryOperator<byte[]>>of(b -> Arrays.copyOf(b, b.length - 40), b -> Arrays.copyOf(b, b.length - 200))) {
            for (byte[] bytes : List.of(cut.apply(crawl.plain()), cut.apply(crawl.packed()))) {
                assertEquals(List.of("http://x.example/1"), addresses(bytes));
                assertEquals(1, contents(bytes).broken());
            }
        }
        assertEquals(UnreadableReason.BROKEN, refused(Arrays.copyOf(Crawls.byWget().page("http://x.example/", HTML).plain(), 700)));
    }

    @Test
    void what_was_altered_since_is_not_read() throws IOException {
        String plain = new String(Crawls.byWget().page("http://x.example/", HTML).plain(), StandardCharsets.UTF_8);
        assertEquals(UnreadableReason.ALTERED, refused(Crawls.utf8(plain.replace("Noordnet ontkent", "Noordnet erkent."))));
        byte[] archive = Crawls.byWget().page("http://x.example/", HTML).packed();
        List<String> names = List.of("archive/data.warc.gz", "datapackage.json");
        String hash = "{\"resources\": [{\"path\": \"archive/data.warc.gz\", \"hash\": \"sha256:%s\"}]}";
        assertEquals(UnreadableReason.ALTERED, refused(Crawls.zip(names, List.of(archive, Crawls.utf8(hash.formatted("00"))))));
    }

    @Test
    void an_archive_without_a_page_says_so() throws IOException {
        assertEquals(UnreadableReason.NO_PAGE, refused(Crawls.byWget().page("http://x.example/a.css",
                "Content-Type: text/css\r\n", Crawls.utf8("p {}")).packed()));
        assertEquals(UnreadableReason.VISITED_AGAIN, refused(Crawls.byWget().record("revisit", "http://x.example/", "application/http",
                Crawls.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), "WARC-Refers-To: <urn:uuid:2>\r\n").packed()));
        assertEquals(UnreadableReason.NO_PAGE, refused(Crawls.zip(List.of("datapackage.json"), List.of(Crawls.utf8("{}")))));
        assertNull(WebArchive.at(Files.write(folder.resolve("other.zip"), Crawls.zip(List.of("a.txt"), List.of(Crawls.utf8("words"))))));
        assertNull(WebArchive.at(Files.write(folder.resolve("other.gz"), Crawls.gzip(Crawls.utf8("words")))));
        assertNull(WebArchive.at(Files.write(folder.resolve("empty"), new byte[0])));
    }

    @Test
    void a_wacz_that_is_made_to_do_harm_is_not_read() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Crawls.utf8("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 400000000\r\n\r\n"));
            for (int i = 0; i < 400; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        byte[] bomb = Crawls.both(Crawls.byWget().packed(), packed.toByteArray());
        byte[] description = Crawls.utf8("{}");
        assertEquals(UnreadableReason.UNPACKS_TOO_FAR, refused(Crawls.zip(List.of("archive/a.warc.gz", "datapackage.json"), List.of(bomb, description))));
        assertEquals(UnreadableReason.LEADS_OUT, refused(Crawls.zip(List.of("archive/a.warc.gz", "../../etc/cron.d/x", "datapackage.json"),
                List.of(Crawls.byWget().packed(), description, description))));
        assertEquals(UnreadableReason.BROKEN, refused(Crawls.zip(List.of("archive/a.warc.gz", "datapackage.json"),
                List.of(Crawls.byWget().packed(), Crawls.utf8("{")))));
    }

    @Test
    void a_package_of_several_archives_is_refused_by_name() {
        byte[] list = Crawls.utf8("{\n  \"profile\": \"multi-wacz-package\",\n"
                + "  \"resources\": [{\"name\": \"a.wacz\", \"path\": \"https://krant.example/a.wacz\"}]\n}");
        byte[] wacz = Crawls.byWget().wacz();
        assertEquals(UnreadableReason.SEVERAL_ARCHIVES, refused(Crawls.zip(List.of("datapackage.json", "a.wacz"), List.of(list, wacz))));
        assertEquals(UnreadableReason.SEVERAL_ARCHIVES, refused(Crawls.zip(List.of("datapackage.json", "a.wacz"), List.of(Crawls.utf8("{}"), wacz))));
        // the list by itself, which says where the archives are
        assertEquals(UnreadableReason.SEVERAL_ARCHIVES, refused(list));
        assertEquals("text/plain", DocumentReader.read(Crawls.utf8("A \"profile\": \"multi-wacz-package\" is a list."), "a.txt", null).mediaType());
    }

    @Test
    void more_records_than_can_be_read_are_refused() {
        byte[] one = Crawls.utf8("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i <= 100_000; i++) {
            all.writeBytes(one);
        }
        assertEquals(UnreadableReason.TOO_MANY_PARTS, refused(all.toByteArray()));
    }

    @Test
    void a_page_is_cut_out_to_the_letter_and_another_program_reads_it() throws IOException {
        Crawls crawl = wget();
        crawl.request("http://krant.example/twee");
        byte[] request = crawl.last();
        crawl.answer("http://krant.example/twee", "200 OK", "Content-Type: text/html\r\n", Crawls.utf8(HTML));
        byte[] answer = crawl.last();
        crawl.page("http://krant.example/drie", HTML);
        List<byte[]> cut = new ArrayList<>();
        try (WebArchive archive = WebArchive.at(Files.write(folder.resolve("file"), crawl.packed()))) {
            PageCutting cutting = new PageCutting(archive, "crawl.warc.gz", "ab".repeat(32));
            List<ArchivedPage> chosen = archive.contents().pages().stream().filter(each -> each.address().endsWith("twee")).toList();
            cutting.cut(chosen, (page, bytes) -> cut.add(bytes));
            cutting.cut(chosen, (page, bytes) -> assertArrayEquals(cut.get(0), bytes));
        }
        assertEquals(1, cut.size());
        List<String> types = new ArrayList<>();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(cut.get(0)))) {
            for (WarcRecord record : reader) {
                types.add(record.type());
            }
        }
        assertEquals(List.of("warcinfo", "request", "response"), types);
        String unpacked = new String(new GZIPInputStream(new ByteArrayInputStream(cut.get(0))).readAllBytes(),
                StandardCharsets.ISO_8859_1);
        assertTrue(unpacked.endsWith(new String(Crawls.both(request, answer), StandardCharsets.ISO_8859_1)));
        Reading read = read(cut.get(0));
        assertTrue(read.text().contains(WORDS));
        List<String> says = read.says().stream().map(each -> each.name() + ": " + each.value()).toList();
        assertTrue(says.containsAll(List.of("isPartOf: crawl.warc.gz", "isPartOf-sha256: " + "ab".repeat(32))), says.toString());
    }

    @Test
    void its_kinds_are_known() {
        assertEquals(DocumentType.WARC, DocumentType.of("application/warc"));
        assertEquals(DocumentType.WACZ, DocumentType.of("application/wacz"));
    }

    @Test
    void a_hash_in_capital_letters_is_a_hash() throws IOException {
        byte[] crawl = Crawls.byWget().page("http://x.example/", HTML).packed();
        String hash = Digests.sha256(crawl).substring(7).toUpperCase(Locale.ROOT);
        byte[] wacz = Crawls.zip(List.of("archive/a.warc.gz", "datapackage.json"), List.of(crawl,
                Crawls.utf8("{\"resources\":[{\"path\":\"archive/a.warc.gz\",\"hash\":\"sha256:" + hash + "\"}]}")));
        assertEquals(1, contents(wacz).pages().size());
    }

    @Test
    void a_file_of_more_entries_than_are_read_is_refused_before_they_are_in_memory() throws IOException {
        List<String> names = IntStream.range(0, 50_000).mapToObj(i -> "archive/" + "a".repeat(100) + i).toList();
        byte[] zip = Crawls.zip(names, names.stream().map(name -> new byte[0]).toList());
        assertEquals(UnreadableReason.TOO_MANY_PARTS, assertThrows(Unreadable.class, () -> contents(zip)).reason());
    }

    @Test
    void a_field_may_hold_any_sign() throws IOException {
        byte[] crawl = Crawls.byWget().record("resource", "http://x.example/", "text/html", Crawls.utf8(HTML), "WARC-Filename: a\u2028b\r\n").plain();
        assertEquals(List.of("http://x.example/"), addresses(crawl));
    }

    @Test
    void damaged_members_without_end_cost_the_whole_ones_nothing() throws IOException {
        byte[] whole = Crawls.byWget().page("http://x.example/", HTML).packed();
        byte[] damaged = Crawls.gzip(Crawls.utf8("a"));
        damaged[damaged.length - 5] ^= 1;
        byte[] file = new byte[whole.length * 2 + damaged.length * 300_000];
        System.arraycopy(whole, 0, file, 0, whole.length);
        for (int i = 0; i < 300_000; i++) {
            System.arraycopy(damaged, 0, file, whole.length + i * damaged.length, damaged.length);
        }
        System.arraycopy(whole, 0, file, file.length - whole.length, whole.length);
        assertTimeoutPreemptively(Duration.ofSeconds(25), () -> assertEquals(2, contents(file).pages().size()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_crawl_of_which_every_other_record_is_broken_is_read_in_good_time(boolean packed) throws IOException {
        Crawls crawl = Crawls.byWget();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] picture = new byte[50_000];
            random.nextBytes(picture);
            crawl.record("response", "http://x.example/" + i + ".png", "application/http;msgtype=response", Crawls.both(
                    Crawls.utf8("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"), picture), "", 50_010).page("http://x.example/" + i, HTML);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Contents found = contents(packed ? crawl.packed() : crawl.plain());
            assertEquals(300, found.pages().size() + found.more());
            assertEquals(300, found.broken());
        });
    }
}
