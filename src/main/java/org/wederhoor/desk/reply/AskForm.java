package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.web.Site;
import org.wederhoor.web.form.Form;

/** The form of a request that has not gone out, and what else its buttons show beside it. */
@RequestScoped
class AskForm {

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Site site;

    @Inject
    DeskMail mail;

    /** @param request null for one that is not there yet */
    TemplateInstance of(Form shown, Dossier dossier, ReplyRequest request) {
        return NewReplies.Templates.form(shown, dossier, request, AskableClaims.of(dossier, shown, editor.getId()), Party.all(),
                ReplyChannel.values(), Deadline.places(), mail.isConfigured(), script(shown.copy(), dossier));
    }

    /** What was typed, with what the pressed button asks for: other claims to tick, drafted questions or a script. */
    Response shown(Dossier dossier, ReplyRequest request) {
        ReplyForm typed = new ReplyForm(form, dossier);
        Form shown = form.copy();
        if (typed.wantsDraft()) {
            shown.with("questions", Letter.questions(dossier, typed.claims(), site));
        }
        return Response.ok(of(shown, dossier, request)).build();
    }

    /** Empty where none was asked for, or while nobody is chosen to be called. */
    private List<String> script(Form shown, Dossier dossier) {
        if (!shown.has("then", "script")) {
            return List.of();
        }
        Party party = shown.reference("party", key -> Party.survivor(key));
        List<Claim> claims = new ReplyForm(shown, dossier).claims();
        return party == null ? List.of()
                : PhoneScript.of(dossier, party, claims, DeadlineField.read(shown, Instant.now()), editor.account().fullName, site);
    }
}
