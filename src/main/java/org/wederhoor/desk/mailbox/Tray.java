package org.wederhoor.desk.mailbox;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.publication.correction.ReportPlace;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** Mail that belongs nowhere yet: what is in the tray, what was put aside, and each with what an editor makes of it. */
@Path("/desk/mail")
@RolesAllowed(Role.CHECKERS)
public class Tray {

    private static final String PATH = "/desk/mail";
    private static final int WAITING_PER_PAGE = 50;
    private static final int ASIDE_PER_PAGE = 20;
    private static final int REASON = 500;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Pager<MailboxMail> waiting, Pager<MailboxMail> aside);

        static native TemplateInstance mail(TrayPage page);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels(PATH + "/.*", TrayPage.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    TrayActs acts;

    /** Each parameter is the mail that the page before ended with; null for the list's head. */
    @GET
    public TemplateInstance list(@RestQuery String after, @RestQuery String asideAfter) {
        List<MailboxMail> waiting = MailboxMail.waiting(ReportPlace.from(after, ReportPlace.LAST), WAITING_PER_PAGE + 1);
        List<MailboxMail> aside = MailboxMail.aside(ReportPlace.from(asideAfter, ReportPlace.LAST), ASIDE_PER_PAGE + 1);
        return Templates.list(Pager.of(waiting, WAITING_PER_PAGE, PATH, after, mail -> new ReportPlace(mail.fetchedAt, mail.id)),
                Pager.of(aside, ASIDE_PER_PAGE, PATH, "asideAfter", asideAfter, mail -> new ReportPlace(mail.decidedAt, mail.id)));
    }

    /** One that is filed or forgotten is in no list, and has no page. */
    @GET
    @Path("{mail}")
    public TemplateInstance mail(@RestPath("mail") UUID id) {
        MailboxMail mail = Missing.unless(MailboxMail.shown(id));
        return Templates.mail(TrayPage.of(mail, TrayPage.untouched(mail), editor.getId()));
    }

    /** Leads on to the mail, for whoever asks for the address that its words are sent to. */
    @GET
    @Path("{mail}/look")
    public Response page(@RestPath("mail") UUID id) {
        return address.see(PATH + "/" + id);
    }

    /** Shows the page with what was typed in it, and the requests and dossiers that have the words. */
    @POST
    @Path("{mail}/look")
    public Response look(@RestPath("mail") UUID id) {
        form.showAgain();
        return again(id);
    }

    /** It came in for a request. */
    @POST
    @Path("{mail}/answer")
    public Response answer(@RestPath("mail") UUID id) {
        ReplyRequest request = form.reference("request", each -> ReplyRequest.findById(each));
        if (!form.hasProblems()) {
            try {
                acts.answer(id, form.version(), request.id);
                return address.see("/desk/replies/" + request.id + "#received");
            } catch (Unreadable e) {
                form.problem("request", e.words());
            }
        }
        return again(id);
    }

    /** It is a source of a dossier, and answers nothing. */
    @POST
    @Path("{mail}/source")
    public Response source(@RestPath("mail") UUID id) {
        Dossier dossier = form.reference("dossier", each -> Dossier.findById(each));
        if (!form.hasProblems()) {
            try {
                Source source = acts.source(id, form.version(), dossier.id);
                return address.see("/desk/sources/" + source.id);
            } catch (Unreadable e) {
                form.problem("dossier", e.words());
            }
        }
        return again(id);
    }

    @POST
    @Path("{mail}/aside")
    public Response aside(@RestPath("mail") UUID id) {
        String reason = form.required("reason", REASON);
        if (form.hasProblems()) {
            return again(id);
        }
        acts.putAside(id, form.version(), reason);
        return address.see(PATH);
    }

    @POST
    @Path("{mail}/back")
    public Response back(@RestPath("mail") UUID id) {
        acts.bringBack(id, form.version());
        return address.see(PATH + "/" + id);
    }

    private Response again(UUID id) {
        MailboxMail mail = Missing.unless(MailboxMail.shown(id));
        return Response.status(form.refusedStatus()).entity(Templates.mail(TrayPage.of(mail, form, editor.getId()))).build();
    }
}
