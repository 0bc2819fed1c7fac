package org.wederhoor.source.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/** The text of an OpenDocument text (ISO/IEC 26300), as its author meant it to be read. Nothing in it runs, and nothing that it names is fetched. */
public final class OpenText {

    private static final String CONTENT = "content.xml";
    private static final Pattern PICTURE = Pattern.compile("xlink:href=\"(?:\\./)?(Pictures/[^\"]+)\"");
    private static final String STYLES = "styles.xml";

    private OpenText() {
    }

    /** @throws Unreadable when it is locked, broken, has no words, or unpacks to too much */
    public static Extract of(byte[] bytes) {
        try (ZipParts parts = ZipParts.of(bytes)) {
            if (OpenXml.isLocked(parts)) {
                throw new Unreadable(UnreadableReason.LOCKED);
            }
            if (!parts.has(CONTENT)) {
                throw new Unreadable(UnreadableReason.BROKEN);
            }
            return read(parts);
        }
    }

    private static Extract read(ZipParts parts) {
        OpenStyles styles = new OpenStyles(parts);
        TrackedChanges changes = new TrackedChanges();
        Manuscript manuscript = new Manuscript();
        edges(parts, styles, "style:header").forEach(each -> manuscript.write(each, LeftOutReason.OTHER));
        XmlPart xml = OpenXml.part(parts, CONTENT);
        OpenBody body = new OpenBody(xml, styles, changes);
        xml.children(root -> xml.children(part -> {
            if (part.equals("office:body")) {
                manuscript.write(body.read());
            }
        }));
        manuscript.write(body.endNotes());
        edges(parts, styles, "style:footer").forEach(each -> manuscript.write(each, LeftOutReason.OTHER));
        FileProperties properties = FileProperties.openDocument(parts);
        List<FileSays> says = new ArrayList<>(properties.says());
        says.addAll(changes.says());
        if (OpenXml.hasMacros(parts)) {
            says.add(FileProperties.MACROS);
        }
        return new Extract(null, manuscript.text(), manuscript.leftOut(), properties.facts(body.title()), List.of(), says, pictures(parts));
    }

    private static List<Part> pictures(ZipParts parts) {
        Matcher named = PICTURE.matcher(new String(parts.bytes(CONTENT), StandardCharsets.UTF_8));
        return EnclosedPictures.of(parts, named.results().map(found -> found.group(1)).toList());
    }

    /** The headers or the footers of all kinds of pages, those that say the same once. */
    private static List<Story> edges(ZipParts parts, OpenStyles styles, String kind) {
        List<Story> edges = new ArrayList<>();
        Set<String> said = new HashSet<>();
        if (parts.has(STYLES)) {
            XmlPart xml = OpenXml.part(parts, STYLES);
            xml.children(root -> xml.children(part -> xml.children(page -> {
                if (part.equals("office:master-styles") && page.equals("style:master-page")) {
                    xml.children(edge -> {
                        Story story = edge.startsWith(kind) ? new OpenBody(xml, styles, new TrackedChanges()).read() : new Story();
                        if (!story.isBlank() && said.add(story.plain())) {
                            edges.add(story);
                        }
                    });
                }
            })));
        }
        return edges;
    }
}
