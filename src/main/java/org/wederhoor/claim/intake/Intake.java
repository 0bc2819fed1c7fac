package org.wederhoor.claim.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.NamedParty;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Archiving;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourcePart;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.source.intake.DamagedBytes;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.proposal.Newsroom;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.machine.MachineReader;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.TrackingParameters;

/** Takes documents in: into the archive, into a dossier, and through everything that is read off a text by itself. */
@ApplicationScoped
public class Intake {

    private static final String TEXT = "text/plain";
    private static final int LABEL = 100;
    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alnum}{1,5}$");
    // what a source can say of itself; the file keeps longer ones too
    private static final int ADDRESS = 2000;

    /**
     * What became of a document: a source of its own, the text of one that was known by its hash or chosen, or nothing new, since
     * its very bytes are here, or its text in others.
     */
    public enum Outcome {
        NEW, ATTACHED, KNOWN, SAME_TEXT
    }

    /**
     * The source that a document is by now.
     *
     * @param damaged how many of its bytes its encoding does not explain
     */
    public record Taken(UUID source, String label, Outcome outcome, int damaged) {
    }

    /** What arrived, and what was read out of it and out of the files within it. */
    public record Document(Arrival arrival, Reading reading, List<Enclosed> parts) {
    }

    /**
     * A file within a document.
     *
     * @param document null where it cannot be read
     * @param refused  why not; null where it can
     */
    public record Enclosed(String name, Arrival arrival, Document document, UnreadableReason refused) {
    }

    @Inject
    Journal journal;

    @Inject
    CopyIndex copies;

    @Inject
    MachineReader machine;

    @Inject
    Site site;

    /**
     * Archives what arrived, for {@code dossier}. The same bytes make one source however often they come.
     *
     * @param chosen the source without a text whose document this is; null when it is a source of its own, unless its hash
     *               says otherwise
     * @throws Unreadable when no text can be read out of it
     * @throws Refused when it cannot be the chosen source's
     */
    public Taken take(Arrival arrival, UUID dossier, UUID chosen) {
        Document document = read(arrival);
        return Transactions.call(() -> take(document, Dossier.locked(dossier), chosen));
    }

    /**
     * Reads what arrived, outside any transaction, since that may take long; nothing is kept yet.
     *
     * @throws Unreadable when no text can be read out of it
     */
    public Document read(Arrival arrival) {
        Newsroom newsroom = new Newsroom(site.zone(), Transactions.call(NamedParty::outletNames));
        return ReadingTime.limit(() -> new DocumentReading(newsroom).read(arrival));
    }

    /**
     * Archives a document in the present transaction, as {@link #take(Arrival, UUID, UUID)} does.
     *
     * @param dossier with its row locked, or new; null for none
     */
    public Taken take(Document document, Dossier dossier, UUID chosen) {
        List<Source> read = new ArrayList<>();
        Taken taken = take(document, dossier, chosen, read);
        Suggestions.renew(read);
        return taken;
    }

    /** @param read gets the sources that a text came with */
    private Taken take(Document document, Dossier dossier, UUID chosen, List<Source> read) {
        Arrival arrival = document.arrival;
        Reading reading = document.reading;
        SourceFile here = SourceFile.withHash(arrival.sha256());
        if (here != null) {
            return link(Source.locked(here.sourceId), dossier, arrival, Outcome.KNOWN);
        }
        SourceFile same = chosen != null || !reading.mediaType().equals(TEXT) || Source.withHash(arrival.sha256()) != null ? null
                : SourceFile.saying(reading.text());
        if (same != null) {
            return link(Source.locked(same.sourceId), dossier, arrival, Outcome.SAME_TEXT);
        }
        Source source = chosen == null ? Source.withHash(arrival.sha256()) : Source.locked(chosen);
        Outcome outcome = source == null ? Outcome.NEW : Outcome.ATTACHED;
        if (source == null) {
            source = new Source(Ids.next());
            source.label = label(arrival, reading);
            source.address = address(arrival);
            source.persist();
        }
        if (dossier != null) {
            source.dossiers.add(dossier);
        }
        Archiving.archive(source, arrival, reading);
        find(document, source, read);
        if (reading.picture() != null) {
            machine.ask(source.id);
        }
        journal.record(arrival.broughtBy(), arrival.broughtName(), Verb.ARCHIVED, Thing.SOURCE, source.id, source.label);
        takeParts(document, source, dossier == null ? Set.of() : Set.of(dossier), read);
        return new Taken(source.id, source.label, outcome,
                reading.text() == null ? 0 : DamagedBytes.of(arrival::bytes, reading.charset(), new PlacedText(reading.text())).count());
    }

    /**
     * Makes a second source of what is read today out of the document of {@code first}, in the present transaction. Of the first nothing changes.
     *
     * @param first with its row locked, and none that reads another's document anew
     * @param by    the account that has it read, by the name of {@code name}
     */
    Source takeAnew(Document document, Source first, UUID by, String name) {
        Source source = Source.anew(Ids.next(), first);
        source.label = label(document.arrival, document.reading);
        source.persist();
        Archiving.archiveAnew(source, document.arrival, document.reading, by, name);
        List<Source> read = new ArrayList<>();
        find(document, source, read);
        journal.record(by, name, Verb.READ_ANEW, Thing.SOURCE, source.id, source.label);
        takeParts(document, source, source.dossiers, read);
        Suggestions.renew(read);
        return source;
    }

    private void find(Document document, Source source, List<Source> read) {
        if (document.reading.text() == null) {
            return;
        }
        copies.add(source.id, document.reading.text(), document.reading.leftOut().stream().map(LeftOut::range).toList());
        read.add(source);
    }

    private void takeParts(Document document, Source source, Set<Dossier> dossiers, List<Source> read) {
        for (int i = 0; i < document.parts.size(); i++) {
            Enclosed part = document.parts.get(i);
            UUID taken = part.document == null ? null : takePart(part.document, dossiers, read);
            new SourcePart(source.id, i, part.name, part.arrival, taken, part.refused).persist();
        }
    }

    /** One source, in each of the dossiers. */
    private UUID takePart(Document part, Set<Dossier> dossiers, List<Source> read) {
        List<UUID> taken = dossiers.stream().map(dossier -> take(part, dossier, null, read).source()).toList();
        return taken.isEmpty() ? take(part, null, null, read).source() : taken.get(0);
    }

    private static String address(Arrival arrival) {
        String address = arrival.address() == null ? null : TrackingParameters.off(arrival.address());
        return address != null && address.length() <= ADDRESS ? address : null;
    }

    private Taken link(Source source, Dossier dossier, Arrival arrival, Outcome outcome) {
        if (dossier != null && source.dossiers.add(dossier)) {
            journal.record(arrival.broughtBy(), arrival.broughtName(), Verb.LINKED, Thing.DOSSIER, dossier.id, source.label);
        }
        return new Taken(source.id, source.label, outcome, 0);
    }

    /** What the desk calls it until an editor says better: its headline, else how the article begins, and of a picture the file's name. */
    private static String label(Arrival arrival, Reading reading) {
        String label = reading.proposals().stream().filter(proposal -> proposal.field() == ProposalField.HEADLINE)
                .map(Proposal::value).findFirst().orElseGet(() -> reading.text() == null ? name(arrival, reading) : beginning(reading));
        return label.codePointCount(0, label.length()) <= LABEL ? label : label.substring(0, label.offsetByCodePoints(0, LABEL - 1)) + "…";
    }

    private static String name(Arrival arrival, Reading reading) {
        String name = arrival.fileName() == null ? "" : ENDING.matcher(arrival.fileName()).replaceFirst("").strip();
        return name.isEmpty() ? reading.mediaType() + " " + arrival.sha256().substring(0, 8) : name;
    }

    private static String beginning(Reading reading) {
        PlacedText text = new PlacedText(reading.text());
        int start = 0;
        for (LeftOut part : reading.leftOut()) {
            if (!text.slice(start, part.range().start()).isBlank()) {
                break;
            }
            start = part.range().end();
        }
        return text.slice(start, text.length()).strip().lines().findFirst().orElseGet(() -> reading.text().strip().lines().findFirst().orElseThrow());
    }
}
