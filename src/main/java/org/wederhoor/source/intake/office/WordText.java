package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * The text of a Word document since 2007 (ISO/IEC 29500), as its author meant it to be read. Headers stand before it and footers behind it, each once
 * and left out; notes at a page's foot stand behind the paragraph that has their mark. Nothing in it runs, and nothing that it names elsewhere is fetched.
 */
public final class WordText {

    private final ZipParts parts;
    private final String name;
    private final Relations relations;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes = new WordNotes();
    private final TrackedChanges changes = new TrackedChanges();

    private WordText(ZipParts parts) {
        this.parts = parts;
        name = Relations.of(parts, "").target("officeDocument", "word/document.xml");
        relations = Relations.of(parts, name);
        styles = new WordStyles(parts, relations.target("styles", ""));
        numbering = new WordNumbering(parts, relations.target("numbering", ""));
    }

    /** @throws Unreadable when it is locked, broken, has no words, or unpacks to too much */
    public static Extract of(byte[] bytes) {
        try (ZipParts parts = ZipParts.of(bytes)) {
            return new WordText(parts).read();
        }
    }

    private Extract read() {
        if (!parts.has(name)) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
        readNotes("footnotes", "w:footnote", notes.footnotes());
        readNotes("endnotes", "w:endnote", notes.endnotes());
        readComments();
        Manuscript manuscript = new Manuscript();
        edges("header").forEach(each -> manuscript.write(each, LeftOutReason.OTHER));
        WordBody body = body(name);
        manuscript.write(body.read());
        manuscript.write(notes.atTheEnd());
        edges("footer").forEach(each -> manuscript.write(each, LeftOutReason.OTHER));
        FileProperties properties = FileProperties.openXml(parts);
        List<FileSays> says = new ArrayList<>(properties.says());
        says.addAll(changes.says());
        if (parts.names().anyMatch(each -> each.endsWith("vbaproject.bin"))) {
            says.add(FileProperties.MACROS);
        }
        return new Extract(null, manuscript.text(), manuscript.leftOut(), properties.facts(body.title()), List.of(), says, enclosed());
    }

    private WordBody body(String part) {
        return new WordBody(WordXml.part(parts.open(part)), styles, numbering, notes, changes);
    }

    private void readNotes(String type, String element, Map<String, Story> all) {
        for (String part : relations.targets(type)) {
            XmlPart xml = WordXml.part(parts.open(part));
            xml.children(root -> xml.children(note -> {
                // the lines between text and notes are notes of a type of their own
                if (note.equals(element) && List.of("normal", "").contains(xml.attribute("type", ""))) {
                    all.put(xml.attribute("id", ""), new WordBody(xml, styles, numbering, notes, changes).read());
                }
            }));
        }
    }

    private void readComments() {
        for (String part : relations.targets("comments")) {
            XmlPart xml = WordXml.part(parts.open(part));
            xml.children(root -> xml.children(comment -> {
                if (comment.equals("w:comment")) {
                    String id = xml.attribute("id", "");
                    String author = xml.attribute("author");
                    String date = xml.attribute("date");
                    Story story = new WordBody(xml, styles, numbering, notes, changes).read();
                    changes.begin(TrackedChanges.Kind.REMARK, author, date);
                    changes.say(story.plain());
                    notes.keepComment(id, story);
                }
            }));
        }
    }

    /** The headers or the footers, those that say the same once. */
    private List<Story> edges(String type) {
        Set<String> said = new LinkedHashSet<>();
        return relations.targets(type).stream().filter(parts::has).map(part -> body(part).read())
                .filter(story -> !story.isBlank() && said.add(story.plain())).toList();
    }

    /** Whole files that were put into the document, as they are, and its pictures. */
    private List<Part> enclosed() {
        List<String> packages = relations.targets("package").stream().distinct().filter(parts::has).toList();
        if (packages.size() > FileProperties.MOST_ENCLOSED) {
            throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
        }
        // those of headers and footers hang on these
        return Stream.concat(packages.stream().map(each -> new Part(each.substring(each.lastIndexOf('/') + 1), null, parts.bytes(each))),
                EnclosedPictures.of(parts, relations.targets("image")).stream()).toList();
    }
}
