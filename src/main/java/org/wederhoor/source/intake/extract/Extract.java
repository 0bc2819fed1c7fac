package org.wederhoor.source.intake.extract;

import java.util.List;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.proposal.PageFacts;

/**
 * What the reader of one kind of document takes out of its bytes, before anything is proposed.
 *
 * @param charset  the IANA name of the encoding that the whole of it was read with; null where there is no such one
 * @param text     with unix line ends, storable
 * @param leftOut  in the text's order, without overlaps
 * @param locators in the text's order
 * @param says     what it says of itself, in its order
 * @param parts    the files within it, in its order
 * @param left     how many more there are than are read with it
 */
public record Extract(String charset, String text, List<LeftOut> leftOut, PageFacts facts, List<Locator> locators, List<FileSays> says, List<Part> parts,
        int left) {

    /** How long a text may be, in code points. */
    public static final int LONGEST = 3_000_000;

    /** Of one whose files are all read with it. */
    public Extract(String charset, String text, List<LeftOut> leftOut, PageFacts facts, List<Locator> locators, List<FileSays> says, List<Part> parts) {
        this(charset, text, leftOut, facts, locators, says, parts, 0);
    }

    /** Of a document that has nothing but a text. */
    public Extract(String charset, String text, List<LeftOut> leftOut, PageFacts facts) {
        this(charset, text, leftOut, facts, List.of(), List.of(), List.of());
    }
}
