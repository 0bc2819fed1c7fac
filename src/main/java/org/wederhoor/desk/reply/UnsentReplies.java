package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.ReplyWords;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Where a request that has not gone out yet is changed: whom it asks, about which claims, and in which words. */
@Path("/desk/replies/{id}/edit")
@RolesAllowed(Role.CHECKERS)
public class UnsentReplies {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Site site;

    @Inject
    AskForm pages;

    @Inject
    Sending sending;

    /** The form; what has gone out already leads on to its page, since it stays as it was asked. */
    @GET
    public Response edit(@RestPath UUID id) {
        ReplyRequest request = found(id);
        return request.isSent() ? address.see("/desk/replies/" + id)
                : Response.ok(pages.of(ReplyForm.of(request, address.language()), request.dossier, request)).build();
    }

    @POST
    public Response save(@RestPath UUID id) {
        ReplyRequest request = found(id);
        ReplyForm typed = new ReplyForm(form, request.dossier);
        if (typed.wantsOtherPage()) {
            return pages.shown(request.dossier, request);
        }
        List<UUID> claims = typed.claims().stream().map(claim -> claim.id).toList();
        Integer saved = Transactions.call(() -> {
            ReplyRequest locked = ReplyRequest.locked(id, claims);
            return reword(locked) ? versionOf(locked) : null;
        });
        if (saved == null) {
            ReplyRequest now = found(id);
            return Response.status(form.refusedStatus()).entity(pages.of(form, now.dossier, now)).build();
        }
        if (typed.wantsSending()) {
            sending.sendOnce(id, saved);
        }
        return address.see("/desk/replies/" + id);
    }

    private static int versionOf(ReplyRequest request) {
        ReplyRequest.flush();
        return request.version;
    }

    private boolean reword(ReplyRequest request) {
        Instant now = Instant.now();
        ReplyForm typed = new ReplyForm(form, request.dossier);
        ReplyWords words = typed.read(now);
        if (form.hasProblems() || typed.isStale(request, words, address.language())) {
            return false;
        }
        ReplyWords before = request.words();
        if (!before.equals(words)) {
            Changes changes = ReplyField.ALL.changes(before, words);
            request.reword(words, now);
            request.language = new PartyAddress(request.party, request.recipient).language();
            if (request.isSent()) {
                request.keep(Letter.of(request, site).sent());
            }
            request.dossier.involve(List.of(words.party()));
            editor.record(Verb.EDITED, Thing.REPLY_REQUEST, request.id, null, changes);
        }
        if (typed.keepsAddress()) {
            new PartyAddress(request.party, request.recipient).keep(editor);
        }
        return true;
    }

    private static ReplyRequest found(UUID id) {
        return Missing.unless(ReplyRequest.findById(id));
    }
}
