package org.wederhoor.source.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/**
 * Reads the text of an OpenDocument file as its author meant it to be read. Such a file keeps what was deleted at its beginning, far from the
 * sentence that it was taken out of; here it stands behind that sentence's paragraph.
 */
final class OpenBody {

    // cells beside each other that say the same
    private static final int MOST_ALIKE = 10;

    private final XmlPart xml;
    private final OpenStyles styles;
    private final TrackedChanges changes;
    private final Map<String, Story> deletions = new HashMap<>();
    private final Deque<Story> stories = new ArrayDeque<>();
    private final OpenWords words = new OpenWords(stories);
    private final Story endNotes = new Story();
    private final OpenLists lists;
    private Story.Grid table;
    private String title;

    OpenBody(XmlPart xml, OpenStyles styles, TrackedChanges changes) {
        this.xml = xml;
        this.styles = styles;
        this.changes = changes;
        this.lists = new OpenLists(styles);
    }

    /** All that stands in the element that was begun last. */
    Story read() {
        return story(() -> xml.children(this::element));
    }

    Story endNotes() {
        return endNotes;
    }

    /** The words of the first paragraph that is a title by its style; null where none is. */
    String title() {
        return title;
    }

    private Story story(Runnable reading) {
        Story story = new Story();
        stories.push(story);
        reading.run();
        stories.pop();
        return story;
    }

    private void element(String name) {
        switch (name) {
            case "text:tracked-changes" -> xml.children(region -> changedRegion(xml.attribute("id", "")));
            case "text:p", "text:h" -> paragraph(name.equals("text:h"));
            case "text:list" -> lists.list(xml, this::item);
            case "text:section" -> words.hidingWhere("none".equals(xml.attribute("display")) || styles.hides("section", xml.attribute("style-name", "")),
                    () -> xml.children(this::element));
            case "table:table" -> {
                Story.Grid outer = table;
                table = stories.element().table();
                xml.children(this::element);
                table = outer;
            }
            case "table:table-row" -> {
                if (table != null) {
                    table.rows().add(new ArrayList<>());
                }
                xml.children(this::element);
            }
            case "table:table-cell" -> cell();
            case "table:covered-table-cell", "office:forms", "text:sequence-decls", "text:variable-decls", "text:user-field-decls",
                    "text:alphabetical-index-auto-mark-file",
                    "text:index-source", "text:table-of-content-source", "office:change-info", "office:event-listeners" -> { }
            case "text:change", "draw:frame", "draw:text-box", "office:annotation", "text:note", "text:span", "text:s", "text:tab",
                    "text:line-break" -> inline(name);
            default -> xml.children(this::element);
        }
    }

    private void changedRegion(String id) {
        xml.children(name -> {
            TrackedChanges.Kind kind = name.equals("text:deletion") ? TrackedChanges.Kind.DELETED
                    : name.equals("text:insertion") ? TrackedChanges.Kind.INSERTED : null;
            if (kind != null) {
                String[] who = new String[2];
                deletions.put(id, story(() -> xml.children(each -> {
                    if (each.equals("office:change-info")) {
                        credit(who);
                    } else {
                        element(each);
                    }
                })));
                changes.begin(kind, who[0], who[1]);
                changes.say(deletions.get(id).plain());
            }
        });
    }

    private void credit(String[] who) {
        xml.children(name -> {
            if (name.equals("dc:creator")) {
                who[0] = xml.text();
            } else if (name.equals("dc:date")) {
                who[1] = xml.text();
            }
        });
    }

    private void item(String number) {
        Story story = stories.element();
        int before = story.blocks.size();
        xml.children(this::element);
        for (int i = before; i < story.blocks.size() && !number.isEmpty(); i++) {
            if (story.blocks.get(i) instanceof Story.Paragraph paragraph && !paragraph.isBlank()) {
                paragraph.number = paragraph.number.isEmpty() ? number : paragraph.number;
                return;
            }
        }
    }

    private void paragraph(boolean heading) {
        String style = xml.attribute("style-name", "");
        int level = xml.whole("outline-level", 1);
        Story.Paragraph paragraph = stories.element().begin();
        words.begin();
        boolean hides = styles.hides("paragraph", style) || "true".equals(xml.attribute("is-hidden"));
        boolean unlisted = "true".equals(xml.attribute("is-list-header"));
        words.hidingWhere(hides, () -> xml.mixed(this::inline, words::say));
        if (heading && !unlisted) {
            paragraph.number = lists.heading(level - 1, styles.listOf(style));
        }
        if (title == null && style.equals("Title") && !paragraph.isBlank()) {
            title = paragraph.words.toString().strip();
        }
    }

    private void inline(String name) {
        String space = OpenXml.space(xml, name);
        if (space != null) {
            words.put(space);
            return;
        }
        switch (name) {
            case "text:change" -> {
                Story deleted = deletions.remove(xml.attribute("change-id", ""));
                if (deleted != null) {
                    stories.element().paragraph().behind(LeftOutReason.DELETED, deleted);
                }
            }
            case "office:annotation" -> {
                String[] who = new String[2];
                Story remark = remark(who);
                changes.begin(TrackedChanges.Kind.REMARK, who[0], who[1]);
                changes.say(remark.plain());
                stories.element().paragraph().behind(LeftOutReason.REMARK, remark);
            }
            case "text:note" -> note("endnote".equals(xml.attribute("note-class")));
            case "draw:frame" -> frame();
            case "text:hidden-text" -> words.hidingWhere(true, () -> words.put(xml.attribute("string-value", "")));
            case "text:hidden-paragraph", "text:ruby-text", "office:annotation-end", "text:script", "office:event-listeners" -> { }
            case "text:span" -> {
                String style = xml.attribute("style-name", "");
                words.at(styles.height("text", style), () -> words.strikingWhere(styles.strikes("text", style),
                        () -> words.hidingWhere(styles.hides("text", style), () -> xml.mixed(this::inline, words::say))));
            }
            default -> {
                if (name.startsWith("draw:")) {
                    // a shape with words in it is no part of the sentence that it hangs on
                    stories.element().paragraph().behind(null, story(() -> xml.children(this::element)));
                } else {
                    xml.mixed(this::inline, name.startsWith("text:") ? words::say : unsaid -> { });
                }
            }
        }
    }

    private Story remark(String[] who) {
        return story(() -> xml.children(each -> {
            switch (each) {
                case "dc:creator" -> who[0] = xml.text();
                case "dc:date" -> who[1] = xml.text();
                case "text:p", "text:list" -> element(each);
                default -> { }
            }
        }));
    }

    private void note(boolean atTheEnd) {
        String[] mark = {""};
        xml.children(name -> {
            if (name.equals("text:note-citation")) {
                mark[0] = "[" + xml.text().strip() + "]";
                words.put(mark[0]);
            } else if (name.equals("text:note-body")) {
                Story note = read().marked(mark[0]);
                if (atTheEnd) {
                    endNotes.blocks.addAll(note.blocks);
                } else {
                    stories.element().paragraph().behind(null, note);
                }
            }
        });
    }

    /** Shows the first of its children that can be shown, as they are different forms of one thing. */
    private void frame() {
        boolean[] shown = new boolean[1];
        xml.children(name -> {
            if (!shown[0] && name.startsWith("draw:")) {
                shown[0] = true;
                inline(name);
            }
        });
    }

    private void cell() {
        int columns = Math.max(1, Math.min(MOST_ALIKE, xml.whole("number-columns-repeated", 1)));
        Story.Grid outer = table;
        Story cell = story(() -> xml.children(this::element));
        table = outer;
        for (int i = 0; table != null && !table.rows().isEmpty() && i < columns; i++) {
            // tables within cells that stand there again would multiply with every level
            table.rows().get(table.rows().size() - 1).add(i == 0 || cell.isFlat() ? cell : new Story());
        }
    }
}
