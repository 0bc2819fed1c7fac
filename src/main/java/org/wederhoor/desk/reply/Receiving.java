package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.Account;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.claim.reply.ReplyAnswer;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.mail.AutomaticMail;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;

/** Makes what came in for a request a source of its dossier that stands at the request. What the request is said to have come to stays as it is. */
@ApplicationScoped
public class Receiving {

    @Inject
    Intake intake;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    /**
     * In the present transaction. The same bytes stand at a request once, however often they come. Whoever asked is told, unless they bring it themselves.
     *
     * @return the source that it is by now
     * @throws Refused when the request has not gone out
     */
    public Source receive(Intake.Document document, UUID requestId) {
        ReplyRequest request = Missing.unless(ReplyRequest.findById(requestId));
        // of two who bring the same, the second waits here, and finds it
        Dossier dossier = Dossier.locked(request.dossier.id);
        Source source = Source.findById(intake.take(document, dossier, null).source());
        if (ReplyAnswer.of(requestId, source.id) == null) {
            Arrival arrival = document.arrival();
            Account broughtBy = arrival.broughtBy() == null ? null : Account.findById(arrival.broughtBy());
            ReplyAnswer answer = new ReplyAnswer(request, source, arrival.cameBy(), broughtBy, automatic(document), Instant.now());
            answer.persistAndFlush();
            journal.record(arrival.broughtBy(), arrival.broughtName(), Verb.RECEIVED, Thing.REPLY_REQUEST, requestId, source.label);
            notices.received(answer);
        }
        return source;
    }

    private static Optional<AutomaticMail> automatic(Intake.Document document) {
        boolean mail = DocumentType.MAIL.mediaType().equals(document.reading().mediaType());
        return mail ? AutomaticMail.in(document.arrival().bytes()) : Optional.empty();
    }
}
