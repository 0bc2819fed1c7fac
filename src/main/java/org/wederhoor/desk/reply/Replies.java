package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Site;
import org.wederhoor.web.form.Form;

/** One request for a reply: its letter, its reminders and what came of it. */
@Path("/desk/replies/{id}")
@RolesAllowed(Role.CHECKERS)
public class Replies {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reply(ReplyPage page);
    }

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    ReplyActs acts;

    @Inject
    Sending sending;

    @Inject
    Site site;

    /** @param statement that is to be chosen as the answer; null for none */
    @GET
    public TemplateInstance reply(@RestPath UUID id, @RestQuery UUID statement) {
        return acts.page(id, statement);
    }

    /** Gives the letter to the mail server, for the first time or once more. */
    @POST
    @Path("send")
    public Response send(@RestPath UUID id) {
        sending.send(id, form.version());
        return acts.back(id, List.of());
    }

    /** Leads on to the request, for whoever asks for the address that its words are sent to. */
    @GET
    @Path("words")
    public Response page(@RestPath UUID id) {
        return acts.back(id, ReplyPage.FIELDS);
    }

    /** Shows the page with what is typed in it: what the enter key does, and the buttons beside two texts, and a draft. */
    @POST
    @Path("words")
    public Response words(@RestPath UUID id) {
        return form.isAgain() ? acts.again(id) : acts.back(id, List.of());
    }

    /** The editor sent the letter some other way. */
    @POST
    @Path("sent")
    public Response sent(@RestPath UUID id) {
        return acts.act(id, List.of(), request -> {
            request.sent(Instant.now());
            request.keep(Letter.of(request, site).sent());
            record(Verb.SENT, request, null);
        });
    }

    @POST
    @Path("remind")
    public Response remind(@RestPath UUID id) {
        String how = form.text("remindNote", 2000);
        return acts.act(id, ReplyPage.REMINDER, request -> {
            // a reminder is a row of its own; counted here too, a second press of the button is seen to be one
            ReplyRequest.getEntityManager().lock(request, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            request.remind(editor.account(), how, Instant.now()).persist();
            record(Verb.REMINDED, request, how);
        });
    }

    @POST
    @Path("deadline")
    public Response extend(@RestPath UUID id) {
        Deadline deadline = DeadlineField.read(form, Instant.now());
        return acts.act(id, ReplyPage.DEADLINE, request -> {
            Deadline before = request.until();
            request.extend(deadline, Instant.now());
            editor.record(Verb.EDITED, Thing.REPLY_REQUEST, id, null, new Changes().with(ReplyField.DEADLINE.name(),
                    DeadlineField.written(before), DeadlineField.written(deadline)));
        });
    }

    @POST
    @Path("statement")
    public Response answered(@RestPath UUID id) {
        UUID chosen = form.reference("statement", key -> Statement.findById(key) == null ? null : key);
        return acts.act(id, ReplyPage.ANSWER, request -> {
            Statement statement = Statement.findById(chosen);
            request.answered(statement, editor.account(), Instant.now());
            record(Verb.REPLIED, request, statement.deskTitle());
        });
    }

    @POST
    @Path("refused")
    public Response refused(@RestPath UUID id) {
        String words = form.text("refusalWords", 2000);
        return acts.act(id, ReplyPage.REFUSAL, request -> {
            request.refused(words, editor.account(), Instant.now());
            record(Verb.DECLINED, request, words);
        });
    }

    @POST
    @Path("unanswered")
    public Response unanswered(@RestPath UUID id) {
        return acts.act(id, List.of(), request -> {
            request.unanswered(editor.account(), Instant.now());
            record(Verb.UNANSWERED, request, null);
        });
    }

    private void record(Verb verb, ReplyRequest request, String detail) {
        editor.record(verb, Thing.REPLY_REQUEST, request.id, detail);
    }
}
