package org.wederhoor.desk.review;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.wederhoor.publication.schedule.ScheduledPublication;
import org.wederhoor.verdict.ReviewAssignment;
import org.wederhoor.verdict.Verdict;

/** Who is asked to review what and when what is to be published, read once for all the lists of a page. */
@Named("reviewTasks")
@RequestScoped
public class ReviewTasks {

    private Map<UUID, ReviewAssignment> assignments;
    private Map<UUID, ScheduledPublication> scheduled;

    /** Null when nobody is asked to review it. */
    public ReviewAssignment assignment(Verdict verdict) {
        if (assignments == null) {
            assignments = ReviewAssignment.ofWaiting().stream().collect(Collectors.toMap(each -> each.submissionId, Function.identity()));
        }
        return verdict.submission == null ? null : assignments.get(verdict.submission.id);
    }

    /** Null when it is to be published at no set time. */
    public ScheduledPublication scheduled(Verdict verdict) {
        if (scheduled == null) {
            scheduled = ScheduledPublication.all().stream().collect(Collectors.toMap(each -> each.submissionId, Function.identity()));
        }
        return verdict.submission == null ? null : scheduled.get(verdict.submission.id);
    }
}
