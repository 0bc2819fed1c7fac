package org.wederhoor.claim.intake;

import java.util.List;

import org.wederhoor.claim.intake.Intake.Document;
import org.wederhoor.source.AnewRefusal;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.web.Words;

/**
 * What comes of reading the document of a source with today's reader, beside what it was read as.
 *
 * @param document null where it is not here, or cannot be read any more
 * @param refused  why it is not archived so; null where it can be
 * @param same     the source of the same document that says this already; null where none does
 */
public record Rereading(Document document, Words refused, Source same) {

    static Rereading refused(Words why) {
        return new Rereading(null, why, null);
    }

    /** Of {@code source}, for which another source of the same document counts as well. */
    static Rereading of(Source source, Document document) {
        for (Source each : source.readings()) {
            if (isSame(each, document.reading())) {
                return new Rereading(document, each.equals(source) ? AnewRefusal.SAME : AnewRefusal.READ_BEFORE, each.equals(source) ? null : each);
            }
        }
        return new Rereading(document, null, null);
    }

    /** The reading; null where there is none. */
    public Reading reading() {
        return document == null ? null : document.reading();
    }

    /** What the files within it are called. */
    public List<String> files() {
        return document == null ? List.of() : document.parts().stream().map(Intake.Enclosed::name).toList();
    }

    private static boolean isSame(Source source, Reading reading) {
        SourceFile file = SourceFile.of(source);
        // the words in a picture are an editor's, and not read out of it
        return file != null && file.mediaType.equals(reading.mediaType()) && (reading.text() == null || SourceText.of(source).text.equals(reading.text()));
    }
}
