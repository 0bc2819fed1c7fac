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
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.LocatorKind;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.PlacedText;

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
    void pages_follow_each_other_and_each_is_known_by_its_number() throws IOException {
        Reading reading = DocumentReader.read(pdf(List.of("First page."), List.of("Second page.")), null, null);
        assertEquals("First page.\n\nSecond page.", reading.text());
        assertEquals(List.of(new Locator(0, LocatorKind.PAGE, "1"), new Locator(13, LocatorKind.PAGE, "2")), reading.locators());
        assertEquals(List.of(), DocumentReader.read(pdf(List.of("The only page.")), null, null).locators());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            een veiligheidsonder‐     | zoek van het bureau  |                            | een veiligheidsonderzoek van het bureau
            een veiligheidsonder\u00AD | zoek van het bureau |                            | een veiligheidsonderzoek van het bureau
            de toegangsmogelijk‐      | heden van het gebouw |                            | de toegangsmogelijkheden van het gebouw
            de AIVD-                  | woordvoerder weet    |                            | de AIVD-woordvoerder weet
            de AIVD‐                  | woordvoerder weet    |                            | de AIVD-woordvoerder weet
            het 5G-                   | netwerk ligt plat    |                            | het 5G-netwerk ligt plat
            de COVID-19-              | maatregelen zijn om  |                            | de COVID-19-maatregelen zijn om
            in 2019-                  | 2021 was dat zo      |                            | in 2019-2021 was dat zo
            de Noord-                 | Hollandse omroep     |                            | de Noord-Hollandse omroep
            een veiligheidsonder-     | zoek van het bureau  | Het veiligheidsonderzoek.  | een veiligheidsonderzoek van het bureau
            veel veiligheidsonder-    | zoek van het bureau  | De veiligheidsonderzoeken. | veel veiligheidsonderzoek van het bureau
            een well-                 | known bureau         | A well-known bureau.       | een well-known bureau
            een welbe‐                | kend bureau          | Een welbe-kend bureau.     | een welbe-kend bureau
            de oud-                   | premier zegt nee     |                            | de oud-premier zegt nee
            de hoofd-                 | redacteur zegt nee   | De hoofd-verslaggever.     | de hoofd-redacteur zegt nee
            de land-                  | en tuinbouw krimpt   |                            | de land- en tuinbouw krimpt
            de land‐                  | en tuinbouw krimpt   |                            | de land‐ en tuinbouw krimpt
            zie www.ostaria-          | telecom.example/nee  |                            | zie www.ostaria-telecom.example/nee
            hij zegt zonder twijfel - | en dat klopt - dat   |                            | hij zegt zonder twijfel - en dat klopt - dat
            """)
    void no_blank_follows_a_hyphen_at_a_line_s_end_and_the_document_says_whose_it_was(String first, String second, String elsewhere, String joined)
            throws IOException {
        byte[] bytes = drawn(line(700, 11, first), line(686, 11, second), line(650, 11, elsewhere == null ? "Meer." : elsewhere));
        String read = DocumentReader.read(bytes, null, null).text().split("\n\n")[0];
        assertEquals(joined, read.replace("AIVD‐", "AIVD-").replace("welbe‐", "welbe-"));
    }

    @Test
    void where_a_document_breaks_words_the_hyphens_that_nothing_tells_of_are_its_breaking_s() throws IOException {
        byte[] bytes = drawn(line(700, 11, "De onder-"), line(686, 11, "neming wil geen onder-"), line(672, 11, "zoek naar het toe-"),
                line(658, 11, "zicht."), line(600, 11, "De onderneming kent geen onderzoek."));
        assertEquals("De onderneming wil geen onderzoek naar het toezicht.\n\nDe onderneming kent geen onderzoek.",
                DocumentReader.read(bytes, null, null).text());
    }

    @Test
    void a_long_word_that_had_no_room_ends_no_paragraph_and_one_that_had_does() throws IOException {
        byte[] bytes = drawn(line(700, 11, "De raad van bestuur van Ostaria"), line(686, 11, "Telecommunicatiedienstverleningsmaatschappij laat nu weten"),
                line(672, 11, "dat er niets aan de hand is."), line(658, 11, "Nee."), line(644, 11, "De woordvoerder zwijgt."));
        assertEquals("De raad van bestuur van Ostaria Telecommunicatiedienstverleningsmaatschappij laat nu weten dat er niets aan de hand is."
                + "\nNee.\nDe woordvoerder zwijgt.", DocumentReader.read(bytes, null, null).text());
    }

    @Test
    void a_heading_set_tight_is_no_part_of_the_first_sentence_and_one_of_two_lines_is_one() throws IOException {
        byte[] bytes = drawn(line(700, 18, "Letter to the council on the"), line(680, 18, "Harbour Bridge Inspection"),
                line(664, 11, "The harbour bridge was inspected on Monday by three men who"),
                line(650, 11, "found nothing wrong with any of its pillars at all."),
                bold(636, 11, "No comment"), line(622, 11, "The council does not comment on what its members were told."));
        Reading reading = DocumentReader.read(bytes, null, null);
        assertEquals("Letter to the council on the Harbour Bridge Inspection\n\nThe harbour bridge was inspected on Monday by three men who found"
                + " nothing wrong with any of its pillars at all.\n\nNo comment\n\nThe council does not comment on what its members were told.",
                reading.text());
        assertEquals("Letter to the council on the Harbour Bridge Inspection", reading.proposals().get(0).value());
    }

    @Test
    void what_runs_at_the_edges_of_pages_is_left_out_and_parts_no_sentence() throws IOException {
        byte[] bytes = drawn(line(760, 9, "VERTROUWELIJK"), line(700, 11, "Het bestuur laat weten dat het rapport dat nu wordt"),
                line(40, 9, "Ostaria persbericht – pagina 1"), List.of(),
                line(760, 9, "VERTROUWELIJK"), line(700, 11, "rondgebracht geen grond heeft."), line(672, 11, "Meer zegt het niet."),
                line(40, 9, "Ostaria persbericht – pagina 2"));
        Reading reading = DocumentReader.read(bytes, null, null);
        assertEquals("VERTROUWELIJK\n\nHet bestuur laat weten dat het rapport dat nu wordt rondgebracht geen grond heeft.\n\n"
                + "Ostaria persbericht – pagina 1\nVERTROUWELIJK\n\nMeer zegt het niet.\n\nOstaria persbericht – pagina 2", reading.text());
        PlacedText text = new PlacedText(reading.text());
        assertEquals(List.of("VERTROUWELIJK", "Ostaria persbericht – pagina 1\nVERTROUWELIJK", "Ostaria persbericht – pagina 2"),
                reading.leftOut().stream().map(part -> text.slice(part.range())).toList());
    }

    @Test
    void a_head_that_stands_a_little_lower_on_the_first_page_is_left_out_there_too() throws IOException {
        byte[] bytes = drawn(line(754, 9, "VERTROUWELIJK"), line(700, 11, "Het bestuur laat weten dat het rapport dat nu wordt"), List.of(),
                line(760.5, 9, "VERTROUWELIJK"), line(700, 11, "rondgebracht geen grond heeft."));
        assertEquals(2, DocumentReader.read(bytes, null, null).leftOut().size());
    }

    @ParameterizedTest
    @CsvSource({"725, 70", "725, 250", "725, 480", "720, 70", "722, 480", "717, 70", "717, 480", "713, 70",
        "713, 250", "713, 480", "709, 250", "729, 70", "732, 70"})
    void a_head_drawn_over_or_close_to_a_line_is_left_out_and_parts_no_sentence(double base, double left) throws IOException {
        List<Drawn> head = List.of(new Drawn(left, base, 9, "Regular", "VERTROUWELIJK"));
        List<Drawn> first = List.of(at(720, "Het bestuur laat weten dat het rapport over de achterdeur dat nu wordt"),
                at(706, "rondgebracht geen grond heeft en dat de leverancier daarvan al lang"));
        List<Drawn> second = List.of(at(720, "op de hoogte was. Meer zegt het bestuur er op dit ogenblik niet over,"),
                at(706, "want de zaak is nog onder de rechter."));
        String said = "Het bestuur laat weten dat het rapport over de achterdeur dat nu wordt rondgebracht geen grond heeft en dat de leverancier"
                + " daarvan al lang op de hoogte was. Meer zegt het bestuur er op dit ogenblik niet over, want de zaak is nog onder de rechter.";
        assertEquals(said, kept(drawn(head, first, List.of(), head, second)));
        assertEquals(said, kept(drawn(first, head, List.of(), second, head)));
    }

    @Test
    void a_note_at_the_foot_of_a_page_stands_behind_the_sentence_that_goes_on_over_it() throws IOException {
        assertEquals("Het bestuur laat weten dat het rapport dat nu wordt rondgebracht geen grond heeft.\n\n1 Zie het rapport.\n\n2 Zie de brief.\n\n"
                + "Meer niet.", DocumentReader.read(drawn(line(700, 11, "Het bestuur laat weten dat het rapport dat nu wordt"),
                line(60, 8, "1 Zie het rapport."), line(40, 8, "2 Zie de brief."), List.of(), line(700, 11, "rondgebracht geen grond heeft."),
                line(660, 11, "Meer niet.")), null, null).text());
    }

    @Test
    void so_are_a_foot_and_a_watermark() throws IOException {
        List<Drawn> mark = List.of(new Drawn(100, 690, 60, "Regular", "CONCEPT"));
        assertEquals("Het bestuur laat weten dat het rapport nog\n\nniet af is, en dat het daar om die reden nu niets over zegt.", kept(drawn(
                line(690, 11, "Het bestuur laat weten dat het rapport nog"), mark, line(57, 8, "Ostaria – pagina 1"),
                line(60, 11, "niet af is, en dat het daar om die reden nu"), List.of(),
                mark, line(690, 11, "niets over zegt."), line(57, 8, "Ostaria – pagina 2"))));
    }

    @Test
    void what_is_raised_or_lowered_within_a_line_is_none_of_those() throws IOException {
        List<Drawn> drawn = List.of(at(690, "De uitstoot van CO"), new Drawn(163.5, 687, 7, "Regular", "2"),
                new Drawn(167.5, 690, 11, "Regular", "-gassen neemt toe"));
        assertEquals("De uitstoot van CO2-gassen neemt toe", DocumentReader.read(drawn(drawn), null, null).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10     | 6  | euro   | 10⁶ euro
            5 m    | 2  | grond  | 5 m² grond
            m      | -1 | zo     | m⁻¹ zo
            2019   | 4  | en nu  | 2019 ⁴ en nu
            lekte. | 12 | Nee    | lekte. ¹² Nee
            5      | th | zo     | 5th zo
            """)
    void raised_figures_change_none(String before, String raised, String after, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(70, 700);
                content.setFont(font, 11);
                content.showText("Wel " + before);
                content.setFont(font, 7);
                content.setTextRise(4);
                content.showText(raised);
                content.setFont(font, 11);
                content.setTextRise(0);
                content.showText(" " + after);
                content.endText();
            }
            assertEquals("Wel " + text, DocumentReader.read(bytes(document), null, null).text());
        }
    }

    @Test
    void what_is_drawn_over_a_line_on_one_page_alone_stays() throws IOException {
        assertEquals("Het bestuur zegt niets over het rapport.\n\nGEWIJZIGD\n\nMeer weet niemand.", kept(drawn(
                line(690, 11, "Het bestuur zegt niets over het rapport."), line(688, 14, "GEWIJZIGD"), List.of(), line(690, 11, "Meer weet niemand."))));
    }

    @Test
    void what_differs_or_stands_elsewhere_runs_at_no_edge() throws IOException {
        byte[] bytes = drawn(line(760, 11, "Geachte raad,"), line(700, 11, "Wij ontkennen."), List.of(),
                line(760, 11, "Zo is het."), line(500, 11, "Wij ontkennen."));
        Reading reading = DocumentReader.read(bytes, null, null);
        assertEquals(List.of(), reading.leftOut());
        assertEquals("Geachte raad,\n\nWij ontkennen.\n\nZo is het.\n\nWij ontkennen.", reading.text());
    }

    @Test
    void two_pages_that_say_the_same_keep_what_they_say() throws IOException {
        Reading reading = DocumentReader.read(drawn(line(700, 11, "Wij ontkennen."), List.of(), line(700, 11, "Wij ontkennen.")), null, null);
        assertEquals(List.of(), reading.leftOut());
        assertEquals("Wij ontkennen.\n\nWij ontkennen.", reading.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft Word - brief.docx", "brief.docx", "run.html", "Untitled", "untitled document", "Naamloos 1"})
    void a_file_s_name_is_no_headline(String title) throws IOException {
        try (PDDocument document = document(LINES)) {
            document.getDocumentInformation().setTitle(title);
            assertNull(PdfText.of(bytes(document)).facts().facts().get(ProposalField.HEADLINE));
        }
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

    /** The text without what is left out. */
    private static String kept(byte[] bytes) {
        Reading reading = DocumentReader.read(bytes, null, null);
        PlacedText text = new PlacedText(reading.text());
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (LeftOut each : reading.leftOut()) {
            kept.append(text.slice(at, each.range().start()));
            at = each.range().end();
        }
        return kept.append(text.slice(at, text.length())).toString().strip().replaceAll("\n{3,}", "\n\n");
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

    private record Drawn(double left, double base, int size, String font, String words) {
    }

    private static Drawn at(double base, String words) {
        return new Drawn(70, base, 11, "Regular", words);
    }

    private static List<Drawn> line(double base, int size, String words) {
        return List.of(new Drawn(70, base, size, "Regular", words));
    }

    private static List<Drawn> bold(double base, int size, String words) {
        return List.of(new Drawn(70, base, size, "Bold", words));
    }

    /** A document of lines as they are drawn; an empty list begins a page. */
    @SafeVarargs
    private static byte[] drawn(List<Drawn>... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont regular = PDType0Font.load(document, PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            PDFont heavy = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
            PDPage page = null;
            for (List<Drawn> each : lines) {
                if (page == null || each.isEmpty()) {
                    page = new PDPage();
                    document.addPage(page);
                }
                for (Drawn line : each) {
                    try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                        content.beginText();
                        content.setFont(line.font.equals("Bold") ? heavy : regular, line.size);
                        content.newLineAtOffset((float) line.left, (float) line.base);
                        content.showText(line.words);
                        content.endText();
                    }
                }
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
