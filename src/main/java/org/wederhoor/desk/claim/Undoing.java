package org.wederhoor.desk.claim;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.undo.Undo;
import org.wederhoor.desk.undo.UndoRefusal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.form.Form;

/** Where what was just taken off a claim is put back. */
@Path("/desk/claims/{claim}/undo")
@RolesAllowed(Role.CHECKERS)
public class Undoing {

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    UnsavedWords typing;

    @POST
    public Response undo(@RestPath("claim") UUID claimId) {
        UUID id = form.id("undo");
        Undo.Kind kind = Transactions.call(() -> {
            Claim claim = Claim.locked(claimId);
            Undo undo = Missing.unless(Undo.found(claim, id));
            undo(undo, claim);
            return undo.kind;
        });
        return switch (kind) {
            case ANSWER -> typing.back(claimId, "#answers");
            case APPEARANCE -> typing.back(claimId, "#appearances");
            default -> backToDraft(claimId);
        };
    }

    /** The empty form that stood in the draft's place is no words of anybody. */
    private Response backToDraft(UUID claimId) {
        return VerdictForm.isUnsaved(form, Claim.findById(claimId), null) ? typing.back(claimId, "#verdict")
                : typing.back(claimId, "#verdict", UnsavedWords.Part.VERDICT);
    }

    private void undo(Undo undo, Claim claim) {
        if (!undo.isToDo(editor.getId())) {
            return;
        }
        if (undo.kind == Undo.Kind.DRAFT) {
            bringBack(undo, claim);
        } else {
            UndoRefusal.CHANGED.unless(undo.putBack());
            citeAgain(undo, claim);
        }
        undo.undone(editor.account());
        editor.record(Verb.UNDONE, Thing.CLAIM, claim.id, undo.called.isEmpty() ? null : undo.called);
    }

    /** A dropped draft stays dropped; another says the same. */
    private void bringBack(Undo undo, Claim claim) {
        Edition current = CurrentEdition.of(claim.id);
        Verdict dropped = Verdict.findById(undo.thingId);
        UndoRefusal.CHANGED.unless(Verdict.openFor(claim) == null && Objects.equals(dropped.follows, current == null ? null : current.number));
        VerdictWords said = dropped.words();
        List<Statement> cites = said.cites().stream().filter(statement -> Answer.between(claim, statement) != null).toList();
        Verdict draft = new Verdict(Ids.next(), claim, editor.account());
        draft.follows = dropped.follows;
        draft.write(said.citing(cites), dropped.editedBy);
        draft.authors.addAll(dropped.authors);
        draft.persistAndFlush();
    }

    private void citeAgain(Undo undo, Claim claim) {
        Verdict open = Verdict.openFor(claim);
        if (open != null && open.id.equals(undo.citedBy) && open.state == VerdictState.DRAFT) {
            boolean current = open.version == form.version();
            Statement statement = Answer.<Answer>findById(undo.thingId).statement;
            open.write(open.words().citing(Stream.concat(open.cites.stream(), Stream.of(statement)).toList()), editor.account());
            Verdict.flush();
            if (current) {
                // the page that the button stood on could not tick it
                form.withAll("cites", Stream.concat(form.values("cites").stream(), Stream.of(statement.id.toString())).toList());
                form.with("version", open.version);
            }
        }
    }
}
