package org.wederhoor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outsider sees what a site does with its log; the site is played, page by page. */
class MonitorTest {

    private static final byte[] SALT = new byte[32];
    private static final int EDITIONS = 300;
    // the entries before it have no pages: it is the tiles that have to be many
    private static final int FIRST = 296;

    static {
        // or each answer waits 40 ms for the next packet
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate("example.org/log", VerifierKey.ED25519);
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, byte[]> pages = new TreeMap<>();
    private final MerkleTree.Nodes nodes = (level, index) -> hash((int) (index << level), (int) (index + 1 << level));
    private HttpServer site;

    @BeforeEach
    void a_site() throws IOException, NotProven {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = pages.get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : page.length);
            try (var out = exchange.getResponseBody()) {
                out.write(page == null ? new byte[0] : page);
            }
        });
        site.start();
        put("/log/keys", "");
        put("/sitemap.xml", "<sitemapindex><sitemap><loc>http://x/sitemaps/claims-1.xml</loc></sitemap></sitemapindex>");
        put("/sitemaps/claims-1.xml", "<urlset><url><loc>http://x/claims/one</loc></url></urlset>");
        for (int i = 1; i < FIRST; i++) {
            entries.add(Entry.parse("{\"kind\":\"held\",\"time\":\"" + i + "\"}"));
        }
        for (int i = FIRST; i <= EDITIONS; i++) {
            publish(i);
        }
        serve();
    }

    @AfterEach
    void gone() {
        site.stop(0);
    }

    private void publish(int number) throws NotProven {
        byte[] content = content(number).getBytes(StandardCharsets.UTF_8);
        entries.add(Entry.parse("{\"address\":\"/claims/id/editions/" + number + "\",\"commitment\":\""
                + HexFormat.of().formatHex(MerkleTree.sha256(SALT, content)) + "\",\"kind\":\"edition\"}"));
        put("/claims/id/editions/" + number, "<html><body><h1>It is so,  " + number + " times</h1></body></html>");
    }

    private static String content(int number) {
        return "{\"said\":{\"claim\":{\"sentence\":\"It is so, " + number + " times\"}}}";
    }

    private byte[] hash(int begin, int end) {
        return end - begin == 1 ? entries.get(begin).hash() : MerkleTree.node(hash(begin, (begin + end) / 2), hash((begin + end) / 2, end));
    }

    /** The log as it is now, and the proofs. */
    private void serve() {
        serve(entries.size());
    }

    /** @param last the last entry that is of an edition */
    private void serve(int last) {
        int size = entries.size();
        SignedNote checkpoint = key.sign(new Checkpoint("example.org/log", size, MerkleTree.root(size, nodes)).text());
        put("/log/checkpoint", checkpoint.written());
        for (int level = 0; size >> 8 * level > 0; level++) {
            for (int tile = 0; tile * 256 < size >> 8 * level; tile++) {
                int width = Math.min(256, (size >> 8 * level) - tile * 256);
                ByteArrayOutputStream hashes = new ByteArrayOutputStream();
                ByteArrayOutputStream said = new ByteArrayOutputStream();
                for (int i = tile * 256; i < tile * 256 + width; i++) {
                    hashes.writeBytes(nodes.at(8 * level, i));
                    byte[] entry = entries.get(i).said().getBytes(StandardCharsets.UTF_8);
                    said.writeBytes(new byte[] {(byte) (entry.length >> 8), (byte) entry.length});
                    said.writeBytes(entry);
                }
                pages.put("/log/" + new TileAddress(level, tile, width).path(), hashes.toByteArray());
                if (level == 0) {
                    pages.put("/log/" + new TileAddress(TileAddress.ENTRIES, tile, width).path(), said.toByteArray());
                }
            }
        }
        StringBuilder list = new StringBuilder();
        for (int number = FIRST; number <= last; number++) {
            ProofFile proof = new ProofFile(entries.get(number - 1), SALT, content(number), null, null, List.of(), number - 1,
                    MerkleTree.inclusion(number - 1, size, nodes), checkpoint);
            put("/claims/id/editions/" + number + "/proof", proof.written());
            list.append(number == FIRST ? "" : ",").append("{\"uri\":\"http://x/claims/id/editions/").append(number).append("\"}");
        }
        put("/claims/one/timemap/json", "{\"mementos\":{\"list\":[" + list + "]}}");
    }

    private void put(String path, String page) {
        pages.put(path, page.getBytes(StandardCharsets.UTF_8));
    }

    private String monitor(String... more) {
        List<String> args = new ArrayList<>(List.of("http://localhost:" + site.getAddress().getPort(), "--state", folder.resolve("state").toString()));
        args.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = MonitorCommand.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + " " + out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void known() {
        String said = monitor("--key", key.verifier().toString());
        assertTrue(said.startsWith("0 The log example.org/log has 300 entries"), said);
    }

    @Test
    void a_log_is_followed_and_only_what_is_new_is_looked_at() throws NotProven {
        known();
        pages.remove("/claims/id/editions/297");
        publish(EDITIONS + 1);
        serve();
        assertTrue(monitor().startsWith("0 The log example.org/log has 301 entries"));
        pages.remove("/claims/id/editions/" + (EDITIONS + 2));
        publish(EDITIONS + 2);
        pages.remove("/claims/id/editions/" + (EDITIONS + 2));
        serve();
        assertEquals("1 /claims/id/editions/302 answers with 404.\n", monitor());
    }

    @Test
    void a_page_that_says_something_else_is_told() {
        put("/claims/id/editions/298", "<p>It is not so</p>");
        assertEquals("1 /claims/id/editions/298 does not show what was published there.\n", monitor("--key", key.verifier().toString()));
        assertFalse(Files.exists(folder.resolve("state")));
    }

    @Test
    void an_edition_without_an_entry_is_told() {
        known();
        put("/claims/one/timemap/json",
                "{\"mementos\":{\"list\":[{\"uri\":\"http://x/claims/id/editions/296\"},{\"uri\":\"http://x/claims/id/editions/999\"}]}}");
        assertEquals("1 /claims/id/editions/999 has no entry in the log.\n", monitor());
    }

    @Test
    void a_log_that_went_back_or_was_rewritten_is_told() throws NotProven {
        known();
        Entry last = entries.remove(EDITIONS - 1);
        serve();
        assertEquals("1 The log went back from 300 entries to 299.\n", monitor());
        entries.add(last);
        entries.set(3, Entry.parse("{\"kind\":\"another\"}"));
        serve();
        assertEquals("1 Two checkpoints of 300 entries have different roots.\n", monitor());
        publish(EDITIONS + 1);
        serve();
        assertEquals("1 The log of 301 entries does not begin with the 300 entries that it had before.\n", monitor());
    }

    @Test
    void entries_that_are_not_those_that_were_signed_are_told() {
        String bundle = "/log/" + new TileAddress(TileAddress.ENTRIES, 1, EDITIONS - 256).path();
        byte[] right = pages.get(bundle);
        byte[] other = right.clone();
        other[other.length - 3] = 'x';
        pages.put(bundle, other);
        assertEquals("1 The hashes do not lead from entry 299 to the root of the checkpoint.\n", monitor("--key", key.verifier().toString()));
        pages.put(bundle, Arrays.copyOf(other, 100));
        assertEquals("1 tile/entries/001.p/44 is cut off.\n", monitor("--key", key.verifier().toString()));
        pages.put(bundle, right);
        pages.put("/log/tile/0/000", new byte[31]);
        assertEquals("1 tile/0/000 has 31 bytes, which no such tile has.\n", monitor("--key", key.verifier().toString()));
    }

    @Test
    void a_clock_that_went_back_is_told() throws NotProven {
        for (String time : List.of("2026-11-30T10:00:00Z", "2026-11-30T09:58:00Z", "2026-11-30T09:00:00Z")) {
            entries.add(Entry.parse("{\"kind\":\"" + (time.contains("T10") ? "begin" : "held") + "\",\"time\":\"" + time + "\"}"));
        }
        serve(EDITIONS);
        assertEquals("1 Entry 302 is of 2026-11-30T09:00:00Z, and one before it of 2026-11-30T10:00:00Z: a clock went back.\n",
                monitor("--key", key.verifier().toString()));
    }

    @Test
    void a_checkpoint_of_another_key_or_none_is_told() {
        assertEquals("1 The checkpoint is not signed with this key.\n",
                monitor("--key", SigningKey.generate("example.org/log", VerifierKey.ED25519).verifier().toString()));
        put("/log/checkpoint", "garbage");
        assertTrue(monitor("--key", key.verifier().toString()).startsWith("1 That is no signed note"));
        pages.remove("/log/checkpoint");
        assertEquals("1 /log/checkpoint answers with 404.\n", monitor("--key", key.verifier().toString()));
    }

    @Test
    void a_new_key_is_followed_where_the_old_one_says_so() {
        known();
        SigningKey next = SigningKey.generate("example.org/log", VerifierKey.ED25519);
        put("/log/checkpoint", next.sign(new Checkpoint("example.org/log", EDITIONS, MerkleTree.root(EDITIONS, nodes)).text()).written());
        assertEquals("1 The checkpoint is not signed with this key.\n", monitor());
        put("/log/keys", Handover.sign(SigningKey.generate("example.org/log", VerifierKey.ED25519), next.verifier()).written() + "\n"
                + Handover.sign(key, next.verifier()).written());
        assertTrue(monitor().startsWith("0 The log example.org/log has 300 entries"));
    }

    @Test
    void a_wrong_call_is_told() {
        assertEquals("2 At the first time the verifier key has to be given, with --key.\n", monitor());
        assertTrue(monitor("--key").startsWith("2 Usage: monitor"));
        assertTrue(monitor("--nonsense", "x").startsWith("2 Usage: monitor"));
    }
}
