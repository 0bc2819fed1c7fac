package org.wederhoor.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text and who signed it, in the form of C2SP's signed-note.
 *
 * @param text  lines, each with its end
 * @param lines the signatures
 */
public record SignedNote(String text, List<Line> lines) {

    private static final String DASH = "— ";
    private static final int MOST_SIGNATURES = 100;

    /** @param keyHash which key of that name signed, by its {@link VerifierKey#hash} */
    public record Line(String name, byte[] keyHash, byte[] signature) {

        /**
         * Reads a line.
         *
         * @throws NotProven when it is not one of a signature
         */
        public static Line parse(String written) throws NotProven {
            int space = written.lastIndexOf(' ');
            try {
                byte[] bytes = Base64.getDecoder().decode(written.substring(space + 1));
                if (written.startsWith(DASH) && space > DASH.length() && bytes.length > Integer.BYTES) {
                    Line read = new Line(written.substring(DASH.length(), space), Arrays.copyOf(bytes, Integer.BYTES),
                            Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
                    if (!read.name.contains(" ") && !read.name.contains("+") && read.toString().equals(written)) {
                        return read;
                    }
                }
            } catch (IllegalArgumentException e) {
                // said below
            }
            throw new NotProven("A line beneath the note is no signature.");
        }

        @Override
        public String toString() {
            return DASH + name + " " + Base64.getEncoder().encodeToString(
                    ByteBuffer.allocate(keyHash.length + signature.length).put(keyHash).put(signature).array());
        }
    }

    static SignedNote unsigned(String text) {
        if (!text.endsWith("\n") || text.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            throw new IllegalArgumentException("A note has whole lines, and no other control characters");
        }
        return new SignedNote(text, List.of());
    }

    /**
     * Reads a note.
     *
     * @throws NotProven when it is none, to the letter
     */
    public static SignedNote parse(String written) throws NotProven {
        int gap = written.lastIndexOf("\n\n");
        if (gap < 0 || !written.endsWith("\n") || written.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            throw new NotProven("That is no signed note: it has to have lines of text, an empty one, and lines of signatures.");
        }
        String[] signatures = written.substring(gap + 2).split("\n", MOST_SIGNATURES + 2);
        if (signatures.length > MOST_SIGNATURES + 1) {
            throw new NotProven("The note has more than " + MOST_SIGNATURES + " signatures.");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < signatures.length - 1; i++) {
            lines.add(Line.parse(signatures[i]));
        }
        return new SignedNote(written.substring(0, gap + 1), List.copyOf(lines));
    }

    public SignedNote with(Line line) {
        List<Line> all = new ArrayList<>(lines);
        all.add(line);
        return new SignedNote(text, List.copyOf(all));
    }

    /** As it is sent and kept. */
    public String written() {
        StringBuilder written = new StringBuilder(text).append('\n');
        lines.forEach(line -> written.append(line).append('\n'));
        return written.toString();
    }
}
