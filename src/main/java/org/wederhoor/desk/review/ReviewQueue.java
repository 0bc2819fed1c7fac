package org.wederhoor.desk.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.publication.schedule.ScheduledPublication;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Underway;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;

/** All that waits for review, longest waiting first, and all that is to be published at a set time. */
@Path("/desk/reviews")
@RolesAllowed(Role.CHECKERS)
public class ReviewQueue {

    private static final int PER_PAGE = 100;

    /** A verdict under review and how long it has waited. */
    public record Row(Verdict verdict, Age age) {

        private static Row of(Verdict verdict) {
            return new Row(verdict, Age.of(verdict.submission.submittedAt));
        }
    }

    @CheckedTemplate(basePath = "Reviews")
    static class Templates {
        static native TemplateInstance queue(Pager<Row> waiting, List<ScheduledPublication> scheduled);
    }

    /** @param after the submission that the page before this one ended with; null for what waits longest */
    @GET
    public TemplateInstance queue(@RestQuery UUID after) {
        Submission last = after == null ? null : Missing.unless(Submission.findById(after));
        Pager<Row> waiting = Pager.of(Underway.in(VerdictState.SUBMITTED, last, PER_PAGE + 1), PER_PAGE, "/desk/reviews", Objects.toString(after, null),
                verdict -> verdict.submission.id).map(rows -> rows.stream().map(Row::of).toList());
        return Templates.queue(waiting, ScheduledPublication.all());
    }
}
