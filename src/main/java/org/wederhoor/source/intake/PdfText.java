package org.wederhoor.source.intake;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.StorableText;

/** The text of a PDF and what its own information says of it. */
record PdfText(String text, PageFacts facts) {

    static final int MOST_PAGES = 1000;
    // in bytes
    private static final long UNPACKED = 100_000_000;
    private static final long IN_MEMORY = 32L * 1024 * 1024;
    private static final long ON_DISK = 512L * 1024 * 1024;

    /** @throws Unreadable when it needs a password, is broken, or has no text, too many pages or too much text */
    static PdfText of(byte[] bytes) {
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
            String text = new PdfStripper().read(document);
            if (text.isBlank()) {
                throw new Unreadable(UnreadableReason.PDF_SCANNED);
            }
            return new PdfText(text, facts(document.getDocumentInformation()));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(UnreadableReason.PDF_LOCKED);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException e) {
            // the library answers some broken files with whatever its own steps run into
            throw new Unreadable(UnreadableReason.PDF_BROKEN);
        }
    }

    private static PageFacts facts(PDDocumentInformation information) {
        Map<ProposalField, PageFacts.Fact> facts = new EnumMap<>(ProposalField.class);
        say(facts, ProposalField.HEADLINE, "Title", information.getTitle());
        say(facts, ProposalField.BYLINE, "Author", information.getAuthor());
        return new PageFacts(facts);
    }

    private static void say(Map<ProposalField, PageFacts.Fact> facts, ProposalField field, String name, String said) {
        String value = said == null ? "" : StorableText.of(said).strip();
        if (!value.isEmpty()) {
            facts.put(field, new PageFacts.Fact(value, name + ": " + value));
        }
    }
}
