package org.wederhoor.desk.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.origin.Attribution;
import org.wederhoor.source.origin.Attributions;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** What a text says that it goes back to, by the names of the desk's parties. */
public final class SourceOrigins {

    private SourceOrigins() {
    }

    /**
     * The one of a text's attributions that a claim at {@code place} most probably rests on: the nearest that names whose report it
     * is, else the credit of an agency; none when there is neither.
     */
    public static Optional<Attribution> nearest(List<Attribution> attributions, TextRange place) {
        return attributions.stream().min(Comparator.comparing(Attribution::kind, Comparator.reverseOrder())
                .thenComparingInt(each -> distance(each.phrase(), place)));
    }

    private static int distance(TextRange one, TextRange other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** In the text's order. */
    public static List<Attribution> in(PlacedText text, List<TextRange> leftOut) {
        return Attributions.of(text.text(), leftOut, NamedParty.all());
    }
}
