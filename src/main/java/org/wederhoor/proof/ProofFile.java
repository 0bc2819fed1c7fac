package org.wederhoor.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * One file that proves an entry and what was committed to in it: a proof of C2SP's tlog-proof whose extra data are lines of UTF-8 — the entry; the
 * salt in hexadecimal; the canonical content; and then, each behind its word, {@code held} a document (see {@link HeldDocument}), {@code stamp} a time
 * (see {@link StampedCheckpoint}) and {@code key} a note in base64 by which a key hands over to the next one. Where nothing was committed to, or it is
 * gone, the second and third lines are {@code -}.
 *
 * @param salt      null where there is none, likewise {@code content}
 * @param held      null where the entry is of no documents
 * @param stamp     null where no checkpoint with the entry has one
 * @param handovers notes of {@link Handover}
 */
public record ProofFile(Entry entry, byte[] salt, String content, HeldDocument held, StampedCheckpoint stamp, List<SignedNote> handovers, long index,
        List<byte[]> path, SignedNote checkpoint) {

    private static final String NONE = "-";
    private static final String KEY = "key ";
    private static final String HELD = "held ";
    private static final String STAMP = "stamp ";

    /**
     * Reads a file.
     *
     * @throws NotProven when it is larger than {@link TlogProof#LARGEST}, or no such proof
     */
    public static ProofFile parse(byte[] file) throws NotProven {
        if (file.length > TlogProof.LARGEST) {
            throw new NotProven("A proof has " + TlogProof.LARGEST + " bytes at most.");
        }
        TlogProof proof = TlogProof.parse(new String(file, StandardCharsets.UTF_8));
        String[] lines = new String(proof.extra(), StandardCharsets.UTF_8).split("\n");
        if (lines.length < 3) {
            throw new NotProven("The proof does not say of what entry it is: its extra data are the entry, the salt and the content, a line each.");
        }
        List<SignedNote> handovers = new ArrayList<>();
        try {
            HeldDocument held = null;
            StampedCheckpoint stamp = null;
            for (int i = 3; i < lines.length; i++) {
                if (lines[i].startsWith(HELD)) {
                    held = HeldDocument.parse(lines[i].substring(HELD.length()));
                } else if (lines[i].startsWith(STAMP)) {
                    stamp = StampedCheckpoint.parse(lines[i].substring(STAMP.length()));
                } else if (lines[i].startsWith(KEY)) {
                    handovers.add(SignedNote.parse(new String(Base64.getDecoder().decode(lines[i].substring(KEY.length())), StandardCharsets.UTF_8)));
                }
            }
            return new ProofFile(Entry.parse(lines[0]), lines[1].equals(NONE) ? null : HexFormat.of().parseHex(lines[1]),
                    lines[2].equals(NONE) ? null : lines[2], held, stamp, handovers, proof.index(), proof.path(), proof.checkpoint());
        } catch (IllegalArgumentException e) {
            throw new NotProven("The extra data of the proof are damaged.");
        }
    }

    public String written() {
        StringBuilder extra = new StringBuilder(entry.said()).append('\n').append(salt == null ? NONE : HexFormat.of().formatHex(salt)).append('\n')
                .append(content == null ? NONE : content).append('\n');
        if (held != null) {
            extra.append(HELD).append(held).append('\n');
        }
        if (stamp != null) {
            extra.append(STAMP).append(stamp).append('\n');
        }
        handovers.forEach(note -> extra.append(KEY).append(Base64.getEncoder().encodeToString(note.written().getBytes(StandardCharsets.UTF_8))).append('\n'));
        return new TlogProof(extra.toString().getBytes(StandardCharsets.UTF_8), index, path, checkpoint).written();
    }

    /**
     * Proves it, with nothing but a key; of a time stamp, that it holds by its own certificate.
     *
     * @param key       of the log, or one that handed over to the one that signed
     * @param witnesses whose cosignatures are asked for
     * @return what is proven, in sentences
     * @throws NotProven when anything of it does not hold
     */
    public List<String> prove(VerifierKey key, List<VerifierKey> witnesses) throws NotProven {
        return prove(key, witnesses, StampAuthorities.ANY);
    }

    /**
     * Proves it as {@link #prove(VerifierKey, List)} does.
     *
     * @param authorities one of which is asked to have stamped it; where there are none, it need not have a time stamp
     */
    public List<String> prove(VerifierKey key, List<VerifierKey> witnesses, StampAuthorities authorities) throws NotProven {
        List<String> proven = new ArrayList<>();
        Checkpoint log = Checkpoint.verified(checkpoint, Handover.last(key, handovers));
        MerkleTree.requireIncluded(entry.hash(), index, log.size(), path, log.root());
        proven.add("Entry " + index + " of " + log.size() + " in the log " + log.origin() + ": " + entry.told() + ".");
        for (VerifierKey witness : witnesses) {
            long time = witness.cosigned(checkpoint);
            if (time == 0) {
                throw new NotProven("The witness " + witness.name() + " has not signed this checkpoint.");
            }
            proven.add("The witness " + witness.name() + " saw this log so at " + Instant.ofEpochSecond(time) + ".");
        }
        if (stamp != null) {
            proven.add(stamp.prove(entry, index, authorities));
        } else if (!authorities.trusted().isEmpty()) {
            throw new NotProven("The file has no time stamp.");
        }
        String commitment = entry.part("commitment");
        if (held != null) {
            held.prove(salt, commitment);
            proven.add("This newsroom held the document with the SHA-256 " + HexFormat.of().formatHex(held.document()) + " by then.");
        } else if (content == null) {
            proven.add(commitment == null ? "The entry commits to no words." : "What the entry commits to is not in this file.");
        } else {
            byte[] said = content.getBytes(StandardCharsets.UTF_8);
            if (salt == null || salt.length != MerkleTree.HASH || !HexFormat.of().formatHex(MerkleTree.sha256(salt, said)).equals(commitment)) {
                throw new NotProven("The content in the file is not what the entry commits to.");
            }
            proven.add("Its content is what was published, to the letter: " + said.length + " bytes.");
        }
        return proven;
    }
}
