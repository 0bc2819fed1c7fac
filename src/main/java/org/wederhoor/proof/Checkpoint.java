package org.wederhoor.proof;

import java.util.Base64;

/**
 * How far a log is, in the form of C2SP's tlog-checkpoint.
 *
 * @param origin which log
 * @param size   how many entries it has
 * @param root   over them
 */
public record Checkpoint(String origin, long size, byte[] root) {

    /**
     * Reads the text of a note.
     *
     * @throws NotProven when it does not say what a checkpoint does
     */
    public static Checkpoint parse(String text) throws NotProven {
        String[] lines = text.split("\n", -1);
        try {
            Checkpoint read = new Checkpoint(lines[0], Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2]));
            if (!read.origin.isEmpty() && read.size >= 0 && read.root.length == MerkleTree.HASH && text.startsWith(read.text())) {
                return read;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // said below
        }
        throw new NotProven("That is no checkpoint: it has to say which log it is of, how many entries that has, and the root over them.");
    }

    /**
     * Reads a note that has to be a checkpoint of the log that {@code key} is of, signed with it.
     *
     * @throws NotProven when it is not
     */
    public static Checkpoint verified(SignedNote note, VerifierKey key) throws NotProven {
        Checkpoint read = parse(note.text());
        if (!read.origin.equals(key.name())) {
            throw new NotProven("The checkpoint is of the log " + read.origin + ", and the key is of " + key.name() + ".");
        }
        if (note.lines().stream().noneMatch(key::named)) {
            throw new NotProven("The checkpoint is not signed with this key.");
        }
        if (!key.signed(note)) {
            throw new NotProven("The signature beneath the checkpoint does not hold.");
        }
        return read;
    }

    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }
}
