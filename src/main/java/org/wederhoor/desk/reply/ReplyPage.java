package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyOutcome;
import org.wederhoor.claim.reply.ReplyReminder;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.web.Site;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Conflict;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.time.Zones;

/**
 * What the page of one request shows.
 *
 * @param form   what is typed into whichever form of the page
 * @param mailer whether there is a mail server to send it by
 */
public record ReplyPage(ReplyRequest request, Form form, Letter letter, List<ReplyReminder> reminders,
        List<Received> received, List<Statement> statements, boolean mailer, Instant now) {

    static final List<String> DEADLINE = List.of("deadlineDate", "deadlineTime", "deadlineZone");
    static final List<String> REMINDER = List.of("remindNote");
    static final List<String> ANSWER = List.of("statement");
    static final List<String> REFUSAL = List.of("refusalWords");

    static final Labels LABELS = ReplyForm.LABELS
            .with("remindNote", Words.of(RepliesMessages.class, RepliesMessages::remindNote))
            .with("statement", Words.of(RepliesMessages.class, RepliesMessages::statement))
            .with("refusalWords", Words.of(RepliesMessages.class, RepliesMessages::refusalWords));

    /** All that is typed on the page, whichever button it is for. */
    static final List<String> FIELDS = Stream.of(DEADLINE, REMINDER, ANSWER, REFUSAL).flatMap(List::stream).toList();

    static ReplyPage of(ReplyRequest request, Form form, Site site, boolean mailer) {
        return new ReplyPage(request, form, Letter.of(request, site), ReplyReminder.of(request), Received.of(request), byItsParty(request),
                mailer, Instant.now());
    }

    /** The form as it is before anybody types: the deadline that holds now. */
    static Form untouched(ReplyRequest request) {
        Form form = Form.blank(LABELS).with("version", request.version);
        DeadlineField.fill(form, request.until());
        return request.statement == null ? form : form.with("statement", request.statement.id);
    }

    /** Puts what is saved now beside what was typed into the fields {@code took}, in a form that was opened on an earlier version. */
    static void compare(Form form, ReplyRequest now, List<String> took, Locale language) {
        Form saved = untouched(now).with("refusalWords", now.refusal);
        Conflict conflict = form.outdated(now.version);
        if (took.equals(DEADLINE)) {
            conflict.differs(now.until().in(language), DeadlineField.read(form.copy(), Instant.MIN).in(language), DEADLINE, saved, false);
        } else if (took.equals(REFUSAL) && !now.refusal.isEmpty()) {
            conflict.differs(now.refusal, form.value("refusalWords"), REFUSAL, saved, true);
        }
    }

    /** An address below the request's own. */
    public String path(String below) {
        return "/desk/replies/" + request.id + below;
    }

    public ReplyState state() {
        return ReplyState.of(request, now);
    }

    public boolean waiting() {
        return request.outcome == ReplyOutcome.WAITING;
    }

    /** Whether there is a deadline to change, or one that has to be mended though the request no longer waits. */
    public boolean extendable() {
        return waiting() || DEADLINE.stream().anyMatch(form::hasProblem);
    }

    /** Whether an outcome can be noted, or one has to be mended though the request has not gone out. */
    public boolean answerable() {
        return request.isSent() || Stream.concat(ANSWER.stream(), REFUSAL.stream()).anyMatch(form::hasProblem);
    }

    /** Whether there is a reminder to write, or one is half written though the request no longer waits. */
    public boolean remindable() {
        return waiting() && request.isSent() || !form.value("remindNote").isEmpty();
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
        return Zones.places();
    }

    private static List<Statement> byItsParty(ReplyRequest request) {
        return Statement.of(request.dossier).stream()
                .sorted(Comparator.comparing(statement -> !statement.party.id.equals(request.party.id))).toList();
    }
}
