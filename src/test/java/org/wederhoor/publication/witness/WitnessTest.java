package org.wederhoor.publication.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.MerkleTree;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.SigningKey;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.proof.WitnessRequest;
import org.wederhoor.support.Tables;

/** This newsroom signs for another's log that goes on, and for no other. */
@QuarkusTest
class WitnessTest {

    // of the log that the tests' settings name
    private static final String KEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz\n"
            + "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n";

    private final List<byte[]> leaves = new ArrayList<>();
    private final MerkleTree.Nodes nodes = (level, index) -> hash(level, index);
    private SigningKey key;

    @BeforeEach
    @AfterEach
    void a_log_that_nobody_saw() throws NotProven {
        key = SigningKey.parse(KEY);
        Tables.asOwner("alter table witnessed_log disable trigger user; delete from witnessed_log; alter table witnessed_log enable trigger user");
        for (int i = 0; i < 10; i++) {
            leaves.add(MerkleTree.leaf(new byte[] {(byte) i}));
        }
    }

    private byte[] hash(int level, long index) {
        return level == 0 ? leaves.get((int) index) : MerkleTree.sha256(new byte[] {1}, hash(level - 1, 2 * index), hash(level - 1, 2 * index + 1));
    }

    private SignedNote checkpoint(int size) {
        return key.sign(new Checkpoint(key.verifier().name(), size, MerkleTree.root(size, nodes)).text());
    }

    private static Response send(String body) {
        return RestAssured.given().body(body.getBytes(StandardCharsets.UTF_8)).post("/witness/add-checkpoint");
    }

    private Response send(long before, int size) {
        return send(new WitnessRequest(before, before == 0 || before > size ? List.of() : MerkleTree.consistency(before, size, nodes),
                checkpoint(size)).written());
    }

    @Test
    void a_log_that_goes_on_is_signed_for() throws NotProven {
        VerifierKey witness = VerifierKey.parse(RestAssured.get("/witness").asString());
        for (int[] each : new int[][] {{0, 3}, {3, 3}, {3, 8}, {8, 9}}) {
            Response answer = send(each[0], each[1]);
            assertEquals(200, answer.statusCode(), answer.asString());
            SignedNote seen = SignedNote.parse(checkpoint(each[1]).written() + answer.asString());
            assertTrue(witness.cosigned(seen) > 1_700_000_000L);
        }
    }

    @Test
    void another_size_than_is_known_is_told() {
        assertEquals(200, send(0, 5).statusCode());
        Response answer = send(3, 8);
        assertEquals("409 text/x.tlog.size 5\n", answer.statusCode() + " " + answer.contentType() + " " + answer.asString());
        assertEquals(409, send(0, 8).statusCode());
    }

    @Test
    void a_log_that_goes_back_or_tells_another_history_is_refused_and_the_proof_of_it_kept() {
        assertEquals(200, send(0, 5).statusCode());
        String before = Tables.value("select count(*) from witnessed_conflict");
        assertEquals(400, send(5, 4).statusCode());
        leaves.set(2, MerkleTree.leaf("another".getBytes(StandardCharsets.UTF_8)));
        Response fork = send(5, 5);
        assertEquals("422 Two checkpoints of 5 entries have different roots.\n", fork.statusCode() + " " + fork.asString());
        assertEquals(422, send(5, 8).statusCode());
        assertEquals(Long.parseLong(before) + 3, Long.parseLong(Tables.value("select count(*) from witnessed_conflict")));
        assertEquals("5", Tables.value("select size from witnessed_log"));
        assertEquals(checkpoint(5).written(), Tables.value("select sent from witnessed_conflict where sent like E'%\\n5\\n%' order by id desc limit 1"));
        assertThrows(IllegalStateException.class, () -> Tables.change("delete from witnessed_conflict"));
        assertThrows(IllegalStateException.class, () -> Tables.change("update witnessed_log set size = 1"));
        assertThrows(IllegalStateException.class, () -> Tables.change("delete from witnessed_log"));
    }

    @Test
    void what_is_no_request_of_a_known_log_is_refused_in_a_sentence() {
        assertEquals(400, send("garbage").statusCode());
        assertEquals(400, send("old 0\n\ngarbage").statusCode());
        assertEquals(400, send("old -1\n\n" + checkpoint(3).written()).statusCode());
        assertEquals(400, send("old 0\n" + "AAAA\n".repeat(3) + "\n" + checkpoint(3).written()).statusCode());
        assertEquals(400, send("old 00\n\n" + checkpoint(3).written()).statusCode());
        assertEquals(413, send("old 0\n".repeat(20_000)).statusCode());
        SigningKey stranger = SigningKey.generate("stranger.example/log", VerifierKey.ED25519);
        String text = new Checkpoint("stranger.example/log", 1, leaves.get(0)).text();
        assertEquals(404, send("old 0\n\n" + stranger.sign(text).written()).statusCode());
        SigningKey forger = SigningKey.generate("PeterNeumann", VerifierKey.ED25519);
        assertEquals(403, send("old 0\n\n" + forger.sign(checkpoint(3).text()).written()).statusCode());
        assertEquals(422, send(new WitnessRequest(0, Arrays.asList(leaves.get(0)), checkpoint(3)).written()).statusCode());
        assertEquals("0", Tables.value("select count(*) from witnessed_log"));
    }
}
