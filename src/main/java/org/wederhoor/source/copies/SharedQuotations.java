package org.wederhoor.source.copies;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** What a text has between quotation marks, and who said it. Two reports can have it from the same mouth, and neither from the other. */
final class SharedQuotations {

    private static final Pattern QUOTATION = Pattern.compile("(?:[“„«»\"]|,,)(?:[^“”„«»\"\n]|\n(?!\n)){20,1000}?(?:[“”«»\"]|'')"
            + "(?:[^.!?\n]|\n(?!\n)){0,200}+");
    /** At least this part of a text is shared outside quotations, or else this part of it in all. */
    private static final double OUTSIDE = 0.1;
    private static final double MUCH = 0.5;

    private SharedQuotations() {
    }

    /** The runs of {@code hashes} that do not stand in a quotation of {@code text}, or behind it in its sentence. */
    static Shingles outside(long[] hashes, String text) {
        Shingles quoted = Shingles.of(QUOTATION.matcher(text).results()
                .flatMapToLong(each -> LongStream.of(WordRuns.of(each.group(), List.of()).hashes())).toArray());
        return Shingles.of(LongStream.of(hashes).filter(hash -> !quoted.has(hash)).toArray());
    }

    /** Whether a copy shares hardly more than quotations. */
    static boolean isAllThatIsShared(double share, double outside) {
        return share < MUCH && outside < OUTSIDE;
    }
}
