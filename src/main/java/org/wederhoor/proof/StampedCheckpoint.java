package org.wederhoor.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * That an entry was there by a time: a checkpoint that has it, what an authority signed over the bytes of that checkpoint, and the hashes from the entry to
 * its root. Nothing else is needed, not even that the log signed it, since whatever stands beneath a root that somebody saw was there. It is written
 * as the note, the token and the hashes in base64, parted by spaces.
 *
 * @param note  as it was signed, without what witnesses signed beneath
 * @param token as {@link StampToken} has it
 * @param path  as {@link MerkleTree#inclusion} has it
 */
public record StampedCheckpoint(String note, byte[] token, List<byte[]> path) {

    static StampedCheckpoint parse(String written) {
        String[] parts = written.split(" ");
        if (parts.length < 2) {
            throw new IllegalArgumentException("two parts at least");
        }
        List<byte[]> path = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            path.add(Base64.getDecoder().decode(parts[i]));
        }
        StampedCheckpoint read = new StampedCheckpoint(new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.UTF_8),
                Base64.getDecoder().decode(parts[1]), path);
        if (!read.toString().equals(written)) {
            throw new IllegalArgumentException("written in another way");
        }
        return read;
    }

    /**
     * Proves it.
     *
     * @param authorities who is trusted; with none, it is told whose certificate that would have to be
     * @return what is proven, in a sentence
     */
    String prove(Entry entry, long index, StampAuthorities authorities) throws NotProven {
        Checkpoint log = Checkpoint.parse(SignedNote.parse(note).text());
        try {
            MerkleTree.requireIncluded(entry.hash(), index, log.size(), path, log.root());
        } catch (NotProven e) {
            throw new NotProven("The entry is not in the checkpoint that has the time stamp.");
        }
        StampToken stamp = StampToken.parse(token, authorities);
        stamp.requireOver(note.getBytes(StandardCharsets.UTF_8));
        String what = " a checkpoint of " + log.size() + " entries with this one in it, of the log " + log.origin();
        return authorities.trusted().isEmpty()
                ? "A time stamp of " + stamp.time() + " is over" + what + ". Its signature holds, by the certificate in it: " + stamp.signer()
                        + ", SHA-256 " + stamp.fingerprint() + ". Whether that is an authority's was not checked: for that, give whom you trust."
                : "It was there by " + stamp.time() + ": " + stamp.signer() + " stamped" + what + ". You trust " + stamp.requireBy(authorities) + ".";
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder();
        StringBuilder written = new StringBuilder(base64.encodeToString(note.getBytes(StandardCharsets.UTF_8))).append(' ')
                .append(base64.encodeToString(token));
        path.forEach(hash -> written.append(' ').append(base64.encodeToString(hash)));
        return written.toString();
    }
}
