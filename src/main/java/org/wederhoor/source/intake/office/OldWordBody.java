package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.ReadingTime;

/** Reads stretches of a Word document of before 2007: its body, its notes, its headers. Its letters stand in one row, with signs of their own between them. */
final class OldWordBody {

    private static final char NOTE = 2;
    private static final char REMARK = 5;
    private static final char CELL_ENDS = 7;
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final HWPFDocument document;
    private final TrackedChanges changes;
    private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();
    private final Story endNotes = new Story();
    private int footnotes;
    private int endnotes;
    private int remarks;
    private String[] remarked;
    private boolean wasDeleted;
    private boolean wasInserted;

    /** A stretch that is being read. */
    private static final class Reading {

        private final Story story = new Story();
        private Story.Paragraph paragraph = story.begin();
        private int cellStart;
        private List<Story> row = new ArrayList<>();
        private Story.Grid table;
        private final StoredFields fields = new StoredFields();

        private void next() {
            paragraph = story.begin();
        }
    }

    OldWordBody(HWPFDocument document, TrackedChanges changes) {
        this.document = document;
        this.changes = changes;
    }

    /** The notes that stand behind the whole text, of what was read so far. */
    Story endNotes() {
        return endNotes;
    }

    Story story(Range range) {
        Reading reading = new Reading();
        for (int i = 0; i < range.numParagraphs(); i++) {
            ReadingTime.check();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isTableRowEnd()) {
                endRow(reading);
                continue;
            }
            String number = number(paragraph);
            Story.Paragraph first = reading.paragraph;
            for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
                read(paragraph.getCharacterRun(j), reading);
            }
            first.number = first.number.isEmpty() ? number : first.number;
            if (!paragraph.isInTable()) {
                reading.table = null;
                reading.cellStart = reading.story.blocks.size() - 1;
            }
        }
        return reading.story;
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        String number = AbstractWordUtils.getBulletText(numbering, paragraph.getList(), (char) paragraph.getIlvl()).strip();
        return number.length() == 1 && !Character.isLetterOrDigit(number.charAt(0)) ? OfficeSigns.bullet(number.charAt(0), null) : number;
    }

    private void read(CharacterRun run, Reading reading) {
        boolean deleted = run.isMarkedDeleted();
        boolean inserted = run.isMarkedInserted() && !deleted;
        if (deleted && !wasDeleted || inserted && !wasInserted) {
            changes.begin(deleted ? TrackedChanges.Kind.DELETED : TrackedChanges.Kind.INSERTED, null, null);
        }
        wasDeleted = deleted;
        wasInserted = inserted;
        LeftOutReason reason = deleted ? LeftOutReason.DELETED : run.isVanished() ? LeftOutReason.HIDDEN
                : run.isStrikeThrough() || run.isDoubleStrikeThrough() ? LeftOutReason.STRUCK_OUT : null;
        if (run.isSymbol()) {
            say(reading, reason, OfficeSigns.of(run.getSymbolCharacter(), run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName()));
            return;
        }
        String text = run.text();
        Height height = height(run.getSubSuperScriptIndex());
        if (height != Height.ON_THE_LINE && !run.isSpecialCharacter() && text.chars().allMatch(sign -> sign >= ' ')) {
            say(reading, reason, height, text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            sign(text.charAt(i), run.getStartOffset() + i, run.isSpecialCharacter(), reason, reading);
        }
    }

    private void sign(char sign, int at, boolean special, LeftOutReason reason, Reading reading) {
        switch (sign) {
            case FIELD_BEGINS -> reading.fields.begin();
            case FIELD_SHOWS -> reading.fields.show();
            case FIELD_ENDS -> reading.fields.end();
            case '\r', '\f' -> endParagraph(reading, reason);
            case CELL_ENDS -> endCell(reading);
            case NOTE -> note(at, reason, reading);
            case REMARK -> remark(reason, reading);
            case 0x0B, 0x0E -> say(reading, reason, "\n");
            case 0x1E -> say(reading, reason, "\u2011");
            case 0x1F -> say(reading, reason, "\u00AD");
            default -> {
                // a picture, an object, the mark of a note within it
                if (!special && (sign >= ' ' || sign == '\t')) {
                    say(reading, reason, Character.toString(sign));
                }
            }
        }
    }

    /** By the number that it has in such files ([MS-DOC] 2.6.1, sprmCIss). */
    private static Height height(int index) {
        return index == 1 ? Height.RAISED : index == 2 ? Height.LOWERED : Height.ON_THE_LINE;
    }

    private void say(Reading reading, LeftOutReason reason, String words) {
        say(reading, reason, Height.ON_THE_LINE, words);
    }

    private void say(Reading reading, LeftOutReason reason, Height height, String words) {
        if (reading.fields.isUnread()) {
            return;
        }
        if (reason == null) {
            reading.paragraph.say(words, height);
        } else {
            reading.paragraph.aside(reason, words);
            if (reason == LeftOutReason.DELETED) {
                changes.say(words);
            }
        }
    }

    private static void endParagraph(Reading reading, LeftOutReason reason) {
        if (reason == LeftOutReason.DELETED) {
            reading.paragraph.goOn();
        } else {
            reading.next();
        }
    }

    private static void endCell(Reading reading) {
        List<Story.Block> of = reading.story.blocks.subList(Math.max(0, Math.min(reading.cellStart, reading.story.blocks.size())), reading.story.blocks.size());
        Story cell = new Story();
        cell.blocks.addAll(of);
        of.clear();
        reading.row.add(cell);
        reading.cellStart = reading.story.blocks.size();
        reading.next();
    }

    private static void endRow(Reading reading) {
        List<Story.Block> blocks = reading.story.blocks;
        if (reading.paragraph.isBlank() && !blocks.isEmpty()) {
            blocks.remove(blocks.size() - 1);
        }
        if (reading.table == null) {
            reading.table = reading.story.table();
        }
        reading.table.rows().add(reading.row);
        reading.row = new ArrayList<>();
        reading.cellStart = blocks.size();
        reading.next();
    }

    private void note(int at, LeftOutReason reason, Reading reading) {
        int foot = document.getFootnotes().getNoteIndexByAnchorPosition(at);
        int end = foot >= 0 ? -1 : document.getEndnotes().getNoteIndexByAnchorPosition(at);
        if (foot < 0 && end < 0) {
            return;
        }
        Story story = foot >= 0 ? noteText(document.getFootnotes(), document.getFootnoteRange(), foot) : noteText(document.getEndnotes(),
                document.getEndnoteRange(), end);
        if (reason != null) {
            reading.paragraph.behind(reason, story);
            return;
        }
        String mark = "[" + (foot >= 0 ? ItemNumber.DECIMAL.of(++footnotes) : ItemNumber.LOWER_ROMAN.of(++endnotes)) + "]";
        reading.paragraph.say(mark);
        if (foot >= 0) {
            reading.paragraph.behind(null, story.marked(mark));
        } else {
            endNotes.blocks.addAll(story.marked(mark).blocks);
        }
    }

    private Story noteText(Notes notes, Range all, int index) {
        int start = all.getStartOffset();
        return story(new Range(start + notes.getNoteTextStartOffset(index), start + notes.getNoteTextEndOffset(index), document));
    }

    /** The remarks stand one after another, each behind a sign of its own, in the order of their places in the text. */
    private void remark(LeftOutReason reason, Reading reading) {
        if (remarked == null) {
            remarked = document.getCommentsRange().text().split(Character.toString(REMARK), -1);
        }
        String said = ++remarks < remarked.length ? remarked[remarks].replace('\r', '\n').strip() : "";
        if (!said.isEmpty()) {
            changes.begin(TrackedChanges.Kind.REMARK, null, null);
            changes.say(said);
            reading.paragraph.behind(reason == LeftOutReason.DELETED ? reason : LeftOutReason.REMARK, Story.of(said));
        }
    }
}
