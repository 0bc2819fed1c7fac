package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Unreadable;

/**
 * How a source's file was read, and the other sources that it was read as.
 *
 * @param anew    whether this source reads anew what came as another
 * @param others  the other readings of its file, in their order
 * @param today   what the file's beginning says that it is, where that is something else than it was read as; null where it is not
 * @param earlier whether an earlier reader than today's read it, and none has read it since
 */
public record Readings(boolean anew, List<Other> others, DocumentType today, boolean earlier) {

    static final Readings NONE = new Readings(false, List.of(), null, false);

    /** Another reading. */
    public record Other(Source source, SourceFile file) {
    }

    static Readings of(Source source, SourceFile file) {
        List<Other> others = source.readings().stream().filter(each -> !each.equals(source)).map(each -> new Other(each, SourceFile.of(each))).toList();
        boolean earlier = !file.isRemoved() && !DocumentType.isPicture(file.mediaType) && file.isReadEarlier()
                && others.stream().allMatch(each -> each.file.isReadEarlier());
        return new Readings(source.anewOf != null, others, earlier ? today(file) : null, earlier);
    }

    /** A text may be what only wraps another, and was taken for the words themselves. */
    private static DocumentType today(SourceFile file) {
        DocumentType read = DocumentType.of(file.mediaType);
        try {
            DocumentType today = read == DocumentType.TEXT || read == DocumentType.HTML ? DocumentReader.typeOf(file.beginning()) : DocumentType.TEXT;
            return today == DocumentType.TEXT ? null : today;
        } catch (Unreadable e) {
            return null;
        }
    }
}
