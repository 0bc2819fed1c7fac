package org.wederhoor.claim.intake;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.claim.intake.Intake.Document;
import org.wederhoor.source.AnewRefusal;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;

/**
 * Reads documents that are here with today's reader, and keeps what that finds as a second source of the same document: a text is never altered, and what
 * quotes the first goes on doing so.
 */
@ApplicationScoped
public class Rereadings {

    private static final Set<UnreadableReason> ENCODINGS = Set.of(UnreadableReason.ENCODING, UnreadableReason.ENCODING_DOUBTFUL);

    @Inject
    Intake intake;

    /**
     * What today's reader makes of a source's document; nothing is kept of it.
     *
     * @throws Missing when there is no such source
     */
    public Rereading of(UUID source) {
        SourceFile file = Transactions.call(() -> {
            SourceFile its = SourceFile.of(Missing.unless(Source.findById(source)));
            // it is fetched only when it is asked for
            return its == null || its.isRemoved() || its.bytes.length > 0 ? its : null;
        });
        if (file == null || file.isRemoved()) {
            return Rereading.refused(file == null ? AnewRefusal.NO_DOCUMENT : AnewRefusal.REMOVED);
        }
        try {
            Document document = read(file);
            return Transactions.call(() -> Rereading.of(Source.findById(source), document));
        } catch (Unreadable e) {
            return Rereading.refused(e.words());
        }
    }

    /** Where the kind is the same the encoding is too, which whoever brought it may have named. */
    private Document read(SourceFile file) {
        Arrival arrival = Arrival.here(file);
        Arrival named = file.charset == null ? arrival : arrival.in(Charset.forName(file.charset));
        try {
            Document document = intake.read(arrival);
            boolean alike = document.reading().mediaType().equals(file.mediaType);
            return alike && !Objects.equals(document.reading().charset(), file.charset) ? intake.read(named) : document;
        } catch (Unreadable e) {
            if (named == arrival || !ENCODINGS.contains(e.reason())) {
                throw e;
            }
            return intake.read(named);
        }
    }

    /**
     * Makes a second source of what today's reader finds.
     *
     * @throws Refused when the document cannot be read, is not here, or was read so before
     */
    public UUID take(UUID source, UUID by, String name) {
        Rereading before = of(source);
        if (before.refused() != null) {
            throw new Refused(before.refused());
        }
        return Transactions.call(() -> {
            Source first = Source.locked(Source.<Source>findById(source).first().id);
            if (SourceFile.of(first).isRemoved()) {
                throw new Refused(AnewRefusal.REMOVED);
            }
            // meanwhile somebody else may have done the same
            Rereading now = Rereading.of(Source.findById(source), before.document());
            if (now.refused() != null) {
                throw new Refused(now.refused());
            }
            return intake.takeAnew(before.document(), first, by, name).id;
        });
    }
}
