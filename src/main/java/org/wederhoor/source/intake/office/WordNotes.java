package org.wederhoor.source.intake.office;

import java.util.HashMap;
import java.util.Map;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** The notes of a Word document at the foot of its pages and at its end, by their ids, and the comments in its margin. */
final class WordNotes {

    private final Map<String, Story> footnotes = new HashMap<>();
    private final Map<String, Story> endnotes = new HashMap<>();
    private final Map<String, Story> comments = new HashMap<>();
    private final Story last = new Story();
    private int footnote;
    private int endnote;

    Map<String, Story> footnotes() {
        return footnotes;
    }

    Map<String, Story> endnotes() {
        return endnotes;
    }

    /** Blank where there is none of that id, or where it stands already. */
    Story comment(String id) {
        Story comment = comments.remove(id);
        return comment == null ? new Story() : comment;
    }

    void keepComment(String id, Story comment) {
        comments.put(id, comment);
    }

    /**
     * Puts the note of the reference that was begun last where it belongs, once: behind the paragraph, or behind the whole text.
     *
     * @return the mark that stands in the text for it; empty where there is none
     */
    String refer(XmlPart xml, boolean atTheFoot, boolean deleted, Story.Paragraph paragraph) {
        Map<String, Story> all = atTheFoot ? footnotes : endnotes;
        Story note = all.remove(xml.attribute("id", ""));
        if (note == null) {
            return "";
        }
        if (deleted) {
            paragraph.behind(LeftOutReason.DELETED, note);
            return "";
        }
        String mark = xml.attribute("customMarkFollows", "0").matches("1|true|on") ? "" : mark(all);
        if (atTheFoot) {
            paragraph.behind(null, note.marked(mark));
        } else {
            last.blocks.addAll(note.marked(mark).blocks);
        }
        return mark;
    }

    /** The mark of the next note, by which it is known in the text: [1] at a page's foot, [i] at the end, as Word counts unless told otherwise. */
    private String mark(Map<String, Story> all) {
        return "[" + (all == footnotes ? ItemNumber.DECIMAL.of(++footnote) : ItemNumber.LOWER_ROMAN.of(++endnote)) + "]";
    }

    /** The notes that stand behind the whole text, in its order. */
    Story atTheEnd() {
        return last;
    }
}
