package org.wederhoor.source;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;

/**
 * What the desk says of a source.
 *
 * @param label    what the desk calls it, 1 to 200 characters
 * @param headline as printed, up to 500 characters; null when none is known
 * @param outlet   who published it; null when that is not stated
 * @param agency   the news agency it credits; null when it credits none
 * @param byline   as printed, up to 200 characters; null when there is none
 * @param dated    null when it bears no date
 * @param address  where it can be read; null when that is not known
 * @param note     up to 2,000 characters; may be empty
 */
public record SourceWords(SourceKind kind, String label, String headline, Party outlet, Party agency, String byline,
        PartialDate dated, String address, String note) {
}
