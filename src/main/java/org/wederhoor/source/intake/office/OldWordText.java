package org.wederhoor.source.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * The text of a Word document of before 2007 (Word 97 to 2003), as its author meant it to be read. Apache POI takes it apart; words that were deleted,
 * which POI's own extractor mixes with those that replace them, are told apart here.
 */
public final class OldWordText {

    private static final byte WORD = (byte) 0xA5;
    private static final byte OLD_WORD = (byte) 0xA6;
    private static final int FLAGS = 11;
    private static final int ENCRYPTED = 1;

    private OldWordText() {
    }

    /** @throws Unreadable when it is locked, broken, of a Word of before 1997, or has no words */
    public static Extract of(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            refuseBeginning(files);
            try (HWPFDocument document = new HWPFDocument(files)) {
                return read(document, files);
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(UnreadableReason.LOCKED);
        } catch (OldWordFileFormatException e) {
            throw new Unreadable(UnreadableReason.TOO_OLD);
        } catch (IOException | RuntimeException e) {
            // the library answers some broken files with whatever its own steps run into
            throw e instanceof Unreadable known ? known : new Unreadable(UnreadableReason.BROKEN);
        }
    }

    /** By what its beginning says ([MS-DOC] 2.5.2): the library tries passwords of its own, and fails at what it then reads. */
    private static void refuseBeginning(POIFSFileSystem files) throws IOException {
        try (DocumentInputStream main = files.createDocumentInputStream("WordDocument")) {
            byte[] start = main.readNBytes(FLAGS + 1);
            if (start.length <= FLAGS || start[1] != WORD && start[1] != OLD_WORD) {
                throw new Unreadable(UnreadableReason.BROKEN);
            }
            if ((start[FLAGS] & ENCRYPTED) != 0) {
                throw new Unreadable(UnreadableReason.LOCKED);
            }
        }
    }

    private static Extract read(HWPFDocument document, POIFSFileSystem files) {
        Changes changes = new Changes();
        OldWordBody body = new OldWordBody(document, changes);
        Manuscript manuscript = new Manuscript();
        edges(document, body, true).forEach(each -> manuscript.write(each, LeftOutReason.OTHER));
        manuscript.write(body.story(document.getRange()));
        manuscript.write(body.endNotes());
        manuscript.write(body.story(document.getMainTextboxRange()));
        edges(document, body, false).forEach(each -> manuscript.write(each, LeftOutReason.OTHER));
        FileProperties properties = FileProperties.old(document.getSummaryInformation(), document.getDocumentSummaryInformation());
        List<FileSays> says = new ArrayList<>(properties.says());
        says.addAll(changes.says());
        if (files.getRoot().hasEntry("Macros")) {
            says.add(FileProperties.MACROS);
        }
        return new Extract(null, manuscript.text(), manuscript.leftOut(), properties.facts(null), List.of(), says, List.of());
    }

    private static List<Story> edges(HWPFDocument document, OldWordBody body, boolean above) {
        List<Story> edges = new ArrayList<>();
        HeaderStories stories = new HeaderStories(document);
        Range[] ranges = above ? new Range[] {stories.getFirstHeaderSubrange(), stories.getEvenHeaderSubrange(), stories.getOddHeaderSubrange()}
                : new Range[] {stories.getFirstFooterSubrange(), stories.getEvenFooterSubrange(), stories.getOddFooterSubrange()};
        for (Range range : ranges) {
            Story story = range == null ? new Story() : body.story(range);
            if (!story.isBlank() && edges.stream().noneMatch(each -> each.plain().equals(story.plain()))) {
                edges.add(story);
            }
        }
        return edges;
    }
}
