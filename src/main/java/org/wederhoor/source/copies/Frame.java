package org.wederhoor.source.copies;

/**
 * Tells two articles in one site's frame from two copies of one article, before so many pages of the site are archived that
 * its furniture is known by being common. Both pages begin with the same words, have a long stretch of their own, and go on
 * with the same words. A copy has its own words at its ends, or in short stretches.
 */
final class Frame {

    /** A stretch of its own is at least this part of a text. */
    private static final double OWN = 0.35;
    /** Fewer shared runs on end than this are a turn of phrase, and end no stretch. */
    private static final int PHRASE = 10;
    /** The frame begins no later than at this run. */
    private static final int LATEST = 10;

    private Frame() {
    }

    /**
     * Whether what both share only frames them.
     *
     * @param a the runs of one text, in its order
     * @param b those of the other
     */
    static boolean isAllThatIsShared(long[] a, long[] b) {
        return frames(a, Shingles.of(b)) && frames(b, Shingles.of(a));
    }

    /** The same of two pages of one site, which can have all of its furniture at the foot, where an agency's text can stand on two others. */
    static boolean isAllThatIsSharedOnSite(long[] a, long[] b) {
        return hasOwn(a, Shingles.of(b)) && hasOwn(b, Shingles.of(a));
    }

    private static boolean hasOwn(long[] runs, Shingles others) {
        int ownFrom = 0;
        int longest = 0;
        for (int i = 0; i < runs.length; i++) {
            int end = i;
            while (end < runs.length && others.has(runs[end])) {
                end++;
            }
            if (end - i >= PHRASE) {
                longest = Math.max(longest, i - ownFrom);
                ownFrom = end;
            }
            i = Math.max(i, end);
        }
        return Math.max(longest, runs.length - ownFrom) >= OWN * runs.length;
    }

    private static boolean frames(long[] runs, Shingles others) {
        int first = runs.length;
        int ownFrom = 0;
        boolean framed = false;
        for (int i = 0; i < runs.length; i++) {
            int end = i;
            while (end < runs.length && others.has(runs[end])) {
                end++;
            }
            if (end - i >= PHRASE || end > i && first == runs.length && i <= LATEST) {
                first = Math.min(first, i);
                framed |= ownFrom > 0 && i - ownFrom >= OWN * runs.length;
                ownFrom = end;
            }
            i = Math.max(i, end);
        }
        return framed && first <= LATEST;
    }
}
