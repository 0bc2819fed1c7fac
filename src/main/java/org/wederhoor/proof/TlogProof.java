package org.wederhoor.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * That an entry is in a log, in the form of C2SP's tlog-proof.
 *
 * @param extra what else is needed to know the entry, which nothing vouches for by itself
 * @param path  see {@link MerkleTree#inclusion}
 */
public record TlogProof(byte[] extra, long index, List<byte[]> path, SignedNote checkpoint) {

    /** A proof is read up to this size, in bytes. */
    public static final int LARGEST = 1 << 20;

    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /**
     * Reads one.
     *
     * @throws NotProven when it is none
     */
    public static TlogProof parse(String written) throws NotProven {
        String[] lines = written.split("\n", MerkleTree.MOST + 4);
        if (!lines[0].equals(FIRST)) {
            throw new NotProven("That is no proof: its first line has to be " + FIRST);
        }
        int at = 1;
        try {
            byte[] extra = lines[at].startsWith(EXTRA) ? Base64.getDecoder().decode(lines[at++].substring(EXTRA.length())) : new byte[0];
            long index = Long.parseLong(lines[at].substring(INDEX.length()));
            if (!lines[at++].equals(INDEX + index) || index < 0) {
                throw new NumberFormatException();
            }
            List<byte[]> path = new ArrayList<>();
            for (; !lines[at].isEmpty(); at++) {
                byte[] hash = Base64.getDecoder().decode(lines[at]);
                if (hash.length != MerkleTree.HASH) {
                    throw new NumberFormatException();
                }
                path.add(hash);
            }
            int checkpoint = 0;
            for (int i = 0; i <= at; i++) {
                checkpoint += lines[i].length() + 1;
            }
            TlogProof read = new TlogProof(extra, index, List.copyOf(path), SignedNote.parse(written.substring(checkpoint)));
            if (read.written().equals(written)) {
                return read;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // said below
        }
        throw new NotProven("The proof is cut off or damaged in line " + (at + 1) + ".");
    }

    public String written() {
        StringBuilder written = new StringBuilder(FIRST).append('\n');
        if (extra.length > 0) {
            written.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        written.append(INDEX).append(index).append('\n');
        path.forEach(hash -> written.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return written.append('\n').append(checkpoint.written()).toString();
    }
}
