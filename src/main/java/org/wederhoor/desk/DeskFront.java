package org.wederhoor.desk;

import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.review.ReviewTasks;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.ReviewAssignment;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;

/** Where an editor's day begins: what waits for them, and what they left unfinished. */
@Path("/desk")
@RolesAllowed(Role.CHECKERS)
public class DeskFront {

    private static final int DOSSIERS = 20;

    /** A draft that a reviewer sent back. */
    public record Returned(Verdict verdict, Review review) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance front(List<Returned> returned, List<Verdict> forReview, List<Verdict> approved,
                List<Verdict> drafts, List<Verdict> submitted, List<Dossier> dossiers, List<Flagged> flagged);
    }

    @Inject
    CurrentEditor editor;

    @Inject
    ReviewTasks tasks;

    @Inject
    EvidenceWatch evidence;

    @GET
    public TemplateInstance front() {
        Account me = editor.account();
        List<Verdict> mine = Verdict.openOf(me);
        List<Returned> returned = in(mine, VerdictState.DRAFT).stream()
                .map(verdict -> new Returned(verdict, Review.thatReturned(verdict))).filter(each -> each.review() != null).toList();
        List<Verdict> drafts = in(mine, VerdictState.DRAFT).stream()
                .filter(verdict -> returned.stream().noneMatch(each -> each.verdict().equals(verdict))).toList();
        List<Verdict> forReview = editor.isEditor() ? Verdict.in(VerdictState.SUBMITTED).stream()
                .filter(verdict -> !verdict.isWorkOf(me)).sorted(Comparator.comparing(verdict -> !isAskedOf(me, verdict))).toList() : List.of();
        return Templates.front(returned, forReview, editor.isEditor() ? Verdict.in(VerdictState.APPROVED) : List.of(), drafts,
                in(mine, VerdictState.SUBMITTED), Dossier.latest(DOSSIERS), evidence.latest());
    }

    private boolean isAskedOf(Account me, Verdict verdict) {
        ReviewAssignment asked = tasks.assignment(verdict);
        return asked != null && asked.names(me);
    }

    private static List<Verdict> in(List<Verdict> verdicts, VerdictState state) {
        return verdicts.stream().filter(verdict -> verdict.state == state).toList();
    }
}
