package org.wederhoor.source.intake.office;

import java.util.HashMap;
import java.util.Map;

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

    /** Blank where there is none of that id. */
    Story comment(String id) {
        return comments.getOrDefault(id, new Story());
    }

    void keepComment(String id, Story comment) {
        comments.put(id, comment);
    }

    /** The mark of the next note, by which it is known in the text: [1] at a page's foot, [i] at the end, as Word counts unless told otherwise. */
    String mark(Map<String, Story> all) {
        return "[" + (all == footnotes ? ItemNumber.DECIMAL.of(++footnote) : ItemNumber.LOWER_ROMAN.of(++endnote)) + "]";
    }

    void atTheEnd(Story note) {
        last.blocks.addAll(note.blocks);
    }

    /** The notes that stand behind the whole text, in its order. */
    Story atTheEnd() {
        return last;
    }
}
