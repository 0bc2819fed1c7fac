package org.wederhoor.source.intake;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.page.RaisedText;
import org.wederhoor.source.text.StorableText;

/** Takes the lines off a PDF's pages, in the order in which these draw them. */
final class PdfLines extends PDFTextStripper {

    private static final float BOLD = 600;
    private static final Pattern FIGURE = Pattern.compile("[-−+]?[0-9]{1,3}(?:,[0-9]{1,3})*[-−+]?");

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
        boolean level = true;
        for (int i = 0; i < positions.size(); i++) {
            if (DrawnOver.begins(letters, positions, i) && !RightToLeft.isIn(words + text)) {
                add(positions.subList(from, i));
                endLine();
                from = i;
            }
            level &= i == from && letters.isEmpty() || DrawnOver.isLevel(positions.get(i), i > from ? positions.get(i - 1) : letters.get(letters.size() - 1));
        }
        if (from > 0 || !level) {
            add(positions.subList(from, positions.size()));
        } else {
            words.append(text);
            letters.addAll(positions);
        }
    }

    private void add(List<TextPosition> positions) {
        for (int from = 0; from < positions.size();) {
            int to = from + DrawnOver.runFrom(positions, from);
            List<TextPosition> run = positions.subList(from, to);
            String saying = run.stream().map(TextPosition::getUnicode).filter(Objects::nonNull).collect(Collectors.joining());
            boolean raised = !letters.isEmpty() && FIGURE.matcher(saying).matches() && DrawnOver.isRaised(run.get(0), letters.get(letters.size() - 1));
            words.append(raised ? RaisedText.figure(saying, words.substring(words.lastIndexOf(" ") + 1)) : saying);
            letters.addAll(run);
            from = to;
        }
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
