package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.wederhoor.claim.Deadline;
import org.wederhoor.claim.ReplyOutcome;
import org.wederhoor.claim.ReplyReminder;
import org.wederhoor.claim.ReplyRequest;
import org.wederhoor.claim.Statement;
import org.wederhoor.web.Form;
import org.wederhoor.web.Site;

/**
 * What the page of one request shows.
 *
 * @param form   what is typed into whichever form of the page
 * @param mailer whether there is a mail server to send it by
 */
public record ReplyPage(ReplyRequest request, Form form, Letter letter, List<ReplyReminder> reminders,
        List<Statement> statements, boolean mailer, Instant now) {

    static ReplyPage of(ReplyRequest request, Form form, Site site, boolean mailer) {
        return new ReplyPage(request, form, Letter.of(request, site), ReplyReminder.of(request), byItsParty(request), mailer,
                Instant.now());
    }

    /** The form as it is before anybody types: the deadline that holds now. */
    static Form untouched(ReplyRequest request) {
        Form form = Form.blank().with("version", request.version);
        DeadlineField.fill(form, request.until());
        return request.statement == null ? form : form.with("statement", request.statement.id);
    }

    public ReplyState state() {
        return ReplyState.of(request, now);
    }

    public boolean waiting() {
        return request.outcome == ReplyOutcome.WAITING;
    }

    /** Whether the deadline is over and nothing came. */
    public boolean silent() {
        return waiting() && request.outcomeAt(now) == ReplyOutcome.NO_ANSWER;
    }

    /** Whether it can be given to a mail server, now or once more. */
    public boolean sendable() {
        return mailer && !request.isSent() && request.recipient != null;
    }

    public String mailto() {
        return letter.mailto(request.recipient);
    }

    public List<String> places() {
        return Deadline.places();
    }

    private static List<Statement> byItsParty(ReplyRequest request) {
        return Statement.of(request.dossier).stream()
                .sorted(Comparator.comparing(statement -> !statement.party.id.equals(request.party.id))).toList();
    }
}
