package org.wederhoor.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Underway;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;

/** Where an editor's day begins: what waits for them, and what they left unfinished. */
@Path("/desk")
@RolesAllowed(Role.CHECKERS)
public class DeskFront {

    private static final int DOSSIERS = 20;
    private static final int PER_PAGE = 50;

    /** A draft that a reviewer sent back. */
    public record Returned(Verdict verdict, Review review) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance front(Pager<Returned> returned, Pager<Verdict> forReview, Pager<Verdict> approved,
                Pager<Verdict> drafts, Pager<Verdict> submitted, List<Dossier> dossiers, List<Flagged> flagged);
    }

    @Inject
    CurrentEditor editor;

    @Inject
    EvidenceWatch evidence;

    /** Each parameter is the row that a list begins after; null for the list's head. */
    @GET
    public TemplateInstance front(@RestQuery UUID returned, @RestQuery UUID review, @RestQuery UUID approved, @RestQuery UUID drafts,
            @RestQuery UUID submitted) {
        Account me = editor.account();
        return Templates.front(
                written("returned", returned, after -> Underway.returnedTo(me, after, PER_PAGE + 1))
                        .map(rows -> rows.stream().map(verdict -> new Returned(verdict, Review.thatReturned(verdict))).toList()),
                waiting("review", review, after -> Underway.forReview(me, after, PER_PAGE + 1)),
                waiting("approved", approved, after -> Underway.in(VerdictState.APPROVED, after, PER_PAGE + 1)),
                written("drafts", drafts, after -> Underway.draftsOf(me, after, PER_PAGE + 1)),
                written("submitted", submitted, after -> Underway.submittedBy(me, after, PER_PAGE + 1)),
                Dossier.latest(null, DOSSIERS), evidence.latest());
    }

    private static Pager<Verdict> written(String list, UUID after, Function<Verdict, List<Verdict>> rows) {
        Verdict last = after == null ? null : Missing.unless(Verdict.findById(after));
        return Pager.of(rows.apply(last), PER_PAGE, "/desk", list, Objects.toString(after, null), verdict -> verdict.id);
    }

    private Pager<Verdict> waiting(String list, UUID after, Function<Submission, List<Verdict>> rows) {
        Submission last = after == null ? null : Missing.unless(Submission.findById(after));
        return Pager.of(editor.isEditor() ? rows.apply(last) : List.of(), PER_PAGE, "/desk", list, Objects.toString(after, null),
                verdict -> verdict.submission.id);
    }
}
