package org.wederhoor.source.copies;

/**
 * How much two texts share, by their runs of five words. The two shares tell a copy inside a page of other things from no copy;
 * the Jaccard index, which divides by what either has, does not.
 *
 * @param shareOfAInB the part of the first one's runs that stand in the second, 0 to 1; 0 when it has none
 * @param shareOfBInA the part of the second one's runs that stand in the first
 * @param jaccard     what both have, divided by what either has
 */
public record Containment(double shareOfAInB, double shareOfBInA, double jaccard) {

    public static Containment of(Shingles a, Shingles b) {
        int shared = a.shared(b);
        return new Containment(share(shared, a.size()), share(shared, b.size()), share(shared, a.size() + b.size() - shared));
    }

    /** In whole per cent. */
    public int percentOfAInB() {
        return (int) Math.round(shareOfAInB * 100);
    }

    /** In whole per cent. */
    public int percentOfBInA() {
        return (int) Math.round(shareOfBInA * 100);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
