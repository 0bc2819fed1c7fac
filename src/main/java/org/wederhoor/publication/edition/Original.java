package org.wederhoor.publication.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.QuotedPassage;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.TextFragments;
import org.wederhoor.source.text.TextRange;

/**
 * Where in the original, as it stands at its own address, a quotation is found. It is read off the archived text when the edition is made,
 * since readers' pages read nothing but editions.
 *
 * @param statement whose words are quoted; null of the words that make the claim
 * @param exact     the words, as the edition quotes them
 * @param directive what leads a browser to them; see {@link TextFragments}
 */
public record Original(UUID statement, UUID source, String exact, String directive) {

    /** What a browser shows as text; of a PDF and the like it finds nothing. */
    private static final Set<String> READ_BY_BROWSERS = Set.of("text/html", "text/plain");

    private static final Pattern ELEMENT_FOR_QUOTATIONS = Pattern.compile("(?i)<q[\\s>]");

    /** Of each quotation of what {@code claim} rests on now that a browser is sure to find; the others have but the address. */
    static List<Original> of(Claim claim) {
        List<Original> originals = new ArrayList<>();
        Map<UUID, Page> pages = new HashMap<>();
        for (Appearance place : Appearance.of(claim)) {
            if (place.passage != null) {
                note(originals, pages, null, place.passage);
            }
        }
        for (Answer answer : Answer.of(claim)) {
            for (QuotedPassage part : answer.statement.passages) {
                note(originals, pages, answer.statement.id, part.passage);
            }
        }
        return originals;
    }

    private static void note(List<Original> originals, Map<UUID, Page> pages, UUID statement, Passage passage) {
        Source source = passage.source;
        if (source.address == null || passage.place() == null) {
            return;
        }
        Page page = pages.computeIfAbsent(source.id, id -> Page.of(source));
        if (page.fragments != null && page.leftOut.stream().noneMatch(passage.place()::overlaps)) {
            page.fragments.directive(passage.place()).ifPresent(found -> originals.add(new Original(statement, source.id, passage.exact, found)));
        }
    }

    /** A source's text as a browser has it, null where none shows it, and what of it is left out. */
    private record Page(TextFragments fragments, List<TextRange> leftOut) {

        static Page of(Source source) {
            SourceFile file = SourceFile.of(source);
            boolean shown = file != null && !file.isRemoved() && READ_BY_BROWSERS.contains(file.mediaType);
            return new Page(shown ? new TextFragments(SourceText.placed(source), areMarksWritten(file)) : null, LeftOutPart.placesIn(source));
        }

        private static boolean areMarksWritten(SourceFile file) {
            return !ELEMENT_FOR_QUOTATIONS.matcher(new String(file.bytes, StandardCharsets.ISO_8859_1)).find();
        }
    }
}
