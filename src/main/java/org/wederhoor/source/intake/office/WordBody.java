package org.wederhoor.source.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/**
 * Reads one part of a Word document, its body or its notes, as its author meant it to be read: what was inserted is there and what was moved is where
 * it was moved to; what was deleted, hidden or struck out stands behind its paragraph.
 */
final class WordBody {

    private final XmlPart xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final TrackedChanges changes;
    private final Deque<Story> stories = new ArrayDeque<>();
    private StoredFields fields = new StoredFields();
    private WordRun run = WordRun.PLAIN;
    private Story.Grid table;
    private boolean joins;
    private String paragraphStyle;
    private int deleted;
    private int moved;
    private Story.Paragraph title;

    WordBody(XmlPart xml, WordStyles styles, WordNumbering numbering, WordNotes notes, TrackedChanges changes) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.changes = changes;
    }

    /** All that stands in the element that was begun last, or in the whole part. */
    Story read() {
        Story story = new Story();
        within(story, () -> xml.children(this::element));
        return story;
    }

    /** The words of the first paragraph that is a title by its style; null where none is. */
    String title() {
        return title == null || title.isBlank() ? null : title.words.toString().strip();
    }

    private void within(Story story, Runnable reading) {
        StoredFields outer = fields;
        boolean joinedOuter = joins;
        String style = paragraphStyle;
        WordRun outerRun = run;
        fields = new StoredFields();
        joins = false;
        stories.push(story);
        reading.run();
        stories.pop();
        fields = outer;
        joins = joinedOuter;
        paragraphStyle = style;
        run = outerRun;
    }

    private void element(String name) {
        switch (name) {
            case "w:p" -> paragraph();
            case "w:r", "m:r" -> run();
            case "w:t", "w:delText", "m:t" -> say(OfficeSigns.of(xml.text(), run.font()), run.height());
            case "w:sym" -> say(OfficeSigns.hexadecimal(xml.attribute("char", ""), xml.attribute("font")));
            case "w:tab", "w:ptab" -> say("\t");
            case "w:br", "w:cr" -> say("\n");
            case "w:noBreakHyphen" -> say("\u2011");
            case "w:softHyphen" -> say("\u00AD");
            case "w:fldChar" -> fields.mark(xml.attribute("fldCharType", ""));
            case "w:tbl" -> table();
            case "w:tr" -> row();
            case "w:tc" -> cell();
            case "w:trPr", "w:tcPr" -> deleted += changes.removes(xml) ? 1 : 0;
            case "w:ins", "w:moveTo" -> {
                changed(name.equals("w:ins") ? TrackedChanges.Kind.INSERTED : TrackedChanges.Kind.MOVED);
                xml.children(this::element);
            }
            case "w:del" -> {
                changed(TrackedChanges.Kind.DELETED);
                deleted++;
                xml.children(this::element);
                deleted--;
            }
            case "w:moveFrom" -> {
                moved++;
                xml.children(this::element);
                moved--;
            }
            case "w:txbxContent" -> {
                Story box = new Story();
                within(box, () -> xml.children(this::element));
                stories.element().paragraph().behind(null, box);
            }
            case "w:footnoteReference", "w:endnoteReference" -> {
                if (moved == 0) {
                    say(notes.refer(xml, name.equals("w:footnoteReference"), deleted > 0, stories.element().paragraph()));
                }
            }
            case "w:commentReference" -> {
                if (moved == 0) {
                    stories.element().paragraph().behind(LeftOutReason.REMARK, notes.comment(xml.attribute("id", "")));
                }
            }
            case "mc:AlternateContent" -> xml.first(this::element);
            case "m:f", "m:sSup", "m:sSub", "m:sSubSup", "m:rad" -> {
                if (!stories.isEmpty()) {
                    say(WordFormula.of(name, xml, stories.element().paragraph(), this::element));
                }
            }
            case "w:rPr", "w:pPr", "w:sectPr", "w:tblPr", "w:tblPrEx", "w:sdtPr", "w:sdtEndPr", "w:instrText", "w:delInstrText", "w:rt", "mc:Fallback" -> { }
            default -> xml.children(this::element);
        }
    }

    private void changed(TrackedChanges.Kind kind) {
        changes.begin(kind, xml.attribute("author"), xml.attribute("date"));
    }

    private void paragraph() {
        Story story = stories.element();
        Story.Paragraph paragraph = joins ? story.paragraph() : story.begin();
        WordParagraph read = contents();
        if (read.endRemoved() || deleted + moved > 0) {
            joins = true;
            paragraph.goOn();
            return;
        }
        String list = read.list() != null ? read.list() : styles.numbering(read.style());
        if (list != null) {
            paragraph.number = numbering.next(list, read.level() != null ? read.level() : styles.level(read.style()));
        }
        if (title == null && styles.isTitle(read.style())) {
            title = paragraph;
        }
    }

    private WordParagraph contents() {
        WordParagraph[] properties = {WordParagraph.PLAIN};
        joins = false;
        paragraphStyle = null;
        xml.children(name -> {
            if (name.equals("w:pPr")) {
                properties[0] = WordParagraph.read(xml);
                paragraphStyle = properties[0].style();
            } else {
                element(name);
            }
        });
        return properties[0];
    }

    private void run() {
        WordRun outer = run;
        run = WordRun.PLAIN;
        xml.children(name -> {
            if (name.equals("w:rPr")) {
                run = WordRun.read(xml);
            } else {
                element(name);
            }
        });
        run = outer;
    }

    private void say(String words) {
        say(words, Height.ON_THE_LINE);
    }

    private void say(String words, Height height) {
        if (fields.isUnread() || moved > 0 || stories.isEmpty()) {
            return;
        }
        Story.Paragraph paragraph = stories.element().paragraph();
        if (deleted > 0) {
            changes.say(words);
            paragraph.aside(LeftOutReason.DELETED, words);
        } else if (run.isHidden(styles, paragraphStyle)) {
            paragraph.aside(LeftOutReason.HIDDEN, words);
        } else if (run.isStruck(styles, paragraphStyle)) {
            paragraph.aside(LeftOutReason.STRUCK_OUT, words);
        } else {
            paragraph.say(words, height);
        }
    }

    private void table() {
        Story.Grid outer = table;
        table = stories.element().table();
        joins = false;
        xml.children(this::element);
        table = outer;
    }

    private void row() {
        int before = deleted;
        if (table != null) {
            table.rows().add(new ArrayList<>());
        }
        xml.children(this::element);
        deleted = before;
    }

    private void cell() {
        int before = deleted;
        Story cell = new Story();
        if (table != null && !table.rows().isEmpty()) {
            table.rows().get(table.rows().size() - 1).add(cell);
        }
        Story.Grid outer = table;
        within(cell, () -> xml.children(this::element));
        table = outer;
        deleted = before;
    }
}
