package org.wederhoor.source.origin;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.source.text.TextRange;

/**
 * An article as far as it is needed to say whether it and another go back to one report.
 *
 * @param leftOut      in code points of {@code text}
 * @param attributions as {@link Attributions} reads them off it
 * @param copies       the articles whose wording it shares
 * @param dates        the days it bears, as printed: of its publication or in its dateline; may be empty
 */
public record Article(UUID id, String text, List<TextRange> leftOut, List<Attribution> attributions, Set<UUID> copies,
        List<String> dates) {
}
