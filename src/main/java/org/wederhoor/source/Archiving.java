package org.wederhoor.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Refused;

/** Puts a document into the archive as the bytes and the text of a source. */
public final class Archiving {

    private Archiving() {
    }

    /**
     * Gives {@code source}, which has no text here yet, the bytes that arrived and what was read out of them. Quotations that
     * were noted before and are in use get their place, but for those whose words stand in several that nothing tells apart: an
     * editor chooses among them.
     *
     * @throws Refused when the source is known to be another file, has a text already, or a quotation of it does not stand in
     *                 this text to the letter; the words say which
     */
    public static void archive(Source source, Arrival arrival, Reading reading) {
        archive(source, arrival, reading, new SourceFile(source.id, arrival, reading));
    }

    /**
     * Likewise gives {@code source}, which reads the file of another anew, what is read out of that today.
     *
     * @param by   the account that has it read
     * @param name of who that is
     */
    public static void archiveAnew(Source source, Arrival arrival, Reading reading, UUID by, String name) {
        SourceFile file = new SourceFile(source.id, arrival, reading);
        file.readBy(by, name);
        archive(source, arrival, reading, file);
    }

    private static void archive(Source source, Arrival arrival, Reading reading, SourceFile file) {
        if (SourceText.of(source) != null) {
            throw new Refused(ArchiveRefusal.HAS_TEXT);
        }
        if (source.sha256 != null && !source.sha256.equals(arrival.sha256())) {
            throw new Refused(ArchiveRefusal.OTHER_FILE);
        }
        if (SourceFile.of(source) != null) {
            throw new Refused(ArchiveRefusal.IS_PICTURE);
        }
        PlacedText text = reading.text() == null ? null : new PlacedText(reading.text());
        Map<Passage, TextRange> places = text == null ? Map.of() : places(source, text);
        source.archived = true;
        source.fileName = arrival.fileName();
        source.sha256 = arrival.sha256();
        file.persist();
        if (text != null) {
            new SourceText(source.id, reading.text()).persist();
        }
        if (reading.picture() != null) {
            new SourcePicture(source.id, reading.picture()).persist();
        }
        if (arrival.crawl() != null) {
            new SourceCrawl(source.id, arrival.crawl()).persist();
        }
        List<FileSays> says = reading.says().stream().filter(said -> !said.value().isEmpty() && !said.name().isEmpty()).toList();
        for (int i = 0; i < says.size(); i++) {
            new SourceSays(source.id, i, says.get(i)).persist();
        }
        reading.leftOut().forEach(part -> new LeftOutPart(source, part.range(), part.reason()).persist());
        reading.proposals().forEach(proposal -> propose(source, proposal));
        // the database lets a passage have a place only once the text is there
        Source.flush();
        SourceLocator.keep(source.id, reading.locators());
        places.forEach((passage, place) -> passage.anchor(text, place));
        Source.flush();
    }

    /**
     * Gives a picture, which has no text yet, the words in it, as somebody compared them with it. Quotations that were noted before and are in use get
     * their place, as with any text that comes.
     *
     * @throws Refused when one of them does not stand in it to the letter
     */
    public static void compared(Source picture, String words, UUID by, String name) {
        PlacedText text = new PlacedText(words);
        Map<Passage, TextRange> places = places(picture, text);
        new SourceText(picture.id, words, by, name).persist();
        Source.flush();
        places.forEach((passage, place) -> passage.anchor(text, place));
        Source.flush();
    }

    /** Where the quotations stand that wait for this text. */
    private static Map<Passage, TextRange> places(Source source, PlacedText text) {
        Map<Passage, TextRange> places = new LinkedHashMap<>();
        Passage.waitingIn(source).forEach(passage -> placeOf(passage, text).ifPresent(place -> places.put(passage, place)));
        return places;
    }

    private static void propose(Source source, Proposal proposal) {
        if (!source.isDescribed()) {
            new SourceProposal(source, proposal).persist();
        }
        if (proposal.field() == ProposalField.ADDRESS) {
            source.saysItsAddressIs(proposal.value());
        }
    }

    /** The place of its words; empty when they have several, and nothing tells which is meant. */
    private static Optional<TextRange> placeOf(Passage passage, PlacedText text) {
        List<TextRange> places = Quotations.places(text, passage.exact);
        if (places.isEmpty()) {
            throw new Refused(ArchiveRefusal.quotationMissing(passage.exact));
        }
        return passage.among(text, places);
    }
}
