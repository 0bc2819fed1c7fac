package org.wederhoor.desk.reply;

import java.time.Instant;
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
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.ReplyWords;
import org.wederhoor.claim.reply.StillToAnswer;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.SentBefore;

/** Where a party is asked about claims of a dossier. */
@Path("/desk/dossiers/{dossier}/replies")
@RolesAllowed(Role.CHECKERS)
public class NewReplies {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Form form, Dossier dossier, ReplyRequest request, AskableClaims claims, List<Party> all, Party party,
                ReplyChannel[] channels, List<String> places, boolean mailer, List<String> script);
    }

    /** What is typed of a request: before it went out, and on its page afterwards. */
    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/replies/(?!.*/answer$).*|/desk/dossiers/[^/]+/replies", ReplyPage.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Site site;

    @Inject
    Sending sending;

    @Inject
    AskForm pages;

    /**
     * @param claims to ask about; none when that is still to be chosen
     * @param party  to ask; null likewise
     */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath("dossier") UUID dossierId, @RestQuery("claim") List<UUID> claimIds,
            @RestQuery UUID party) {
        Dossier dossier = Missing.unless(Dossier.findById(dossierId));
        List<Claim> claims = claimIds.stream().map(id -> Missing.unless(Claim.<Claim>findById(id))).toList();
        Party asked = party == null ? null : Missing.unless(Party.survivor(party));
        Form blank = ReplyForm.blank(asked, claims, site.zone(), Instant.now());
        String kept = asked == null ? null : new PartyAddress(asked, blank.value("recipient")).language();
        return pages.of(blank.with("questions", Letter.questions(claims, Letter.language(kept, dossier, site))), dossier, null);
    }

    @POST
    public Response create(@RestPath("dossier") UUID dossierId) {
        Dossier dossier = Missing.unless(Dossier.findById(dossierId));
        ReplyForm typed = new ReplyForm(form, dossier);
        if (typed.wantsOtherPage()) {
            return pages.shown(dossier, null);
        }
        UUID id = form.newId();
        boolean made = Transactions.call(() -> ask(id, Dossier.locked(dossierId)));
        if (!made) {
            return Response.status(form.refusedStatus()).entity(pages.of(form, dossier, null)).build();
        }
        ReplyRequest request = ReplyRequest.findById(id);
        if (typed.wantsSending() && isFresh(request)) {
            sending.sendOnce(id, request.version);
        }
        return address.see("/desk/replies/" + id);
    }

    /** Whether nobody has tried to send it: a form that is sent twice sends one letter. */
    private static boolean isFresh(ReplyRequest request) {
        return !request.isSent() && request.sendingSince == null && request.unsentReason == null;
    }

    private boolean ask(UUID id, Dossier dossier) {
        Instant now = Instant.now();
        ReplyWords words = new ReplyForm(form, dossier).read(now);
        ReplyRequest known = ReplyRequest.findById(id);
        if (!form.hasProblems() && known != null && !known.words().equals(words)) {
            SentBefore.note(form, "questions", known.questions);
            // sent once more, the form asks anew
            form.with("id", Ids.next());
        }
        if (form.hasProblems() || known != null) {
            return !form.hasProblems();
        }
        if (isAskedByAnother(dossier, words)) {
            return false;
        }
        // what was asked is part of what a verdict says
        words.claims().stream().map(claim -> claim.id).sorted().forEach(Claim::locked);
        persist(new ReplyRequest(id, dossier, words, editor.account(), now));
        return true;
    }

    private void persist(ReplyRequest request) {
        PartyAddress written = new PartyAddress(request.party, request.recipient);
        request.language = written.language();
        if (request.isSent()) {
            request.keep(Letter.of(request, site).sent());
        }
        request.persistAndFlush();
        request.dossier.involve(List.of(request.party));
        editor.record(Verb.ASKED, Thing.REPLY_REQUEST, request.id, request.party.name);
        if (new ReplyForm(form, request.dossier).keepsAddress()) {
            written.keep(editor);
        }
    }

    /** Whether somebody else has asked the same and waits for the answer; sent once more, the form asks all the same. */
    private boolean isAskedByAnother(Dossier dossier, ReplyWords words) {
        ReplyRequest already = StillToAnswer.askedByAnother(dossier, words, editor.getId());
        if (already == null || form.has("knowing", already.id.toString())) {
            return false;
        }
        form.problem("party", ReplyProblem.askedBy(already.askedBy.fullName));
        form.with("knowing", already.id);
        return true;
    }
}
