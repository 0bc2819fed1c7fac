package org.wederhoor.claim.intake;

import java.util.List;

import org.wederhoor.claim.intake.Intake.Document;
import org.wederhoor.claim.intake.Intake.Enclosed;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.Newsroom;

/**
 * Reads a document with the files within it. Those that lie beside each other are read beside each other; which of them there is still room for goes by
 * their order alone, so that the same bytes always give the same.
 */
final class DocumentReading {

    // a file within a file within a file
    private static final int DEEPEST = 3;

    private final Newsroom newsroom;
    private final RoomWithin room = new RoomWithin();

    DocumentReading(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** @throws Unreadable when no text can be read out of it, or there is no time left for it */
    Document read(Arrival arrival) {
        return document(arrival, reading(arrival), 0);
    }

    private Document document(Arrival arrival, Reading reading, int depth) {
        List<Outcome> parts = reading.parts().stream().map(part -> roomFor(part, arrival, depth)).toList();
        List<Outcome> read = parts.parallelStream().map(ReadingTime.shared(this::read)).toList();
        return new Document(arrival, reading, read.stream().map(part -> new Enclosed(part.name, part.arrival,
                part.reading == null ? null : document(part.arrival, part.reading, depth + 1), part.refused)).toList());
    }

    private Outcome roomFor(Part part, Arrival around, int depth) {
        Arrival arrival = around.enclosing(part);
        try {
            if (depth == DEEPEST) {
                throw new Unreadable(UnreadableReason.TOO_DEEP);
            }
            room.take(arrival.bytes().length);
            return new Outcome(part.name(), arrival, null, null);
        } catch (Unreadable e) {
            return new Outcome(part.name(), arrival, null, e.reason());
        }
    }

    private Outcome read(Outcome waiting) {
        if (waiting.refused != null) {
            return waiting;
        }
        try {
            return new Outcome(waiting.name, waiting.arrival, reading(waiting.arrival), null);
        } catch (Unreadable e) {
            return new Outcome(waiting.name, waiting.arrival, null, e.reason());
        }
    }

    private Reading reading(Arrival arrival) {
        return DocumentReader.read(arrival.bytes(), arrival.fileName(), arrival.declaredType(), arrival.encoding(), newsroom);
    }

    /** What became of a file within so far: neither read nor refused while it waits. */
    private record Outcome(String name, Arrival arrival, Reading reading, UnreadableReason refused) {
    }
}
