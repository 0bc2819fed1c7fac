package org.wederhoor.desk.review;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.Role;
import org.wederhoor.publication.ScheduledPublication;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;

/** All that waits for review, longest waiting first, and all that is to be published at a set time. */
@Path("/desk/reviews")
@RolesAllowed(Role.CHECKERS)
public class ReviewQueue {

    /** A verdict under review and how long it has waited. */
    public record Row(Verdict verdict, Age age) {
    }

    @CheckedTemplate(basePath = "Reviews")
    static class Templates {
        static native TemplateInstance queue(List<Row> waiting, List<ScheduledPublication> scheduled);
    }

    @GET
    public TemplateInstance queue() {
        List<Row> waiting = Verdict.in(VerdictState.SUBMITTED).stream()
                .map(verdict -> new Row(verdict, Age.of(verdict.submission.submittedAt))).toList();
        return Templates.queue(waiting, ScheduledPublication.all());
    }
}
