package org.wederhoor.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hashes of RFC 9162, 2.1, over SHA-256: what is proven with few of them about many entries. Indexes begin with 0. */
public final class MerkleTree {

    /** How long a hash is, in bytes. */
    public static final int HASH = 32;

    /** More hashes than any proof of a tree of 2^63 entries has. */
    static final int MOST = 126;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {
    }

    /** Where the hashes of whole subtrees are. */
    public interface Nodes {

        /** The hash over the 2^level entries from index * 2^level on. */
        byte[] at(int level, long index);
    }

    /** The nodes over leaves that are at hand. */
    public static Nodes over(List<byte[]> leaves) {
        return new Nodes() {
            @Override
            public byte[] at(int level, long index) {
                return level == 0 ? leaves.get((int) index) : node(at(level - 1, 2 * index), at(level - 1, 2 * index + 1));
            }
        };
    }

    public static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {LEAF}, entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {NODE}, left, right);
    }

    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root over the first {@code size} entries. */
    public static byte[] root(long size, Nodes nodes) {
        return size == 0 ? sha256() : over(0, size, nodes);
    }

    /** What proves that an entry is among the first {@code size}: the hash beside the leaf first, the one beneath the root last. */
    public static List<byte[]> inclusion(long index, long size, Nodes nodes) {
        return inclusion(index, 0, size, nodes);
    }

    private static List<byte[]> inclusion(long index, long begin, long end, Nodes nodes) {
        if (end - begin == 1) {
            return new ArrayList<>();
        }
        long middle = begin + split(end - begin);
        List<byte[]> path = index < middle ? inclusion(index, begin, middle, nodes) : inclusion(index, middle, end, nodes);
        path.add(index < middle ? over(middle, end, nodes) : over(begin, middle, nodes));
        return path;
    }

    /** What proves that a tree of {@code size} began with the {@code before} entries of an earlier one; 0 &lt; before ≤ size. */
    public static List<byte[]> consistency(long before, long size, Nodes nodes) {
        return consistency(before, 0, size, true, nodes);
    }

    private static List<byte[]> consistency(long before, long begin, long end, boolean whole, Nodes nodes) {
        if (before == end) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(over(begin, end, nodes)));
        }
        long middle = begin + split(end - begin);
        List<byte[]> path = before <= middle ? consistency(before, begin, middle, whole, nodes) : consistency(before, middle, end, false, nodes);
        path.add(before <= middle ? over(middle, end, nodes) : over(begin, middle, nodes));
        return path;
    }

    private static byte[] over(long begin, long end, Nodes nodes) {
        long entries = end - begin;
        if (Long.bitCount(entries) == 1) {
            return nodes.at(Long.numberOfTrailingZeros(entries), begin / entries);
        }
        long middle = begin + split(entries);
        return node(over(begin, middle, nodes), over(middle, end, nodes));
    }

    // the largest power of two below it
    private static long split(long entries) {
        return Long.highestOneBit(entries - 1);
    }

    /**
     * Holds an inclusion proof against a root (RFC 9162, 2.1.3.2).
     *
     * @throws NotProven when the entry is not the one of that index
     */
    public static void requireIncluded(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) throws NotProven {
        if (index < 0 || index >= size) {
            throw new NotProven("Entry " + index + " is beyond the " + size + " entries of the checkpoint.");
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] beside : path) {
            if (last == 0) {
                throw new NotProven("The proof has more hashes than a tree of " + size + " entries has levels.");
            }
            if (at % 2 == 1 || at == last) {
                hash = node(beside, hash);
                while (at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0 || !Arrays.equals(hash, root)) {
            throw new NotProven("The hashes do not lead from entry " + index + " to the root of the checkpoint.");
        }
    }

    /**
     * Holds a consistency proof against two roots (RFC 9162, 2.1.4.2).
     *
     * @throws NotProven when the larger tree does not begin with the smaller one
     */
    public static void requireConsistent(long before, byte[] rootBefore, long size, byte[] root, List<byte[]> proof) throws NotProven {
        if (before < 0 || before > size) {
            throw new NotProven("The log went back from " + before + " entries to " + size + ".");
        }
        if (before == size || before == 0) {
            if (before == size && !Arrays.equals(rootBefore, root)) {
                throw new NotProven("Two checkpoints of " + size + " entries have different roots.");
            } else if (!proof.isEmpty()) {
                throw new NotProven("From " + before + " entries to " + size + " there is nothing to prove, and yet there is a proof.");
            }
            return;
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(before) == 1) {
            path.add(0, rootBefore);
        }
        long at = before - 1;
        long last = size - 1;
        while (at % 2 == 1) {
            at >>= 1;
            last >>= 1;
        }
        byte[] old = path.isEmpty() ? null : path.get(0);
        byte[] now = old;
        for (byte[] beside : path.isEmpty() ? path : path.subList(1, path.size())) {
            if (last == 0) {
                now = null;
                break;
            }
            if (at % 2 == 1 || at == last) {
                old = node(beside, old);
                now = node(beside, now);
                while (at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                now = node(now, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0 || !Arrays.equals(old, rootBefore) || !Arrays.equals(now, root)) {
            throw new NotProven("The log of " + size + " entries does not begin with the " + before + " entries that it had before.");
        }
    }
}
