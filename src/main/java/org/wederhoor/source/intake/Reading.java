package org.wederhoor.source.intake;

import java.util.List;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.picture.PictureSeen;
import org.wederhoor.source.intake.proposal.Proposal;

/**
 * What was read out of a document's bytes.
 *
 * @param mediaType as detected, not as declared: that of a {@link DocumentType} that is read
 * @param charset   the IANA name of the encoding it was read with; null for one that has none as a whole
 * @param text      the one text, with unix line ends, never blank; null of a picture, which has none until an editor gives it one
 * @param leftOut   in the text's order, without overlaps
 * @param proposals at most one for each field
 * @param locators  where in the document the text stands, in the text's order
 * @param says      what the document says of itself
 * @param parts     the files within it
 * @param left      how many more files are within it than are read with it
 * @param picture   what is seen of a picture; null of all else
 */
public record Reading(String mediaType, String charset, String text, List<LeftOut> leftOut, List<Proposal> proposals, List<Locator> locators,
        List<FileSays> says, List<Part> parts, int left, PictureSeen picture) {

    /** Of a document that is no picture, and whose files are all read with it. */
    public Reading(String mediaType, String charset, String text, List<LeftOut> leftOut, List<Proposal> proposals, List<Locator> locators,
            List<FileSays> says, List<Part> parts) {
        this(mediaType, charset, text, leftOut, proposals, locators, says, parts, 0, null);
    }

    /** Of a document that has nothing but a text. */
    public Reading(String mediaType, String charset, String text, List<LeftOut> leftOut, List<Proposal> proposals) {
        this(mediaType, charset, text, leftOut, proposals, List.of(), List.of(), List.of());
    }
}
