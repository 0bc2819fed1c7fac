package org.wederhoor.proof;

import java.util.List;

/** A key names the one that signs after it, in a note of three lines: the origin, {@code next key}, and that key. */
public final class Handover {

    private static final String SECOND = "next key";

    private Handover() {
    }

    public static SignedNote sign(SigningKey before, VerifierKey next) {
        return before.sign(before.verifier().name() + "\n" + SECOND + "\n" + next + "\n");
    }

    /**
     * The key that signs after {@code key} and all those that took over in turn.
     *
     * @param notes in any order; those of other keys say nothing
     */
    public static VerifierKey last(VerifierKey key, List<SignedNote> notes) throws NotProven {
        VerifierKey current = key;
        for (int i = 0; i < notes.size(); i++) {
            for (SignedNote note : notes) {
                String[] lines = note.text().split("\n");
                if (current.signed(note) && lines.length == 3 && lines[0].equals(current.name()) && lines[1].equals(SECOND)) {
                    VerifierKey next = VerifierKey.parse(lines[2]);
                    current = next.name().equals(key.name()) ? next : current;
                }
            }
        }
        return current;
    }
}
