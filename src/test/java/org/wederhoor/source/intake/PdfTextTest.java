package org.wederhoor.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;

class PdfTextTest {

    private static final List<String> LINES = List.of("Bridge closed", "", "The harbour bridge was closed on Thursday after divers had inter-",
            "rupted their work because of a crack in its second pillar, the", "council said.", "", "Nobody was hurt.");

    @Test
    void lines_that_the_column_ended_are_joined_and_hyphens_stay() throws IOException {
        Reading reading = DocumentReader.read(pdf(LINES), "letter.txt", "text/plain");
        assertEquals("application/pdf", reading.mediaType());
        assertNull(reading.charset());
        assertEquals("Bridge closed\n\nThe harbour bridge was closed on Thursday after divers had inter-\nrupted their work because of a"
                + " crack in its second pillar, the council said.\n\nNobody was hurt.", reading.text());
    }

    @Test
    void pages_follow_each_other() throws IOException {
        assertEquals("First page.\n\nSecond page.", DocumentReader.read(pdf(List.of("First page."), List.of("Second page.")), null, null).text());
    }

    @Test
    void its_own_information_is_proposed() throws IOException {
        try (PDDocument document = document(LINES)) {
            document.getDocumentInformation().setTitle("A letter on bridges");
            document.getDocumentInformation().setAuthor("Ann Example");
            assertEquals(List.of(new Proposal(ProposalField.HEADLINE, "A letter on bridges", "Title: A letter on bridges", null),
                    new Proposal(ProposalField.BYLINE, "Ann Example", "Author: Ann Example", null)),
                    PdfText.of(bytes(document)).facts().facts().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                            .map(each -> new Proposal(each.getKey(), each.getValue().value(), each.getValue().words(), null)).toList());
        }
    }

    @Test
    void one_with_a_password_is_refused_and_one_that_anybody_may_open_is_read() throws IOException {
        assertEquals(UnreadableReason.PDF_LOCKED, refused(locked("secret")));
        assertEquals("Bridge closed", DocumentReader.read(locked(""), null, null).text().lines().findFirst().orElseThrow());
    }

    @Test
    void a_broken_one_is_refused() throws IOException {
        byte[] whole = pdf(LINES);
        assertEquals(UnreadableReason.PDF_BROKEN, refused("%PDF-1.7\nnot a PDF at all".getBytes()));
        assertEquals(UnreadableReason.PDF_BROKEN, refused(Arrays.copyOf(whole, 60)));
    }

    @Test
    void one_of_pictures_is_refused() throws IOException {
        try (PDDocument document = document(List.of())) {
            BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.drawImage(LosslessFactory.createFromImage(document, picture), 50, 50);
            }
            byte[] bytes = bytes(document);
            assertEquals(UnreadableReason.PDF_SCANNED, refused(bytes));
        }
    }

    @Test
    void one_with_too_many_pages_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i <= PdfText.MOST_PAGES; i++) {
                document.addPage(new PDPage());
            }
            byte[] bytes = bytes(document);
            assertEquals(UnreadableReason.PDF_TOO_LARGE, refused(bytes));
        }
    }

    @Test
    void one_that_unpacks_to_much_more_than_it_is_is_refused() throws IOException {
        try (PDDocument document = document(LINES)) {
            byte[] blanks = new byte[1_000_000];
            Arrays.fill(blanks, (byte) ' ');
            PDStream content = new PDStream(document);
            try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i <= 100; i++) {
                    stream.write(blanks);
                }
            }
            document.getPage(0).setContents(content);
            byte[] bytes = bytes(document);
            assertEquals(UnreadableReason.PDF_TOO_LARGE, refused(bytes));
        }
    }

    private static UnreadableReason refused(byte[] bytes) {
        return assertThrows(Unreadable.class, () -> DocumentReader.read(bytes, "file.pdf", "application/pdf")).reason();
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = document(LINES)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return bytes(document);
        }
    }

    @SafeVarargs
    private static PDDocument document(List<String>... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(70, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
