package org.wederhoor.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a log sends to a witness, in the form of C2SP's tlog-witness.
 *
 * @param before how many entries the witness saw last; 0 where it saw none
 * @param proof  that the log goes on from there, see {@link MerkleTree#consistency}
 */
public record WitnessRequest(long before, List<byte[]> proof, SignedNote checkpoint) {

    /** More than any request has, in bytes. */
    public static final int LARGEST = 1 << 16;

    private static final String OLD = "old ";
    private static final int MOST_HASHES = 63;

    /**
     * Reads one.
     *
     * @throws NotProven when it is none
     */
    public static WitnessRequest parse(String written) throws NotProven {
        int gap = written.indexOf("\n\n");
        if (gap > 0 && written.startsWith(OLD)) {
            String[] lines = written.substring(0, gap).split("\n");
            try {
                List<byte[]> proof = new ArrayList<>();
                for (int i = 1; i < lines.length; i++) {
                    proof.add(Base64.getDecoder().decode(lines[i]));
                }
                WitnessRequest read = new WitnessRequest(Long.parseLong(lines[0].substring(OLD.length())), proof, SignedNote.parse(written.substring(gap + 2)));
                if (read.before >= 0 && proof.size() <= MOST_HASHES && proof.stream().allMatch(hash -> hash.length == MerkleTree.HASH)
                        && read.written().equals(written)) {
                    return read;
                }
            } catch (IllegalArgumentException e) {
                // said below
            }
        }
        throw new NotProven("A request to a witness has the size that it knows, a proof, an empty line and a checkpoint.");
    }

    public String written() {
        StringBuilder written = new StringBuilder(OLD).append(before).append('\n');
        proof.forEach(hash -> written.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return written.append('\n').append(checkpoint.written()).toString();
    }
}
