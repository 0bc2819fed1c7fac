package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** Makes stories of the letters of an RTF file: its text with rows and cells, its notes and remarks, its headers and footers. */
final class RtfWords {

    final Story body = new Story();
    final List<Story> headers = new ArrayList<>();
    final List<Story> footers = new ArrayList<>();
    final Story endNotes = new Story();
    final TrackedChanges changes = new TrackedChanges();
    final FileProperties properties = new FileProperties();
    private final Map<String, StringBuilder> told = new HashMap<>();
    private final StringBuilder authors = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    // of each story where its next cell begins, and the cells of a row that has not ended
    private final Map<Story, Integer> cellStarts = new IdentityHashMap<>();
    private final Map<Story, List<Story>> rows = new IdentityHashMap<>();
    private String note = "";
    private int notes;
    private String[] names;
    private TrackedChanges.Kind kind;
    private RtfState.Who changer = RtfState.Who.NOBODY;

    /** Letters go where the state says. */
    void say(RtfState state, String words) {
        switch (state.place) {
            case AUTHORS -> authors.append(words);
            case NUMBER -> number.append(words);
            case PROPERTY -> told.computeIfAbsent(state.property, each -> new StringBuilder()).append(words);
            case TEXT -> text(state, words);
            default -> { }
        }
    }

    private void text(RtfState state, String words) {
        if (state.moved) {
            return;
        }
        Story.Paragraph paragraph = state.story.paragraph();
        numbered(paragraph);
        change(state);
        if (state.deleted) {
            changes.say(words);
            paragraph.aside(LeftOutReason.DELETED, words);
        } else if (state.hidden) {
            paragraph.aside(LeftOutReason.HIDDEN, words);
        } else if (state.struck) {
            paragraph.aside(LeftOutReason.STRUCK_OUT, words);
        } else {
            paragraph.say(words, state.height);
        }
    }

    private void numbered(Story.Paragraph paragraph) {
        if (!number.isEmpty() && paragraph.isBlank()) {
            paragraph.number = number.toString().strip();
        }
        number.setLength(0);
    }

    private void change(RtfState state) {
        TrackedChanges.Kind now = state.deleted ? TrackedChanges.Kind.DELETED : state.inserted ? TrackedChanges.Kind.INSERTED : null;
        RtfState.Who who = state.deleted ? state.deleter : state.inserter;
        if (now != null && !(now == kind && who.equals(changer))) {
            changes.begin(now, author(who.author()), moment(who.moment()));
        }
        kind = now;
        changer = who;
    }

    private String author(int at) {
        // the table of authors stands before all that they changed
        names = names == null ? authors.toString().split(";") : names;
        return at < 0 || at >= names.length || names[at].equals("Unknown") ? null : names[at].strip();
    }

    /** The moment of a change as Word packs it into a number (DTTM); null where there is none. */
    private static String moment(int packed) {
        return packed == 0 ? null : String.format(Locale.ROOT, "%04d-%02d-%02dT%02d:%02d", 1900 + (packed >> 20 & 0x1FF), packed >> 16 & 0xF,
                packed >> 11 & 0x1F,
                packed >> 6 & 0x1F, packed & 0x3F);
    }

    /** A paragraph is over. */
    void endParagraph(RtfState state) {
        number.setLength(0);
        if (state.deleted || state.moved) {
            state.story.paragraph().goOn();
        } else {
            state.story.begin();
            if (!state.inTable) {
                cellStarts.put(state.story, state.story.blocks.size() - 1);
            }
        }
    }

    /** A cell is over: all since the one before it, or since its row began. */
    void endCell(RtfState state) {
        List<Story.Block> blocks = state.story.blocks;
        List<Story.Block> of = blocks.subList(cellStarts.getOrDefault(state.story, 0), blocks.size());
        Story cell = new Story();
        cell.blocks.addAll(of);
        of.clear();
        rows.computeIfAbsent(state.story, each -> new ArrayList<>()).add(cell);
        begin(state.story);
    }

    void endRow(RtfState state) {
        List<Story> row = rows.remove(state.story);
        if (row != null) {
            List<Story.Block> blocks = state.story.blocks;
            if (state.story.paragraph().isBlank()) {
                blocks.remove(blocks.size() - 1);
            }
            Story.Grid table = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Story.Grid last ? last : state.story.table();
            table.rows().add(row);
            begin(state.story);
        }
    }

    private void begin(Story story) {
        number.setLength(0);
        story.begin();
        cellStarts.put(story, story.blocks.size() - 1);
    }

    /** The mark of the next note, where the text has it. */
    void noteMark(RtfState state) {
        if (!state.inNote) {
            note = "[" + ++notes + "]";
            say(state, note);
        }
    }

    /** A note has been read; it stands behind the paragraph that has its mark, or behind the whole text. */
    void keepNote(RtfState around, Story read, boolean atTheEnd) {
        Story marked = read.marked(note);
        note = "";
        if (atTheEnd) {
            endNotes.blocks.addAll(marked.blocks);
        } else {
            around.story.paragraph().behind(around.deleted ? LeftOutReason.DELETED : null, marked);
        }
    }

    void keepRemark(RtfState around, Story read) {
        changes.begin(TrackedChanges.Kind.REMARK, taken("atnauthor"), moment(packed(taken("atndate"))));
        changes.say(read.plain());
        around.story.paragraph().behind(LeftOutReason.REMARK, read);
    }

    /** What the file's information says, in its usual order. */
    void tellProperties() {
        for (String name : List.of("title", "subject", "author", "operator", "company", "manager", "creatim", "revtim", "generator")) {
            if (told.containsKey(name)) {
                properties.say(name, told.get(name).toString().replaceFirst(";$", ""));
            }
        }
    }

    private static int packed(String number) {
        return number != null && number.strip().matches("-?\\d{1,10}") ? (int) Long.parseLong(number.strip()) : 0;
    }

    private String taken(String name) {
        StringBuilder said = told.remove(name);
        return said == null ? null : said.toString();
    }
}
