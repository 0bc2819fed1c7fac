package org.wederhoor.desk.reply;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.mail.DeskMail;
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

/** Where all who are concerned by claims of a dossier, and were not asked yet, are asked in one act. */
@Path("/desk/dossiers/{dossier}/replies/all")
@RolesAllowed(Role.CHECKERS)
public class AskAll {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(AskAllPage page);

        static native TemplateInstance asked(Dossier dossier, List<RepliesAtDesk.Row> rows, List<Concerned> left);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/dossiers/[^/]+/replies/all", AskAllForm.LABELS);
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
    DeskMail mail;

    @Inject
    RepliesAtDesk replies;

    /** @param claims to ask about; none when they are still to be chosen */
    @GET
    public TemplateInstance blank(@RestPath("dossier") UUID id, @RestQuery("claim") List<UUID> claims) {
        return page(found(id), AskAllForm.blank(claims, site, Instant.now()));
    }

    /** Shows the parties of the claims that are ticked, or makes a letter to each that is asked: to all of them, or, where one is refused, to none. */
    @POST
    public Response ask(@RestPath("dossier") UUID id) {
        AskAllForm typed = new AskAllForm(form, found(id));
        if (!typed.isSent()) {
            return Response.ok(page(found(id), form.copy())).build();
        }
        UUID batch = form.newId();
        boolean made = Transactions.call(() -> {
            Dossier dossier = Dossier.locked(id);
            // what was asked is part of what a verdict says; whoever asks about the same at once comes second here
            typed.claims().stream().filter(claim -> Claim.count("id", claim) > 0).forEach(Claim::locked);
            List<ReplyRequest> before = of(dossier, batch);
            return before.isEmpty() ? make(batch, dossier, new AskAllForm(form, dossier)) : isSame(batch, before);
        });
        return made ? address.see("/desk/dossiers/" + id + "/replies/all/" + batch)
                : Response.status(form.refusedStatus()).entity(page(found(id), form)).build();
    }

    /** What was asked in one act, how far it is, and who is still to be reached. */
    @GET
    @Path("{batch}")
    public TemplateInstance asked(@RestPath("dossier") UUID id, @RestPath UUID batch) {
        Dossier dossier = found(id);
        List<ReplyRequest> requests = of(dossier, batch);
        if (requests.isEmpty()) {
            throw new Missing();
        }
        Set<UUID> claims = requests.stream().flatMap(request -> request.claims.stream()).map(claim -> claim.id).collect(Collectors.toSet());
        return Templates.asked(dossier, replies.rows(requests), Concerned.of(dossier, claims, replies).stream().filter(Concerned::isOpen).toList());
    }

    private boolean make(UUID batch, Dossier dossier, AskAllForm typed) {
        Instant now = Instant.now();
        List<AskAllForm.Planned> all = typed.read(Concerned.of(dossier, typed.claims(), replies), site, now);
        if (form.hasProblems()) {
            return false;
        }
        all.forEach(each -> make(batch, dossier, each, typed, now));
        return true;
    }

    private void make(UUID batch, Dossier dossier, AskAllForm.Planned planned, AskAllForm typed, Instant now) {
        Party party = planned.words().party();
        ReplyRequest request = new ReplyRequest(idOf(batch, party.id), dossier, planned.words(), editor.account(), now);
        request.language = planned.language();
        if (typed.wantsSending() && mail.isConfigured()) {
            request.queue(now);
        }
        request.persistAndFlush();
        dossier.involve(List.of(party));
        editor.record(Verb.ASKED, Thing.REPLY_REQUEST, request.id, party.name);
        if (planned.typed() && typed.keepsAddresses()) {
            new PartyAddress(party, request.recipient).keep(editor);
        }
    }

    /** Whether a form that was sent before says the same again, which then is done; else it is noted, and sent once more asks anew. */
    private boolean isSame(UUID batch, List<ReplyRequest> before) {
        String text = form.text("questions", Integer.MAX_VALUE);
        Set<UUID> made = before.stream().map(request -> request.id).collect(Collectors.toSet());
        Collection<UUID> asked = new AskAllForm(form, before.get(0).dossier).asked();
        if (asked.stream().allMatch(party -> isMade(batch, party, made)) && before.stream().allMatch(each -> each.questions.startsWith(text))) {
            return true;
        }
        SentBefore.note(form, "questions", before.get(0).questions);
        form.with("id", Ids.next());
        return false;
    }

    /** Under its own id, or, where it was merged before it was asked, under that of the party it turned out to be. */
    private static boolean isMade(UUID batch, UUID party, Set<UUID> made) {
        Party survivor = Party.survivor(party);
        return made.contains(idOf(batch, party)) || survivor != null && made.contains(idOf(batch, survivor.id));
    }

    /** The requests of one act share the first half of its id, and each has the same id however often the form is sent. */
    private static UUID idOf(UUID batch, UUID party) {
        byte[] both = (batch + " " + party).getBytes(StandardCharsets.UTF_8);
        return new UUID(batch.getMostSignificantBits(), UUID.nameUUIDFromBytes(both).getLeastSignificantBits());
    }

    private static List<ReplyRequest> of(Dossier dossier, UUID batch) {
        return ReplyRequest.of(dossier).stream().filter(each -> each.id.getMostSignificantBits() == batch.getMostSignificantBits()).toList();
    }

    private TemplateInstance page(Dossier dossier, Form shown) {
        return Templates.form(AskAllPage.of(dossier, shown, AskableClaims.of(dossier, shown, editor.getId()),
                Concerned.of(dossier, new AskAllForm(shown, dossier).claims(), replies), mail.isConfigured()));
    }

    private static Dossier found(UUID id) {
        return Missing.unless(Dossier.findById(id));
    }
}
