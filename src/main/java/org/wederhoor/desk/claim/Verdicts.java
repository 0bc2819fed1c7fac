package org.wederhoor.desk.claim;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.desk.undo.Undo;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.StandardNotMet;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** The verdict on a claim, while it is written. */
@Path("/desk/claims/{claim}/verdict")
@RolesAllowed(Role.CHECKERS)
public class Verdicts {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Notices notices;

    @Inject
    Standard standard;

    @Inject
    UnsavedWords typing;

    @RestPath("claim")
    UUID claimId;

    @POST
    public Response save() {
        boolean saved;
        try {
            saved = Transactions.call(this::write);
        } catch (StandardNotMet lacking) {
            new VerdictForm(form).lacking(lacking);
            saved = false;
        } catch (Refused refused) {
            new VerdictForm(form).refused(refused.words());
            saved = false;
        }
        return saved ? seeClaim() : Response.status(form.refusedStatus()).entity(Claims.Templates.claim(shownAgain())).build();
    }

    private ClaimPage shownAgain() {
        return typing.on(Missing.unless(Claim.findById(claimId)), UnsavedWords.Part.VERDICT).withVerdict(form);
    }

    @POST
    @Path("reopen")
    public Response reopen() {
        UUID id = form.newId();
        Transactions.run(() -> {
            Claim claim = Claim.locked(claimId);
            Verdict open = Verdict.openFor(claim);
            if (open == null) {
                Edition edition = Missing.unless(CurrentEdition.of(claimId));
                refuseIfUsed(id);
                if (!form.has("edition", String.valueOf(edition.number))) {
                    throw new Refused(WebRefusal.CHANGED_SINCE);
                }
                Verdict.reopening(id, edition.submission.verdict, edition.number, editor.account()).persistAndFlush();
                editor.record(Verb.REOPENED, Thing.CLAIM, claimId, null);
            } else if (!open.id.equals(id)) {
                throw new Refused(Refusal.ALREADY_OPEN);
            }
        });
        return seeClaim();
    }

    @POST
    @Path("take-back")
    public Response takeBack() {
        return act(Verb.TAKEN_BACK, Verdict::takeBack);
    }

    @POST
    @Path("drop")
    public Response drop() {
        return act(Verb.DROPPED, verdict -> {
            verdict.drop(editor.account());
            Undo.ofDraft(verdict, editor.account());
        });
    }

    private boolean write() {
        Claim claim = Claim.locked(claimId);
        VerdictForm typed = new VerdictForm(form);
        Verdict open = Verdict.openFor(claim);
        VerdictWords words = typed.read(claim, open);
        if (form.hasProblems() || open != null && typed.isStale(open, words, address.language())) {
            return false;
        }
        Verdict verdict = open == null ? begin(claim) : open;
        if (!verdict.says(words) || verdict.authors.isEmpty()) {
            Changes changes = VerdictField.ALL.changes(verdict.words(), words);
            verdict.write(words, editor.account());
            Verdict.flush();
            editor.record(Verb.DRAFTED, Thing.CLAIM, claimId, null, changes);
        }
        if (form.has("then", "submit")) {
            submit(verdict);
        }
        return true;
    }

    private Verdict begin(Claim claim) {
        if (CurrentEdition.of(claimId) != null) {
            throw new Refused(Refusal.NOT_DRAFT);
        }
        UUID id = form.newId();
        refuseIfUsed(id);
        Verdict verdict = new Verdict(id, claim, editor.account());
        verdict.persistAndFlush();
        return verdict;
    }

    /** Refuses when the draft that the page was opened on is gone; sent again, the form begins one of its own. */
    private void refuseIfUsed(UUID id) {
        if (Verdict.findById(id) != null) {
            form.with("id", Ids.next()).with("version", null);
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
    }

    private void submit(Verdict verdict) {
        if (verdict.state == VerdictState.SUBMITTED && verdict.submission.submittedBy.id.equals(editor.getId())) {
            // the same form sent twice
            return;
        }
        Submission submission = verdict.submit(editor.account(), standard);
        submission.persistAndFlush();
        notices.submitted(submission, editor.account());
        editor.record(Verb.SUBMITTED, Thing.CLAIM, claimId, null);
    }

    private Response act(Verb verb, Consumer<Verdict> act) {
        Transactions.run(() -> {
            Verdict open = Verdict.openFor(Claim.locked(claimId));
            if (open == null || open.version != form.version()) {
                throw new Refused(WebRefusal.CHANGED_SINCE);
            }
            act.accept(open);
            editor.record(verb, Thing.CLAIM, claimId, null);
        });
        return seeClaim();
    }

    private Response seeClaim() {
        return typing.back(claimId, "", UnsavedWords.Part.VERDICT);
    }
}
