package org.wederhoor.source.intake.cleaning;

import java.util.List;

import org.wederhoor.source.text.TextRange;

/** A part of a text that is not the article, as far as cleaning can tell. */
public record LeftOut(TextRange range, LeftOutReason reason) {

    /** The places of those that are struck out, which nobody says any more. */
    public static List<TextRange> struck(List<LeftOut> parts) {
        return parts.stream().filter(each -> each.reason == LeftOutReason.STRUCK_OUT || each.reason == LeftOutReason.DELETED).map(LeftOut::range).toList();
    }
}
