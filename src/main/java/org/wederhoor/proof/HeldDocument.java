package org.wederhoor.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One document among those that a newsroom held at a moment, whose entry commits to the root over all of them. A leaf is the SHA-256 of a zero byte, a salt
 * and the SHA-256 of the document, so that the others' hashes tell nothing. It is written as the numbers and hashes in hexadecimal, parted by spaces.
 *
 * @param document its SHA-256
 * @param index    its place, which means nothing
 * @param size     how many places there are, filled ones or not
 * @param path     as {@link MerkleTree#inclusion} has it
 */
public record HeldDocument(byte[] document, long index, long size, List<byte[]> path) {

    public static HeldDocument parse(String written) {
        String[] parts = written.split(" ");
        if (parts.length < 3) {
            throw new IllegalArgumentException("three parts at least");
        }
        List<byte[]> path = new ArrayList<>();
        for (int i = 3; i < parts.length; i++) {
            path.add(HexFormat.of().parseHex(parts[i]));
        }
        return new HeldDocument(HexFormat.of().parseHex(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), path);
    }

    void prove(byte[] salt, String commitment) throws NotProven {
        if (salt == null || commitment == null || !commitment.matches("[0-9a-f]{64}")) {
            throw new NotProven("The entry commits to no documents.");
        }
        try {
            MerkleTree.requireIncluded(MerkleTree.sha256(new byte[] {0}, salt, document), index, size, path, HexFormat.of().parseHex(commitment));
        } catch (NotProven e) {
            throw new NotProven("The document is not among those that the entry commits to.");
        }
    }

    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(HexFormat.of().formatHex(document)).append(' ').append(index).append(' ').append(size);
        path.forEach(hash -> written.append(' ').append(HexFormat.of().formatHex(hash)));
        return written.toString();
    }
}
