package org.wederhoor.source.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import org.wederhoor.source.text.StorableText;

/** Takes the text off a PDF's pages in the order in which they draw it, and makes paragraphs of its lines. */
final class PdfStripper {

    // a line this much shorter than the longest of its paragraph ends because its author ended it
    private static final double FULL = 0.7;

    private final PDFTextStripper stripper = new PDFTextStripper();

    PdfStripper() {
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        stripper.setPageEnd("\n\n");
    }

    String read(PDDocument document) throws IOException {
        StringWriter pages = new StringWriter();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, pages);
            if (pages.getBuffer().length() > 2L * DocumentReader.LONGEST) {
                throw Unreadable.tooLong(pages.getBuffer().codePoints().count(), DocumentReader.LONGEST);
            }
        }
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : StorableText.of(pages.toString()).split("\\n(?:[ \\t\\u00A0]*\\n)+")) {
            String joined = joined(paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
            if (!joined.isEmpty()) {
                paragraphs.add(joined);
            }
        }
        return String.join("\n\n", paragraphs);
    }

    /** Lines that the width of the column ended are joined; a hyphen at a line's end may belong to the word, and stays so. */
    private static String joined(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        String before = null;
        for (String line : lines) {
            if (before != null) {
                boolean runsOn = before.length() >= FULL * longest && !before.endsWith("-") && !before.endsWith("\u00AD");
                text.append(runsOn ? ' ' : '\n');
            }
            text.append(line);
            before = line;
        }
        return text.toString();
    }
}
