package org.wederhoor.source.intake;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.wederhoor.source.intake.cleaning.Cleaning;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutRanges;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.LocatorKind;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.text.PlacedText;

/** Reads the text of a PDF, what of it is not the article, where its pages begin, and what its own information says of it. */
final class PdfText {

    static final int MOST_PAGES = 1000;
    // in bytes
    private static final long UNPACKED = 100_000_000;
    private static final long IN_MEMORY = 32L * 1024 * 1024;
    private static final long ON_DISK = 512L * 1024 * 1024;

    private PdfText() {
    }

    /** @throws Unreadable when it needs a password, is broken, or has no text, too many pages or too much text */
    static Extract of(byte[] bytes) {
        if (!PdfObjects.fit(bytes, UNPACKED)) {
            throw Unreadable.unpacksBeyond(UNPACKED);
        }
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null,
                MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new Unreadable(UnreadableReason.PDF_BROKEN);
            }
            if (pages > MOST_PAGES) {
                throw Unreadable.tooManyPages(pages, MOST_PAGES);
            }
            if (!PdfUnpacking.fits(document.getDocument(), UNPACKED)) {
                throw Unreadable.unpacksBeyond(UNPACKED);
            }
            PdfParagraphs read = new PdfParagraphs(PdfLines.of(document));
            if (read.text().isBlank()) {
                throw new Unreadable(UnreadableReason.PDF_SCANNED);
            }
            PDDocumentInformation said = document.getDocumentInformation();
            return new Extract(null, read.text(), leftOut(read), PageFacts.ofProperties("Title", said.getTitle(), "Author", said.getAuthor(), null),
                    pages > 1 ? pages(read) : List.of(), List.of(), List.of());
        } catch (InvalidPasswordException e) {
            throw new Unreadable(UnreadableReason.PDF_LOCKED);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException e) {
            // the library answers some broken files with whatever its own steps run into
            throw new Unreadable(UnreadableReason.PDF_BROKEN);
        }
    }

    private static List<Locator> pages(PdfParagraphs read) {
        PlacedText text = new PlacedText(read.text());
        return read.pages().entrySet().stream().map(each -> new Locator(text.codePoint(each.getKey()), LocatorKind.PAGE, each.getValue().toString())).toList();
    }

    private static List<LeftOut> leftOut(PdfParagraphs read) {
        PlacedText text = new PlacedText(read.text());
        LeftOutRanges ranges = new LeftOutRanges(read.text());
        read.leftOut().forEach(ranges::add);
        Cleaning.of(read.text()).forEach(part -> ranges.add(new LeftOutRanges.Span(text.index(part.range().start()),
                text.index(part.range().end()), part.reason())));
        return ranges.in(text);
    }
}
