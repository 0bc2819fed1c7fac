package org.wederhoor.desk.source;

import java.time.Instant;
import java.util.List;

import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.copies.Differences;

/**
 * Another source that is of the same page as the one that is shown.
 *
 * @param arrivedAt when it came; null while its text is not here
 * @param places    in how many places the two texts differ; null when one of them is not here
 */
public record SamePage(Source source, Instant arrivedAt, Integer places) {

    private static final int MOST = 5;

    /** The latest first, and no more than a few. */
    public static List<SamePage> of(Source source) {
        List<Source> captures = source.captures(MOST);
        SourceText text = captures.isEmpty() ? null : SourceText.of(source);
        return captures.stream().map(each -> of(text, each)).toList();
    }

    public boolean isComparable() {
        return places != null;
    }

    private static SamePage of(SourceText text, Source other) {
        SourceText its = SourceText.of(other);
        return new SamePage(other, its == null ? null : SourceFile.of(other).arrivedAt,
                its == null || text == null ? null : Differences.places(text.text, its.text));
    }
}
