package org.wederhoor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.support.OpensslAuthority;

/** An entry was there by the time that an authority stamped a checkpoint with it, and a stamp of anything else proves nothing; all by OpenSSL's authority. */
class StampTokenTest {

    private static final byte[] SALT = new byte[32];
    private static final String CONTENT = "{\"said\":\"Wörter\"}";
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int STAMPED = 7;
    private static final int ENTRIES = 11;

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate("example.org/log", VerifierKey.ED25519);
    private final List<Entry> entries = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private String note;

    @BeforeEach
    void a_log() throws NotProven {
        String commitment = HexFormat.of().formatHex(MerkleTree.sha256(SALT, CONTENT.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(Entry.parse("{\"address\":\"/claims/x/editions/" + i + "\",\"commitment\":\"" + commitment
                    + "\",\"kind\":\"edition\",\"number\":" + i + ",\"submittedBy\":\"Ann\",\"time\":\"2026-11-30T09:00:00Z\"}"));
            leaves.add(entries.get(i).hash());
        }
        note = checkpoint(STAMPED).written();
    }

    private SignedNote checkpoint(int size) {
        return key.sign(new Checkpoint("example.org/log", size, MerkleTree.root(size, MerkleTree.over(leaves))).text());
    }

    private OpensslAuthority authority(String certificateId) throws IOException {
        return new OpensslAuthority(folder.resolve("authority"), certificateId, YEAR);
    }

    private static StampAuthorities trusting(Path... pem) throws IOException, NotProven {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path each : pem) {
            all.write(Files.readAllBytes(each));
        }
        return StampAuthorities.parse(all.toByteArray());
    }

    private byte[] stamped(OpensslAuthority authority) throws IOException, NotProven {
        StampRequest request = new StampRequest(note.getBytes(StandardCharsets.UTF_8));
        return request.answered(authority.reply(request.written()), trusting(authority.ca()), Instant.now()).written();
    }

    private StampedCheckpoint stamp(byte[] token) {
        return new StampedCheckpoint(note, token, MerkleTree.inclusion(3, STAMPED, MerkleTree.over(leaves)));
    }

    private ProofFile file(int index, byte[] token) throws NotProven {
        List<byte[]> path = index < STAMPED ? MerkleTree.inclusion(index, STAMPED, MerkleTree.over(leaves)) : List.of();
        StampedCheckpoint stamp = new StampedCheckpoint(note, token, path);
        ProofFile made = new ProofFile(entries.get(index), SALT, CONTENT, null, stamp, List.of(), index,
                MerkleTree.inclusion(index, ENTRIES, MerkleTree.over(leaves)), checkpoint(ENTRIES));
        return ProofFile.parse(made.written().getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(ProofFile file, StampAuthorities authorities) {
        return assertThrows(NotProven.class, () -> file.prove(key.verifier(), List.of(), authorities)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1", "sha256"})
    void an_entry_is_proven_to_have_been_there_by_the_time_of_its_stamp(String certificateId) throws Exception {
        OpensslAuthority authority = authority(certificateId);
        StampRequest request = new StampRequest(note.getBytes(StandardCharsets.UTF_8));
        byte[] answer = authority.reply(request.written());
        // it names its certificate in the one way or in the other
        assertEquals(certificateId.equals("sha1"), new TimeStampResponse(answer).getTimeStampToken().getSignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signingCertificate) != null);
        StampToken stamp = request.answered(answer, trusting(authority.ca()), Instant.now());
        assertEquals("Made-up time", stamp.authority());
        for (int index = 0; index < STAMPED; index++) {
            List<String> proven = file(index, stamp.written()).prove(key.verifier(), List.of(), trusting(authority.ca()));
            assertEquals("It was there by " + stamp.time() + ": CN=Made-up time,O=Made up stamped a checkpoint of 7 entries with this one in it, of the log"
                    + " example.org/log. You trust CN=Made-up CA,O=Made up.", proven.get(1));
        }
        // whom nobody named, nobody vouches for
        String unknown = file(3, stamp.written()).prove(key.verifier(), List.of()).get(1);
        assertTrue(unknown.startsWith("A time stamp of " + stamp.time() + " is over a checkpoint of 7 entries") && unknown.contains(stamp.fingerprint())
                && unknown.contains("was not checked"), unknown);
    }

    @Test
    void a_certificate_that_was_left_out_is_put_in() throws Exception {
        OpensslAuthority authority = authority("sha1");
        StampRequest request = new StampRequest(note.getBytes(StandardCharsets.UTF_8));
        byte[] answer = authority.replyWithoutCertificate(request.written());
        assertEquals("The time stamp has no certificate of who signed it.",
                assertThrows(NotProven.class, () -> request.answered(answer, trusting(authority.ca()), Instant.now())).getMessage());
        StampAuthorities both = trusting(authority.ca(), authority.certificate());
        byte[] bare = new TimeStampResponse(answer).getTimeStampToken().getEncoded();
        byte[] kept = request.answered(answer, both, Instant.now()).written();
        assertTrue(kept.length > bare.length);
        assertTrue(file(3, kept).prove(key.verifier(), List.of(), trusting(authority.ca())).get(1).startsWith("It was there by"));
        // somebody else's file, whose token lacks it
        assertTrue(file(3, bare).prove(key.verifier(), List.of(), both).get(1).startsWith("It was there by"));
        assertEquals("The time stamp has no certificate of who signed it.", refusal(file(3, bare), trusting(authority.ca())));
    }

    @Test
    void certificates_on_the_way_come_with_the_stamp() throws Exception {
        OpensslAuthority authority = authority("sha256").withOneBetween();
        String proven = file(3, stamped(authority)).prove(key.verifier(), List.of(), trusting(authority.ca())).get(1);
        assertTrue(proven.endsWith("You trust CN=Made-up CA,O=Made up."), proven);
    }

    @Test
    void another_ca_is_not_trusted() throws Exception {
        OpensslAuthority authority = authority("sha256");
        OpensslAuthority other = new OpensslAuthority(folder.resolve("other"), "sha256", YEAR);
        assertEquals("The certificate of the time-stamping authority, CN=Made-up time,O=Made up, leads to none that you trust.",
                refusal(file(3, stamped(authority)), trusting(other.ca())));
        StampRequest request = new StampRequest(note.getBytes(StandardCharsets.UTF_8));
        byte[] answer = authority.reply(request.written());
        assertThrows(NotProven.class, () -> request.answered(answer, trusting(other.ca()), Instant.now()));
    }

    @Test
    void a_certificate_has_to_hold_at_the_time_of_the_stamp_and_not_when_it_is_read() throws Exception {
        OpensslAuthority authority = new OpensslAuthority(folder.resolve("short"), "sha256", Duration.ofSeconds(3));
        ProofFile file = file(3, stamped(authority));
        do {
            Thread.sleep(200);
        } while (!expired(authority));
        assertTrue(file.prove(key.verifier(), List.of(), trusting(authority.ca())).get(1).startsWith("It was there by"));
        StampRequest late = new StampRequest(note.getBytes(StandardCharsets.UTF_8));
        byte[] answer = authority.reply(late.written());
        assertThrows(NotProven.class, () -> late.answered(answer, trusting(authority.ca()), Instant.now()));
    }

    private static boolean expired(OpensslAuthority authority) throws Exception {
        return trusting(authority.certificate()).trusted().get(0).getNotAfter().toInstant().plusSeconds(1).isBefore(Instant.now());
    }

    @Test
    void a_stamp_over_something_else_proves_nothing() throws Exception {
        OpensslAuthority authority = authority("sha256");
        byte[] token = stamped(authority);
        ProofFile file = file(3, token);
        String other = checkpoint(STAMPED + 1).written();
        StampedCheckpoint moved = new StampedCheckpoint(other, token, MerkleTree.inclusion(3, STAMPED + 1, MerkleTree.over(leaves)));
        assertEquals("The time stamp is over something else than the checkpoint beside it.", assertThrows(NotProven.class,
                () -> moved.prove(entries.get(3), 3, trusting(authority.ca()))).getMessage());
        assertEquals("The entry is not in the checkpoint that has the time stamp.", refusal(file(STAMPED, token), trusting(authority.ca())));
        assertThrows(NotProven.class, () -> file.stamp().prove(entries.get(4), 3, trusting(authority.ca())));
        assertEquals("The file has no time stamp.", refusal(new ProofFile(file.entry(), SALT, CONTENT, null, null, List.of(), 3, file.path(),
                file.checkpoint()), trusting(authority.ca())));
        StampRequest request = new StampRequest(other.getBytes(StandardCharsets.UTF_8));
        StampRequest again = new StampRequest(other.getBytes(StandardCharsets.UTF_8));
        byte[] answer = authority.reply(request.written());
        // the same bytes, and another number
        assertThrows(NotProven.class, () -> again.answered(answer, trusting(authority.ca()), Instant.now()));
        assertThrows(NotProven.class, () -> request.answered(answer, trusting(authority.ca()), Instant.now().plusSeconds(3_600)));
    }

    @Test
    void no_stamp_that_was_touched_says_anything_else() throws Exception {
        OpensslAuthority authority = authority("sha1");
        byte[] token = stamped(authority);
        StampAuthorities trusted = trusting(authority.ca());
        String said = stamp(token).prove(entries.get(3), 3, trusted);
        int unnoticed = 0;
        for (int i = 0; i < token.length; i++) {
            byte[] changed = token.clone();
            changed[i] ^= 1;
            try {
                assertEquals(said, stamp(changed).prove(entries.get(3), 3, trusted));
                unnoticed++;
            } catch (NotProven e) {
                assertFalse(e.getMessage().isBlank());
            }
            byte[] cut = Arrays.copyOf(token, i);
            assertThrows(NotProven.class, () -> stamp(cut).prove(entries.get(3), 3, trusted));
        }
        // what nobody signs, such as the name of a hash where it stands twice
        assertTrue(unnoticed < 32, unnoticed + " of " + token.length);
        byte[] longer = Arrays.copyOf(token, token.length + 1);
        assertThrows(NotProven.class, () -> stamp(longer).prove(entries.get(3), 3, trusted));
        byte[] large = new byte[StampToken.LARGEST + 1];
        assertEquals("A time stamp has 65536 bytes at most.", refusal(file(3, large), StampAuthorities.ANY));
    }

    @Test
    void garbage_is_no_answer() throws IOException {
        StampRequest request = new StampRequest(note.getBytes(StandardCharsets.UTF_8));
        for (byte[] each : List.of(new byte[0], "<html>".getBytes(StandardCharsets.UTF_8), new byte[] {0x30, 0x03, 0x02, 0x01, 0x00}, new byte[500])) {
            assertThrows(NotProven.class, () -> request.answered(each, StampAuthorities.ANY, Instant.now()));
            assertFalse(StampRequest.refused(each));
        }
        // an algorithm that it does not know
        byte[] refusal = authority("sha256").reply(HexFormat.of().parseHex("302902010130213009" + "06052b0e03021a0500" + "0414" + "00".repeat(20) + "0101ff"));
        assertTrue(StampRequest.refused(refusal));
        assertThrows(NotProven.class, () -> request.answered(refusal, StampAuthorities.ANY, Instant.now()));
    }

    @Test
    void the_command_says_what_of_a_stamp_it_checked() throws Exception {
        OpensslAuthority authority = authority("sha1");
        String proof = Files.writeString(folder.resolve("x.tlog-proof"), file(3, stamped(authority)).written()).toString();
        String verifier = key.verifier().toString();
        assertTrue(verify(proof, "--key", verifier).contains("Whether that is an authority's was not checked"));
        assertTrue(verify(proof, "--key", verifier, "--tsa-ca", authority.ca().toString()).matches("(?s)0 Entry 3 of 11 .*It was there by .*"));
        assertTrue(verify(proof, "--tsa-ca", key.toString(), "--key", verifier).startsWith("2 The file cannot be read: " + key));
        assertEquals("1 Not proven. The file of the authority's certificates has to have certificates in PEM.\n",
                verify(proof, "--key", verifier, "--tsa-ca", Files.writeString(folder.resolve("none.pem"), "none").toString()));
        assertTrue(verify(proof, "--key", verifier, "--tsa-ca", "x", "--tsa-ca", "y").startsWith("2 Usage"));
    }

    private static String verify(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = VerifyCommand.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + " " + out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1", "sha256"})
    void the_documents_recipe_finds_the_same_with_the_systems_tools(String certificateId) throws Exception {
        OpensslAuthority authority = authority(certificateId);
        Matcher recipes = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("docs/verifying.md")));
        assertTrue(recipes.find() && recipes.find());
        Path script = Files.writeString(folder.resolve("stamp.sh"), recipes.group(1));
        byte[] token = stamped(authority);
        String time = StampToken.parse(token, StampAuthorities.ANY).time().toString();
        // the last one has the way up that is not like the others
        for (int index : new int[] {2, STAMPED - 1}) {
            assertEquals("0 Entry " + index + " was there by " + time + ", in a checkpoint of 7 entries.\n",
                    recipe(script, file(index, token), authority.ca()));
        }
        OpensslAuthority other = new OpensslAuthority(folder.resolve("other"), certificateId, YEAR);
        assertEquals("1 The time stamp does not hold.\n", recipe(script, file(3, token), other.ca()));
        assertEquals("1 The hashes do not lead to the root of the stamped checkpoint.\n", recipe(script, file(STAMPED, token), authority.ca()));
        note = checkpoint(STAMPED + 1).written();
        StampedCheckpoint moved = new StampedCheckpoint(note, token, MerkleTree.inclusion(3, STAMPED + 1, MerkleTree.over(leaves)));
        ProofFile file = file(3, token);
        assertEquals("1 The time stamp does not hold.\n", recipe(script, new ProofFile(file.entry(), SALT, CONTENT, null, moved, List.of(), 3, file.path(),
                file.checkpoint()), authority.ca()));
        assertEquals("1 The file has no time stamp.\n", recipe(script, new ProofFile(file.entry(), SALT, CONTENT, null, null, List.of(), 3, file.path(),
                file.checkpoint()), authority.ca()));
    }

    private String recipe(Path script, ProofFile file, Path ca) throws Exception {
        Path proof = Files.writeString(folder.resolve("by-hand.tlog-proof"), file.written());
        Process bash = new ProcessBuilder("bash", script.toString(), proof.toString(), ca.toString()).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return bash.waitFor() + " " + said;
    }
}
