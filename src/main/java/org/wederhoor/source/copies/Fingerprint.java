package org.wederhoor.source.copies;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A few of a text's runs, chosen so that two texts with the same words in a row choose the same ones there: the least hash of
 * every {@value #WINDOW} runs on end, as in Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
 * fingerprinting" (2003). Whatever {@value #WINDOW} runs, 24 words, two texts share on end, they share one of these.
 * About one run in ten is chosen. Of a short text every run is: an agency's item under another head and another tail shares no
 * {@value #WINDOW} runs on end with its copy. What is chosen of the longer text in a shared place is chosen of the shorter as well.
 */
final class Fingerprint {

    static final int WINDOW = 20;
    /** No more runs than this, and a text is short. */
    static final int SHORT = 300;

    private Fingerprint() {
    }

    /** The indexes in {@code hashes} that are chosen, ascending; at least one, unless there are no hashes. */
    static int[] of(long[] hashes) {
        int window = hashes.length <= SHORT ? 1 : WINDOW;
        int[] chosen = new int[hashes.length];
        int count = 0;
        // ascending indexes of ascending hashes: the first is the least of the present window
        Deque<Integer> least = new ArrayDeque<>();
        for (int i = 0; i < hashes.length; i++) {
            while (!least.isEmpty() && hashes[least.peekLast()] >= hashes[i]) {
                least.removeLast();
            }
            least.addLast(i);
            if (least.peekFirst() <= i - window) {
                least.removeFirst();
            }
            boolean windowFull = i >= window - 1 || i == hashes.length - 1;
            if (windowFull && (count == 0 || chosen[count - 1] != least.peekFirst())) {
                chosen[count++] = least.peekFirst();
            }
        }
        return Arrays.copyOf(chosen, count);
    }
}
