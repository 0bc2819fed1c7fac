package org.wederhoor.publication.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.sun.net.httpserver.HttpServer;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.SigningKey;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.proof.WitnessRequest;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** What witnesses sign is kept and served with the checkpoint; whatever else they answer changes nothing. */
@QuarkusTest
class LogWitnessesTest {

    @Inject
    LogRows rows;

    @Inject
    LogKeeper keeper;

    private final SigningKey key = SigningKey.generate("witness.example", VerifierKey.COSIGNATURE);
    private final List<String> sent = new ArrayList<>();
    private HttpServer witness;
    private Function<WitnessRequest, Object[]> answers;
    private SignedNote note;
    private long size;

    @BeforeEach
    void a_witness() throws IOException, NotProven {
        witness = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        witness.createContext("/w/add-checkpoint", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Object[] answer;
            try {
                sent.add(body);
                answer = answers.apply(WitnessRequest.parse(body));
            } catch (NotProven e) {
                answer = new Object[] {400, e.getMessage()};
            }
            byte[] said = ((String) answer[1]).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders((int) answer[0], said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        witness.start();
        assertEquals(LogState.SIGNING, keeper.look());
        note = SignedNote.parse(Tables.value("select note from log_checkpoint order by size desc limit 1"));
        size = Checkpoint.parse(note.text()).size();
    }

    @AfterEach
    void gone() {
        witness.stop(0);
    }

    private LogWitnesses witnesses() {
        return new LogWitnesses(config(), rows);
    }

    private LogConfig config() {
        String address = key.verifier() + " http://localhost:" + witness.getAddress().getPort() + "/w/";
        return new LogConfig() {
            @Override
            public Path folder() {
                return null;
            }

            @Override
            public boolean signs() {
                return true;
            }

            @Override
            public Optional<String> origin() {
                return Optional.empty();
            }

            @Override
            public Optional<List<String>> witnesses() {
                return Optional.of(List.of(address));
            }
        };
    }

    private WitnessRows.Standing standing() {
        return new WitnessRows(config(), rows).standing().get(0);
    }

    @Test
    void how_it_goes_with_each_witness_is_told() throws Exception {
        assertEquals(new WitnessRows.Standing("witness.example", null, null, null, null), standing());
        answers = request -> new Object[] {403, "no"};
        told(witnesses(), 1);
        assertEquals(WitnessProblem.REFUSED, standing().problem());
        answers = request -> new Object[] {200, "nothing\n"};
        told(witnesses(), 1);
        assertEquals(WitnessProblem.UNFIT, standing().problem());
        answers = request -> new Object[] {409, size + 5 + "\n"};
        told(witnesses(), 1);
        assertEquals(WitnessProblem.AHEAD, standing().problem());
        answers = this::signed;
        told(witnesses(), 1);
        WitnessRows.Standing signed = standing();
        assertEquals(List.of(size, Instant.ofEpochSecond(1_800_000_000L)), List.of(signed.size(), signed.signed()));
        assertNull(signed.problem());
    }

    @Test
    void chiefs_see_at_the_desk_that_nobody_is_asked() {
        assertTrue(Desk.as(Given.chief()).page("/desk/log").text().contains("No witnesses are set up"));
    }

    private Object[] signed(WitnessRequest request) {
        return new Object[] {200, key.cosign(request.checkpoint().text(), 1_800_000_000L) + "\n"};
    }

    private void told(LogWitnesses witnesses, int requests) throws InterruptedException {
        int before = sent.size();
        witnesses.tell(size, note);
        for (int i = 0; i < 200 && sent.size() < before + requests; i++) {
            Thread.sleep(25);
        }
        Thread.sleep(100);
        assertEquals(before + requests, sent.size());
    }

    private String kept() {
        return Tables.value("select count(*) from log_cosignature where witness = '" + key.verifier() + "'");
    }

    @Test
    void what_a_witness_signs_is_served_with_the_checkpoint() throws Exception {
        answers = this::signed;
        LogWitnesses witnesses = witnesses();
        told(witnesses, 1);
        assertEquals(size, witnesses.furthest(Checkpoint.parse(note.text()).origin()));
        assertEquals(1_800_000_000L, key.verifier().cosigned(SignedNote.parse(rows.checkpoint())));
        // once is enough
        told(witnesses, 0);
    }

    @Test
    void a_witness_that_knows_an_earlier_size_gets_a_proof_from_there() throws Exception {
        answers = request -> request.before() == 0 ? new Object[] {409, "2\n"} : signed(request);
        told(witnesses(), 2);
        assertTrue(sent.get(1).startsWith("old 2\n"));
        assertEquals("1", kept());
    }

    @Test
    void a_witness_that_knows_more_tells_that_the_database_is_behind() throws Exception {
        answers = request -> new Object[] {409, (size + 10) + "\n"};
        LogWitnesses witnesses = witnesses();
        told(witnesses, 1);
        assertEquals(size + 10, witnesses.furthest(Checkpoint.parse(note.text()).origin()));
        assertEquals(0, witnesses.furthest("another.example/log"));
        assertEquals("0", kept());
    }

    @Test
    void garbage_changes_nothing_and_it_is_asked_again() throws Exception {
        LogWitnesses witnesses = witnesses();
        SigningKey stranger = SigningKey.generate("witness.example", VerifierKey.COSIGNATURE);
        for (Object[] answer : new Object[][] {{200, "garbage"}, {200, ""}, {500, "x"}, {409, "many"}, {200, "x".repeat(100_000)}, {422, ""},
            {200, stranger.cosign(note.text(), 1_800_000_000L) + "\n"}, {200, key.cosign("other words\n", 1_800_000_000L) + "\n"}}) {
            answers = request -> answer;
            told(witnesses, 1);
            assertEquals("0", kept(), (String) answer[1]);
        }
        answers = this::signed;
        told(witnesses, 1);
        assertEquals("1", kept());
    }
}
