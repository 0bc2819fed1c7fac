package org.wederhoor.source.copies;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.wederhoor.source.text.TextRange;

/**
 * The hashes of a text's runs of five words, in the text's order. A word is what the regular expression {@code \w+} matches with
 * Unicode classes, composed (NFC) and lower-cased. A text of one to four words is one run; one without words has none.
 *
 * @param hashes one for every run, repeated where the run is
 * @param kept   whether a run lies outside everything that is left out of the text; of the same length
 */
record WordRuns(long[] hashes, boolean[] kept) {

    static final int LENGTH = 5;

    // the multipliers of FNV-1a (64 bits) and of a linear congruential generator (Knuth, MMIX): odd, with bits well spread
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FACTOR = 6364136223846793005L;

    /** @param leftOut places in {@code text}, in code points and in its order */
    static WordRuns of(String text, List<TextRange> leftOut) {
        Words words = new Words(leftOut);
        int codePoint = 0;
        for (int i = 0; i < text.length(); codePoint++) {
            int start = i;
            int startPoint = codePoint;
            int c = text.codePointAt(i);
            boolean ascii = true;
            while (isWord(c)) {
                ascii &= c < 128;
                i += Character.charCount(c);
                codePoint++;
                c = i < text.length() ? text.codePointAt(i) : ' ';
            }
            if (i > start) {
                words.add(ascii ? asciiHash(text, start, i) : hash(text.substring(start, i)), startPoint, codePoint);
            }
            if (i < text.length()) {
                i += Character.charCount(c);
            }
        }
        return words.runs();
    }

    /** The hashes of the runs outside everything left out, in the text's order. */
    long[] keptHashes() {
        return IntStream.range(0, hashes.length).filter(i -> kept[i]).mapToLong(i -> hashes[i]).toArray();
    }

    /** As {@code \w} in java.util.regex.Pattern with UNICODE_CHARACTER_CLASS. */
    private static boolean isWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return Character.isAlphabetic(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER, Character.CONNECTOR_PUNCTUATION -> true;
            default -> c == 0x200c || c == 0x200d;
        };
    }

    private static long asciiHash(String text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * FNV_PRIME;
        }
        return hash;
    }

    private static long hash(String word) {
        String same = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        long hash = FNV_OFFSET;
        for (int i = 0; i < same.length(); i++) {
            hash = (hash ^ same.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * David Stafford's thirteenth variant of MurmurHash3's finaliser: every bit of {@code x} moves about half of the
     * result's.
     */
    private static long mix(long x) {
        long y = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        y = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
        return y ^ (y >>> 31);
    }

    /** The words read so far. */
    private static final class Words {

        private final List<TextRange> leftOut;
        private int next;
        private long[] hashes = new long[512];
        private boolean[] out = new boolean[512];
        private int count;

        Words(List<TextRange> leftOut) {
            this.leftOut = leftOut;
        }

        void add(long hash, int start, int end) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
                out = Arrays.copyOf(out, 2 * count);
            }
            while (next < leftOut.size() && leftOut.get(next).end() <= start) {
                next++;
            }
            hashes[count] = hash;
            out[count++] = next < leftOut.size() && leftOut.get(next).start() < end;
        }

        WordRuns runs() {
            int length = Math.min(LENGTH, count);
            int runs = count == 0 ? 0 : count - length + 1;
            long[] all = new long[runs];
            boolean[] kept = new boolean[runs];
            for (int i = 0; i < runs; i++) {
                kept[i] = true;
                long hash = length;
                for (int j = i; j < i + length; j++) {
                    hash = hash * FACTOR + mix(hashes[j]);
                    kept[i] &= !out[j];
                }
                all[i] = mix(hash);
            }
            return new WordRuns(all, kept);
        }
    }
}
