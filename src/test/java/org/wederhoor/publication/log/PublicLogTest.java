package org.wederhoor.publication.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.Entry;
import org.wederhoor.proof.MerkleTree;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.ProofFile;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.TileAddress;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.CanonicalJson;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;

/** What is published has its entry, and what the site gives out proves that to whoever has the key alone. */
@QuarkusTest
class PublicLogTest {

    @Inject
    LogKeeper keeper;

    @Inject
    LogConfig config;

    private final Desk reader = Desk.signedOut();
    private Account checker;
    private Account editor;
    private Account chief;
    private Claim claim;
    private Edition edition;

    @BeforeEach
    void publish() {
        checker = Given.checker();
        editor = Given.editor();
        chief = Given.chief();
        claim = Given.claim(checker);
        edition = Given.published(claim, checker, editor);
    }

    private VerifierKey key() throws NotProven {
        return VerifierKey.parse(Desk.page(reader.get("/log")).select("section[aria-labelledby=key] code").first().text());
    }

    private static String newestKey() {
        return Tables.value("select verifier from log_key order by number desc limit 1");
    }

    private Checkpoint checkpoint() throws NotProven {
        assertEquals(LogState.SIGNING, keeper.look());
        // readers' pages learn of it by the clock, soon
        for (int i = 0; ; i++) {
            try {
                Response answer = reader.get("/log/checkpoint");
                assertEquals("text/plain;charset=UTF-8", answer.contentType());
                Checkpoint read = Checkpoint.verified(SignedNote.parse(answer.asString()), key());
                if (read.size() == Long.parseLong(Tables.value("select max(size) from log_checkpoint"))) {
                    return read;
                }
            } catch (NotProven e) {
                assertTrue(i < 100, e.getMessage());
            }
            assertTrue(i < 100);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Entry> entries(long size) throws NotProven {
        List<Entry> entries = new ArrayList<>();
        for (long tile = 0; tile * TileAddress.FULL < size; tile++) {
            int width = (int) Math.min(TileAddress.FULL, size - tile * TileAddress.FULL);
            Response answer = reader.get("/log/" + new TileAddress(TileAddress.ENTRIES, tile, width).path());
            assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
            ByteBuffer bundle = ByteBuffer.wrap(answer.asByteArray());
            while (bundle.hasRemaining()) {
                byte[] said = new byte[Short.toUnsignedInt(bundle.getShort())];
                bundle.get(said);
                entries.add(Entry.parse(new String(said, StandardCharsets.UTF_8)));
            }
        }
        return entries;
    }

    private static byte[] hash(List<Entry> of) {
        if (of.size() == 1) {
            return of.get(0).hash();
        }
        int left = Integer.highestOneBit(of.size() - 1);
        return MerkleTree.sha256(new byte[] {1}, hash(of.subList(0, left)), hash(of.subList(left, of.size())));
    }

    private ProofFile proof(String path) throws NotProven {
        checkpoint();
        Response answer = reader.get(path + "/proof");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.header("Content-Disposition").endsWith(".tlog-proof\""));
        ProofFile proof = ProofFile.parse(answer.asByteArray());
        proof.prove(key(), List.of());
        return proof;
    }

    private String path(int number) {
        return "/claims/" + Tables.value("select slug from claim where id = '" + claim.id + "'") + "/editions/" + number;
    }

    @Test
    void the_checkpoint_is_over_the_entries_that_are_served_and_the_tiles_are_their_hashes() throws NotProven {
        Checkpoint checkpoint = checkpoint();
        List<Entry> entries = entries(checkpoint.size());
        assertEquals(checkpoint.size(), entries.size());
        assertArrayEquals(checkpoint.root(), hash(entries));
        assertEquals("begin", entries.get(0).part("kind"));
        assertTrue(entries.stream().anyMatch(each -> each.part("kind").equals("key") && each.part("key").equals(newestKey())));
        int width = (int) (checkpoint.size() % TileAddress.FULL);
        if (width > 0) {
            long last = checkpoint.size() / TileAddress.FULL;
            byte[] tile = reader.get("/log/" + new TileAddress(0, last, width).path()).asByteArray();
            assertEquals(width * MerkleTree.HASH, tile.length);
            for (int i = 0; i < width; i++) {
                assertArrayEquals(entries.get((int) (last * TileAddress.FULL) + i).hash(),
                        Arrays.copyOfRange(tile, i * MerkleTree.HASH, (i + 1) * MerkleTree.HASH));
            }
        }
    }

    @Test
    void what_was_signed_before_is_the_beginning_of_what_is_signed_now() throws NotProven {
        Checkpoint before = checkpoint();
        Given.published(Given.claim(checker), checker, editor);
        Checkpoint now = checkpoint();
        List<Entry> entries = entries(now.size());
        MerkleTree.Nodes nodes = (level, index) -> hash(entries.subList((int) (index << level), (int) (index + 1 << level)));
        MerkleTree.requireConsistent(before.size(), before.root(), now.size(), now.root(), MerkleTree.consistency(before.size(), now.size(), nodes));
        assertTrue(now.size() > before.size());
    }

    @Test
    void tiles_that_cannot_be_are_not_found() throws NotProven {
        long size = checkpoint().size();
        for (String path : List.of("0/999", "0/000.p/0", "0/000.p/257", "9/000", "64/000", "0/0000", "x/000", "entries/x999/000", "entries/000.p/999",
                new TileAddress(0, size / TileAddress.FULL, (int) (size % TileAddress.FULL) + 1).path().substring(5))) {
            assertEquals(404, reader.get("/log/tile/" + path).statusCode(), path);
        }
    }

    @Test
    void an_edition_is_proven_by_its_file_and_says_who_answers_for_it() throws NotProven {
        ProofFile proof = proof(path(1));
        Entry entry = proof.entry();
        assertEquals("edition", entry.part("kind"));
        assertEquals("/claims/" + claim.id + "/editions/1", entry.part("address"));
        assertEquals(checker.fullName, entry.part("submittedBy"));
        assertEquals(editor.fullName, entry.part("approvedBy"));
        assertEquals(edition.publishedAt.toString(), entry.part("time"));
        assertEquals(edition.content, proof.content());
        // RFC 8785: names in order, nothing between them
        assertEquals(CanonicalJson.write(new TreeMap<>(entry.parts())).replace("\"number\":\"1\"", "\"number\":1"), entry.said());
        Response page = reader.get(path(1) + "/check");
        assertEquals(200, page.statusCode());
        assertTrue(page.asString().contains("Entry " + proof.index()));
        assertTrue(reader.get(path(1)).asString().contains(path(1) + "/check"));
    }

    @Test
    void an_entrys_address_leads_to_its_page() {
        Response answer = reader.get("/claims/" + claim.id + "/editions/1");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith(path(1)));
        assertEquals(404, reader.get("/claims/" + editor.id + "/editions/1").statusCode());
    }

    @Test
    void each_kind_of_act_has_its_name() throws NotProven {
        Edition second = Given.publish(Given.approve(Given.submit(Given.reopened(edition, Mark.UNVERIFIED, ChangeKind.CORRECTION, "A word.", checker), checker),
                editor), editor);
        assertEquals("correction correction", kinds(2));
        Verdict third = Given.submit(Given.reopened(second, Mark.UNVERIFIED, ChangeKind.UPDATE, "More.", checker), checker);
        Edition alone = Given.publishedAlone(third, chief, "Nobody else is here.");
        assertEquals("correction update", kinds(3));
        assertEquals(chief.fullName, proof(path(3)).entry().part("aloneBy"));
        Given.withdrawn(alone, chief, "It was wrong.");
        assertEquals("withdrawal withdrawal", kinds(4));
    }

    @Test
    void the_same_words_approved_later_are_an_approval() throws NotProven {
        claim = Given.claim(checker);
        Edition alone = Given.publishedAlone(Given.submitted(claim, checker), chief, "Nobody else is here.");
        Given.publish(Given.approve(Given.submit(Given.reopened(alone, Mark.UNVERIFIED, ChangeKind.CLARIFICATION, "Approved now.", checker), checker), editor),
                editor);
        assertEquals("approval clarification", kinds(2));
    }

    private String kinds(int number) throws NotProven {
        Entry entry = proof(path(number)).entry();
        return entry.part("kind") + " " + entry.part("change");
    }

    @Test
    void the_database_keeps_edition_and_entry_together_and_takes_nothing_back() {
        for (String table : List.of("log_entry", "log_node", "log_checkpoint", "log_key")) {
            refused("append-only", "delete from " + table);
        }
        refused("append-only", "update log_entry set said = '{}'");
        refused("append-only", "truncate log_entry cascade");
        refused("a salt goes with the words", "delete from log_salt");
        refused("a salt goes with the words", "update log_salt set salt = salt");
        refused("violates foreign key", "alter table log_entry disable trigger user; delete from log_entry where edition_id = '" + edition.id + "'");
        refused("query returned no rows", "insert into log_entry (act, edition_id) values ('EDITION', gen_random_uuid())");
        refused("log_entry_edition_id_key", "insert into log_entry (act, edition_id) values ('EDITION', '" + edition.id + "')");
        refused("not of this log", "insert into log_checkpoint (size, note) select size + 1, note from log_checkpoint order by size desc limit 1");
        refused("not of this log", "insert into log_checkpoint (size, note) values (2, E'x\\n2\\nAAAA\\n')");
        refused("does not follow", "insert into log_key (number, verifier, at) select max(number) + 5, 'x+00000000+AAAA', max(at) from log_key");
    }

    private static void refused(String why, String sql) {
        Throwable refused = assertThrows(IllegalStateException.class, () -> Tables.asOwner(sql), sql);
        assertTrue(refused.getCause().getMessage().contains(why), sql + ": " + refused.getCause().getMessage());
    }

    @Test
    void the_application_cannot_write_entries_by_itself() {
        for (String sql : List.of("insert into log_entry (index, act, said) values (0, 'BEGIN', '{}')", "insert into log_node values (0, 1000000, sha256(''))",
                "delete from log_salt", "update log_entry set said = said")) {
            assertThrows(IllegalStateException.class, () -> Tables.change(sql), sql);
        }
    }

    @Test
    void the_key_is_the_users_alone_and_not_in_the_database() throws Exception {
        Path file = config.folder().resolve("key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(config.folder())));
        String secret = Files.readString(file).split("\n")[0];
        assertTrue(secret.startsWith("PRIVATE+KEY+"));
        assertEquals("0", Tables.value("select count(*) from log_key where verifier like '%PRIVATE%' or handover like '%PRIVATE%'"));
    }

    @Test
    void a_new_key_is_vouched_for_by_the_one_before() throws Exception {
        VerifierKey before = key();
        VerifierKey next = keeper.rotate();
        assertNotEquals(before.toString(), next.toString());
        checkpoint();
        assertEquals(next.toString(), key().toString());
        assertNotNull(ProofFile.parse(reader.get(path(1) + "/proof").asByteArray()).prove(before, List.of()));
    }
}
