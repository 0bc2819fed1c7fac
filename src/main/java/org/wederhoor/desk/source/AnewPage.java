package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import org.wederhoor.claim.intake.Rereading;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.web.Missing;

/**
 * What would come of reading a source's file anew.
 *
 * @param file       null where the source has none here
 * @param text       the source's own; null as well then
 * @param quotations how many of its passages are in use
 * @param found      how many of those stand in the new text to the letter
 */
public record AnewPage(Source source, SourceFile file, PlacedText text, Rereading anew, int quotations, int found) {

    private static final int BEGINNING = 1200;

    static AnewPage of(UUID id, Rereading anew) {
        Source source = Missing.unless(Source.findById(id));
        SourceFile file = SourceFile.of(source);
        if (file == null || anew.reading() == null) {
            return new AnewPage(source, file, null, anew, 0, 0);
        }
        List<Passage> quoted = PassageUse.of(source).stream().map(PassageUse::passage).toList();
        PlacedText words = new PlacedText(anew.reading().text());
        int found = (int) quoted.stream().filter(each -> !Quotations.places(words, each.exact).isEmpty()).count();
        return new AnewPage(source, file, SourceText.placed(source), anew, quoted.size(), found);
    }

    public DocumentType typeBefore() {
        return DocumentType.of(file.mediaType);
    }

    public DocumentType typeToday() {
        return DocumentType.of(anew.reading().mediaType());
    }

    public boolean isOtherKind() {
        return typeBefore() != typeToday();
    }

    /** Of a text that is here, as that of {@link #beginningToday}. */
    public String beginningBefore() {
        return beginning(text);
    }

    public String beginningToday() {
        return beginning(new PlacedText(anew.reading().text()));
    }

    private static String beginning(PlacedText text) {
        String beginning = text.slice(0, Math.min(text.length(), BEGINNING));
        return text.length() > BEGINNING ? beginning.stripTrailing() + "…" : beginning;
    }
}
