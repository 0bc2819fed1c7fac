package org.wederhoor.publication.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;

/**
 * A detail of a source that is a picture.
 *
 * @param in the newest verdict that has it
 */
public record QuotedDetail(Content.DetailSaid detail, PublishedVerdict in) {

    /** Each detail once, as the first of {@code verdicts} has it. */
    static List<QuotedDetail> of(UUID source, List<PublishedVerdict> verdicts) {
        Map<UUID, QuotedDetail> details = new LinkedHashMap<>();
        for (PublishedVerdict verdict : verdicts) {
            verdict.said().details().filter(detail -> detail.source().equals(source))
                    .forEach(detail -> details.putIfAbsent(detail.id(), new QuotedDetail(detail, verdict)));
        }
        return new ArrayList<>(details.values());
    }
}
