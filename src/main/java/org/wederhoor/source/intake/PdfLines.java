package org.wederhoor.source.intake;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import org.wederhoor.source.text.StorableText;

/** Takes the lines off a PDF's pages, in the order in which these draw them. */
final class PdfLines extends PDFTextStripper {

    private static final float BOLD = 600;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private long length;

    private PdfLines() {
    }

    /** @throws Unreadable when there is more text than a document may have */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reading = new PdfLines();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            reading.setStartPage(page);
            reading.setEndPage(page);
            reading.writeText(document, Writer.nullWriter());
            if (reading.length > 2L * DocumentReader.LONGEST) {
                throw Unreadable.tooLong(reading.length, DocumentReader.LONGEST);
            }
        }
        return RightToLeft.inReadingOrder(reading.lines);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        int from = 0;
        for (int i = 0; i < positions.size(); i++) {
            if (DrawnOver.begins(letters, positions, i) && !RightToLeft.isIn(words + text)) {
                add(saying(positions.subList(from, i)), positions.subList(from, i));
                endLine();
                from = i;
            }
        }
        add(from == 0 ? text : saying(positions.subList(from, positions.size())), positions.subList(from, positions.size()));
    }

    private void add(String text, List<TextPosition> positions) {
        words.append(text);
        letters.addAll(positions);
    }

    private static String saying(List<TextPosition> positions) {
        return positions.stream().map(TextPosition::getUnicode).filter(Objects::nonNull).collect(Collectors.joining());
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String line = StorableText.of(words.toString()).replace('\n', ' ').strip();
        letters.removeIf(each -> each.getUnicode() == null || each.getUnicode().isEmpty());
        while (!letters.isEmpty() && letters.get(0).getUnicode().isBlank()) {
            letters.remove(0);
        }
        while (!letters.isEmpty() && letters.get(letters.size() - 1).getUnicode().isBlank()) {
            letters.remove(letters.size() - 1);
        }
        if (!line.isEmpty() && !letters.isEmpty()) {
            String read = RightToLeft.isIn(line) ? RightToLeft.asDrawn(letters) : line;
            lines.add(PdfLine.of(read, letters, getCurrentPageNo(), isBold()));
            length += line.length();
        }
        words.setLength(0);
        letters.clear();
    }

    private boolean isBold() {
        PDFont last = null;
        for (TextPosition each : letters) {
            if (each.getFont() != last && !each.getUnicode().isBlank()) {
                last = each.getFont();
                if (!bold.computeIfAbsent(last, PdfLines::isBold)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }
}
