package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyChoices;
import org.wederhoor.web.Site;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.time.Zones;

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
        Party party = chosen(shown.copy());
        return NewReplies.Templates.form(shown, dossier, request, AskableClaims.of(dossier, shown, editor.getId()), PartyChoices.of(Party.of(dossier)), party,
                ReplyChannel.values(), Zones.places(), mail.isConfigured(), script(shown.copy(), dossier));
    }

    private static Party chosen(Form shown) {
        return shown.value("party").isEmpty() ? null : shown.reference("party", key -> Party.survivor(key));
    }

    /** What was typed, with what the pressed button asks for: other claims to tick, drafted questions or a script. */
    Response shown(Dossier dossier, ReplyRequest request) {
        ReplyForm typed = new ReplyForm(form, dossier);
        Form shown = form.copy();
        if (typed.wantsDraft()) {
            Party party = chosen(form.copy());
            String kept = party == null ? null : new PartyAddress(party, form.value("recipient")).language();
            shown.with("questions", Letter.questions(typed.claims(), Letter.language(kept, dossier, site)));
        }
        if (typed.pick() != null) {
            typed.pick().fill(shown);
        }
        return Response.status(shown.hasProblems() ? 409 : 200).entity(of(shown, dossier, request)).build();
    }

    /** Empty where none was asked for, or while nobody is chosen to be called. */
    private List<String> script(Form shown, Dossier dossier) {
        if (!shown.has("then", "script")) {
            return List.of();
        }
        Party party = chosen(shown);
        List<Claim> claims = new ReplyForm(shown, dossier).claims();
        return party == null ? List.of()
                : PhoneScript.of(dossier, party, claims, DeadlineField.read(shown, Instant.now()), editor.account().fullName, site);
    }
}
