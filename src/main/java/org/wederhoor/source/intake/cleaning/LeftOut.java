package org.wederhoor.source.intake.cleaning;

import org.wederhoor.source.text.TextRange;

/** A part of a text that is not the article, as far as cleaning can tell. */
public record LeftOut(TextRange range, LeftOutReason reason) {
}
