package org.wederhoor.source.copies;

import java.util.Arrays;

/**
 * Which runs of a text tell anything about whom it copies. What very many archived texts have in common, a site's menus and
 * notices, says where a page stood and not whose words it carries. But an agency's text that two hundred pages carry is common
 * too, and is what those pages are; so the bar for "very many" rises while too little of the text would be left.
 *
 * <p>Only the runs of a fingerprint are counted in the archive. The others are judged by their neighbours: a run between two
 * common ones is common.
 */
final class Telling {

    /** The bars, and the part of the fingerprint that has to stay below each for it to be the one that holds. */
    private static final int[] BARS = {50, 200};
    private static final double[] ENOUGH = {0.25, 0.1};

    /** Holders need not be counted beyond this. */
    static final int COUNTED = BARS[BARS.length - 1] + 1;

    private Telling() {
    }

    /**
     * The bar that holds.
     *
     * @param holders how many archived texts hold each run of the fingerprint, counted up to {@link #COUNTED}
     * @return the most holders that a telling run may have
     */
    static int bar(int[] holders) {
        for (int i = 0; i < BARS.length; i++) {
            int bar = BARS[i];
            if (Arrays.stream(holders).filter(count -> count <= bar).count() >= ENOUGH[i] * holders.length) {
                return bar;
            }
        }
        return Integer.MAX_VALUE;
    }

    /**
     * The runs that tell.
     *
     * @param hashes  the text's runs, in its order
     * @param chosen  the indexes of the fingerprint, ascending
     * @param telling whether each of these tells
     */
    static long[] runs(long[] hashes, int[] chosen, boolean[] telling) {
        long[] runs = new long[hashes.length];
        int count = 0;
        int next = 0;
        for (int i = 0; i < hashes.length; i++) {
            while (next < chosen.length - 1 && chosen[next] < i) {
                next++;
            }
            int before = next == 0 || chosen[next] <= i ? next : next - 1;
            if (telling[before] || telling[next]) {
                runs[count++] = hashes[i];
            }
        }
        return Arrays.copyOf(runs, count);
    }
}
