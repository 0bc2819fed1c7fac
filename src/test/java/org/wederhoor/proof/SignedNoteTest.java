package org.wederhoor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    // the example that Go's package of signed notes has
    private static final String SIGNING = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final SigningKey key = SigningKey.generate("example.org/log", VerifierKey.ED25519);

    @Test
    void a_note_is_signed_and_read_as_others_do() throws NotProven {
        SigningKey known = SigningKey.parse(SIGNING + "\n" + VERIFIER + "\n");
        SignedNote note = SignedNote.parse(NOTE);
        assertEquals(NOTE, known.sign(note.text()).written());
        assertEquals(NOTE, note.written());
        assertTrue(VerifierKey.parse(VERIFIER).signed(note));
        assertFalse(key.verifier().signed(note));
        assertFalse(VerifierKey.parse(VERIFIER).signed(new SignedNote(note.text() + "\n", note.lines())));
    }

    @Test
    void a_key_is_read_as_it_was_written() throws NotProven {
        SigningKey read = SigningKey.parse(key.written());
        assertEquals(key.verifier().toString(), read.verifier().toString());
        assertEquals(key.sign("words\n").written(), read.sign("words\n").written());
    }

    @Test
    void a_witness_signs_with_the_time() throws NotProven {
        SigningKey witness = SigningKey.generate("witness.example", VerifierKey.COSIGNATURE);
        SignedNote signed = key.sign("words\n");
        SignedNote seen = SignedNote.parse(signed.with(witness.cosign(signed.text(), 1_800_000_000L)).written());
        assertTrue(key.verifier().signed(seen));
        assertEquals(witness.verifier().toString(), SigningKey.parse(witness.written()).verifier().toString());
        assertEquals(1_800_000_000L, witness.verifier().cosigned(seen));
        assertEquals(0, witness.verifier().cosigned(new SignedNote("other words\n", seen.lines())));
        assertEquals(0, witness.verifier().cosigned(signed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "words", "words\n\n", "words\n\nno signature\n", "words\n\n- name AAAAAAAAAAAA\n", "words\n\n— name AAAAAAAAAAAA",
        "words\n\n— name AAAAAAAAAAA\n", "a\ttab\n\n— name AAAAAAAAAAAA\n", "words\r\n\r\n— name AAAAAAAAAAAA\r\n", "words\n\n— two names AAAAAAAAAAAA\n"})
    void what_is_no_note_is_refused(String written) {
        if (written.equals("words\n\n")) {
            assertThrows(NotProven.class, () -> Checkpoint.parse(SignedNote.parse(written).text()));
        } else {
            assertThrows(NotProven.class, () -> SignedNote.parse(written));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "name+00000000+", "name+00000000+AAAA", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "a b+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"})
    void what_is_no_key_is_refused(String written) {
        assertThrows(NotProven.class, () -> VerifierKey.parse(written));
        assertThrows(NotProven.class, () -> SigningKey.parse(written + "\n" + written));
    }

    @ParameterizedTest
    @CsvSource({"0, 000, 0, 0, 256", "7, x001/x234/067, 7, 1234067, 256", "entries, 000.p/1, -1, 0, 1", "0, x001/000.p/255, 0, 1000, 255"})
    void a_tile_has_its_address(String level, String rest, int itsLevel, long number, int width) {
        assertEquals(new TileAddress(itsLevel, number, width), TileAddress.parse(level, rest));
        assertEquals("tile/" + level + "/" + rest, new TileAddress(itsLevel, number, width).path());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 0000", "0, x000/001", "0, 001/002", "0, 000.p/0", "0, 000.p/256", "0, 000.p/300", "0, 000.p/01", "64, 000", "00, 000", "-1, 000",
        "data, 000", "0, 000/", "0, x999/x999/x999/x999/x999/x999/x999/999"})
    void an_impossible_tile_has_none(String level, String rest) {
        assertNull(TileAddress.parse(level, rest));
    }
}
