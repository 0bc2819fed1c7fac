package org.wederhoor.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Every proof of every small tree holds, and none but it; a tree is hashed here as RFC 9162 defines it. */
class MerkleTreeTest {

    private static final int LARGEST = 40;

    private final List<byte[]> entries = new ArrayList<>();
    private final MerkleTree.Nodes nodes = (level, index) -> hash(entries.subList((int) (index << level), (int) (index + 1 << level)));

    MerkleTreeTest() {
        for (int i = 0; i < LARGEST; i++) {
            entries.add(new byte[] {(byte) i, 1});
        }
    }

    // 2.1.1 to the letter
    private static byte[] hash(List<byte[]> of) {
        if (of.size() == 1) {
            return MerkleTree.leaf(of.get(0));
        }
        int left = Integer.highestOneBit(of.size() - 1);
        return MerkleTree.node(hash(of.subList(0, left)), hash(of.subList(left, of.size())));
    }

    @Test
    void roots_are_those_of_the_published_vectors() {
        // of Certificate Transparency's reference implementation: the empty tree, and one of eight entries
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", HexFormat.of().formatHex(MerkleTree.root(0, nodes)));
        List<byte[]> known = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f").stream()
                .map(HexFormat.of()::parseHex).toList();
        assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", HexFormat.of().formatHex(MerkleTree.root(8,
                (level, index) -> hash(known.subList((int) (index << level), (int) (index + 1 << level))))));
    }

    @Test
    void every_entry_is_proven_in_every_tree_and_in_no_other() throws NotProven {
        for (int size = 1; size <= LARGEST; size++) {
            byte[] root = MerkleTree.root(size, nodes);
            assertArrayEquals(hash(entries.subList(0, size)), root);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = MerkleTree.inclusion(index, size, nodes);
                byte[] leaf = MerkleTree.leaf(entries.get(index));
                MerkleTree.requireIncluded(leaf, index, size, path, root);
                int its = index;
                int whole = size;
                assertThrows(NotProven.class, () -> MerkleTree.requireIncluded(leaf, its + 1, whole, path, root));
                assertThrows(NotProven.class, () -> MerkleTree.requireIncluded(MerkleTree.leaf(root), its, whole, path, root));
                for (int i = 0; i < path.size(); i++) {
                    List<byte[]> cut = new ArrayList<>(path);
                    cut.remove(i);
                    assertThrows(NotProven.class, () -> MerkleTree.requireIncluded(leaf, its, whole, cut, root));
                }
                List<byte[]> more = new ArrayList<>(path);
                more.add(root);
                assertThrows(NotProven.class, () -> MerkleTree.requireIncluded(leaf, its, whole, more, root));
            }
        }
    }

    @Test
    void every_tree_is_proven_to_go_on_from_every_earlier_one_and_from_no_other() throws NotProven {
        for (int size = 1; size <= LARGEST; size++) {
            byte[] root = MerkleTree.root(size, nodes);
            for (int before = 1; before <= size; before++) {
                List<byte[]> proof = MerkleTree.consistency(before, size, nodes);
                byte[] old = MerkleTree.root(before, nodes);
                MerkleTree.requireConsistent(before, old, size, root, proof);
                int its = before;
                int whole = size;
                byte[] other = MerkleTree.leaf(old);
                assertThrows(NotProven.class, () -> MerkleTree.requireConsistent(its, other, whole, root, proof));
                assertThrows(NotProven.class, () -> MerkleTree.requireConsistent(its, old, whole, other, proof));
                assertThrows(NotProven.class, () -> MerkleTree.requireConsistent(whole + 1, old, whole, root, proof));
                if (!proof.isEmpty()) {
                    assertThrows(NotProven.class, () -> MerkleTree.requireConsistent(its, old, whole, root, proof.subList(1, proof.size())));
                }
            }
        }
    }
}
