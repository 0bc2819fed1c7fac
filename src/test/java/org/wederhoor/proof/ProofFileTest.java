package org.wederhoor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file proves its entry with the key alone, and one that was touched anywhere proves nothing. */
class ProofFileTest {

    private static final byte[] SALT = new byte[32];
    private static final String CONTENT = "{\"said\":\"Wörter\"}";

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate("example.org/log", VerifierKey.ED25519);
    private final SigningKey other = SigningKey.generate("example.org/log", VerifierKey.ED25519);
    private final List<Entry> entries = new ArrayList<>();
    private final MerkleTree.Nodes nodes = (level, index) -> hash((int) (index << level), (int) (index + 1 << level));

    ProofFileTest() throws NotProven {
        String commitment = HexFormat.of().formatHex(MerkleTree.sha256(SALT, CONTENT.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 11; i++) {
            entries.add(Entry.parse("{\"address\":\"/claims/x/editions/" + i + "\",\"commitment\":\"" + commitment
                    + "\",\"kind\":\"edition\",\"number\":" + i + ",\"submittedBy\":\"Ann\",\"time\":\"2026-11-30T09:00:00Z\"}"));
        }
    }

    private byte[] hash(int begin, int end) {
        return end - begin == 1 ? entries.get(begin).hash() : MerkleTree.node(hash(begin, (begin + end) / 2), hash((begin + end) / 2, end));
    }

    private ProofFile file(int index, SigningKey signs, List<SignedNote> handovers) {
        SignedNote checkpoint = signs.sign(new Checkpoint(signs.verifier().name(), entries.size(), MerkleTree.root(entries.size(), nodes)).text());
        return new ProofFile(entries.get(index), SALT, CONTENT, null, null, handovers, index, MerkleTree.inclusion(index, entries.size(), nodes), checkpoint);
    }

    private static byte[] bytes(ProofFile file) {
        return file.written().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void every_file_is_proven_as_it_was_written() throws NotProven {
        for (int index = 0; index < entries.size(); index++) {
            ProofFile file = file(index, key, List.of());
            assertEquals(file.written(), ProofFile.parse(bytes(file)).written());
            List<String> proven = ProofFile.parse(bytes(file)).prove(key.verifier(), List.of());
            assertTrue(proven.get(0).startsWith("Entry " + index + " of 11 in the log example.org/log: edition at /claims/x/editions/" + index), proven.get(0));
            assertTrue(proven.get(1).startsWith("Its content is what was published"), proven.get(1));
        }
    }

    @Test
    void no_file_with_a_sign_changed_or_cut_off_is_proven() {
        byte[] whole = bytes(file(6, key, List.of()));
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertNotProven(changed);
            assertNotProven(Arrays.copyOf(whole, i));
        }
    }

    @Test
    void a_foreign_or_reordered_proof_is_refused_in_a_sentence() {
        assertEquals("The signature beneath the checkpoint does not hold.", assertThrows(NotProven.class, () -> {
            SignedNote forged = new SignedNote(file(1, key, List.of()).checkpoint().text(), List.of(new SignedNote.Line(key.verifier().name(),
                    key.verifier().hash(), other.sign("words\n").lines().get(0).signature())));
            Checkpoint.verified(forged, key.verifier());
        }).getMessage());
        assertEquals("The checkpoint is not signed with this key.", refusal(file(1, other, List.of())));
        SigningKey foreign = SigningKey.generate("elsewhere.example/log", VerifierKey.ED25519);
        assertEquals("The checkpoint is of the log elsewhere.example/log, and the key is of example.org/log.", refusal(file(1, foreign, List.of())));
        ProofFile file = file(1, key, List.of());
        List<byte[]> reordered = new ArrayList<>(file.path());
        Collections.swap(reordered, 0, 1);
        assertEquals("The hashes do not lead from entry 1 to the root of the checkpoint.",
                refusal(new ProofFile(file.entry(), SALT, CONTENT, null, null, List.of(), 1, reordered, file.checkpoint())));
        assertEquals("The content in the file is not what the entry commits to.",
                refusal(new ProofFile(file.entry(), SALT, "{}", null, null, List.of(), 1, file.path(), file.checkpoint())));
        assertEquals("The content in the file is not what the entry commits to.",
                refusal(new ProofFile(file.entry(), null, CONTENT, null, null, List.of(), 1, file.path(), file.checkpoint())));
    }

    @Test
    void a_key_that_was_handed_over_signs_for_the_one_before() throws NotProven {
        SigningKey last = SigningKey.generate("example.org/log", VerifierKey.ED25519);
        List<SignedNote> handovers = List.of(Handover.sign(other, last.verifier()), Handover.sign(key, other.verifier()));
        ProofFile file = ProofFile.parse(bytes(file(3, last, handovers)));
        assertEquals(2, file.prove(key.verifier(), List.of()).size());
        assertEquals(2, file.prove(last.verifier(), List.of()).size());
        assertEquals("The checkpoint is not signed with this key.", refusal(file(3, last, handovers.subList(0, 1))));
    }

    @Test
    void the_witnesses_asked_for_have_signed() throws NotProven {
        SigningKey witness = SigningKey.generate("witness.example", VerifierKey.COSIGNATURE);
        ProofFile file = file(3, key, List.of());
        assertThrows(NotProven.class, () -> file.prove(key.verifier(), List.of(witness.verifier())));
        ProofFile seen = new ProofFile(file.entry(), SALT, CONTENT, null, null, List.of(), 3, file.path(),
                file.checkpoint().with(witness.cosign(file.checkpoint().text(), 1_800_000_000L)));
        assertEquals("The witness witness.example saw this log so at 2027-01-15T08:00:00Z.",
                seen.prove(key.verifier(), List.of(witness.verifier())).get(1));
    }

    @Test
    void the_documents_recipe_finds_the_same_with_the_systems_tools() throws Exception {
        Matcher recipe = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("docs/verifying.md")));
        assertTrue(recipe.find());
        Path script = Files.writeString(folder.resolve("check.sh"), recipe.group(1));
        // the last one has the way up that is not like the others
        assertEquals("0 Entry 10 of 11 in the log example.org/log:\n" + entries.get(10).said(), recipe(script, file(10, key, List.of()), key));
        ProofFile file = file(6, key, List.of());
        assertEquals("1 The checkpoint is not signed with this key.\n", recipe(script, file, other));
        assertEquals("1 The content is another one.\n", recipe(script,
                new ProofFile(file.entry(), SALT, "{}", null, null, List.of(), 6, file.path(), file.checkpoint()), key));
        assertEquals("1 The hashes do not lead to the root.\n", recipe(script,
                new ProofFile(file.entry(), SALT, CONTENT, null, null, List.of(), 7, file.path(), file.checkpoint()), key));
    }

    /** By Go's own reader of notes and its Merkle tree, where Debian's packages of them are; the gate puts them there. */
    @Test
    void an_implementation_of_somebody_elses_finds_the_same() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog")) && Files.isExecutable(Path.of("/usr/bin/go")));
        Matcher program = Pattern.compile("```go\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("docs/verifying.md")));
        assertTrue(program.find());
        Path source = Files.writeString(folder.resolve("check.go"), program.group(1));
        Path built = folder.resolve("check");
        assertEquals("0 ", ran("/usr/bin/go", "build", "-o", built.toString(), source.toString()));
        for (int index : List.of(0, 6, 10)) {
            assertEquals("0 Entry " + index + " of 11 in the log example.org/log:\n" + entries.get(index).said() + "\n",
                    go(built, file(index, key, List.of()), key));
        }
        ProofFile file = file(6, key, List.of());
        assertTrue(go(built, file, other).startsWith("1 "));
        assertTrue(go(built, new ProofFile(file.entry(), SALT, "{}", null, null, List.of(), 6, file.path(), file.checkpoint()), key)
                .contains("The content is another one."));
        assertTrue(go(built, new ProofFile(file.entry(), SALT, CONTENT, null, null, List.of(), 7, file.path(), file.checkpoint()), key).startsWith("1 "));
    }

    private String go(Path built, ProofFile file, SigningKey key) throws Exception {
        return ran(built.toString(), Files.write(folder.resolve("for-go.tlog-proof"), bytes(file)).toString(), key.verifier().toString());
    }

    private String recipe(Path script, ProofFile file, SigningKey key) throws Exception {
        return ran("bash", script.toString(), Files.write(folder.resolve("by-hand.tlog-proof"), bytes(file)).toString(), key.verifier().toString());
    }

    private String ran(String... command) throws Exception {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(Map.of("GO111MODULE", "off", "GOPATH", "/usr/share/gocode", "GOCACHE", folder.resolve("go").toString()));
        Process started = process.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return started.waitFor() + " " + said;
    }

    @Test
    void the_command_says_what_a_file_proves_and_ends_with_a_status() throws IOException {
        Path proof = Files.write(folder.resolve("x.tlog-proof"), bytes(file(2, key, List.of())));
        assertEquals("0 Entry 2 of 11", said(proof.toString(), "--key", key.verifier().toString()).substring(0, 15));
        assertEquals("1 Not proven. The checkpoint is not signed with this key.\n", said(proof.toString(), "--key", other.verifier().toString()));
        assertTrue(said(proof.toString(), "--key", "nonsense").startsWith("1 Not proven. That is no verifier key"));
        assertTrue(said(proof.toString()).startsWith("2 Usage: verify"));
        assertTrue(said(proof.toString(), "--key").startsWith("2 Usage: verify"));
        assertTrue(said(proof.toString(), "--keys", "x").startsWith("2 Usage: verify"));
        assertTrue(said(folder.resolve("none").toString(), "--key", "x").startsWith("2 The file cannot be read"));
        Path large = Files.write(folder.resolve("large"), new byte[TlogProof.LARGEST + 1]);
        assertEquals("1 Not proven. A proof has 1048576 bytes at most.\n", said(large.toString(), "--key", key.verifier().toString()));
    }

    private static String said(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = VerifyCommand.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + " " + out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String refusal(ProofFile file) {
        return assertThrows(NotProven.class, () -> ProofFile.parse(bytes(file)).prove(key.verifier(), List.of())).getMessage();
    }

    private void assertNotProven(byte[] file) {
        assertThrows(NotProven.class, () -> ProofFile.parse(file).prove(key.verifier(), List.of()), () -> new String(file, StandardCharsets.UTF_8));
    }
}
