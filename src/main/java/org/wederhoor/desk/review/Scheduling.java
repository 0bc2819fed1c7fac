package org.wederhoor.desk.review;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.schedule.ScheduledPublication;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.form.Form;

/** Setting the time at which what is approved is published. */
@RequestScoped
class Scheduling {

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Notices notices;

    @Inject
    Site site;

    /** The moment that the form gives; null, with a problem in the form, where that is none to come. */
    Instant read() {
        return PublishTime.read(form, site.zone(), Instant.now());
    }

    /**
     * Sets it, with the claim's row locked. Setting what is set already does nothing.
     *
     * @throws Refused unless the submission could be published now, and when somebody else changed the time since the form was opened
     */
    void set(Submission submission, Instant at) {
        ScheduledPublication known = ScheduledPublication.findById(submission.id);
        if (known != null && known.heldAt == null && known.publishAt.equals(at)) {
            return;
        }
        ScheduledPublication scheduled = known == null ? new ScheduledPublication(submission) : seen(known);
        scheduled.set(at, site.zone(), editor.account());
        scheduled.persistAndFlush();
        notices.scheduled(submission, editor.account());
        editor.record(Verb.SCHEDULED, Thing.CLAIM, submission.verdict.claim.id, at.toString());
    }

    ScheduledPublication seen(ScheduledPublication scheduled) {
        if (scheduled.version != form.version()) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        return scheduled;
    }
}
