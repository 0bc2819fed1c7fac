package org.wederhoor.desk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.desk.board.Assigning;
import org.wederhoor.desk.discussion.Discussion;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyChoices;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** A claim at the desk: the page where an editor works all day. */
@Path("/desk/claims/{id}")
@RolesAllowed(Role.CHECKERS)
public class Claims {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance claim(ClaimPage page);

        static native TemplateInstance form(Form form, Dossier dossier, Claim claim, List<Party> all, List<Party> parties,
                List<Source> sources);
    }

    /** What is typed on the pages of a claim, and on those of what belongs to it: each button takes it all along. */
    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/(claims|answers|appearances)/(?![^/]+/corrections$).*|/desk/dossiers/[^/]+/claims|/desk/editions/[^/]+/later-approval",
                ClaimForm.LABELS.and(VerdictForm.LABELS).and(AnswerForm.LINKING).and(Discussion.LABELS).and(Assigning.LABELS));
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Standard standard;

    /**
     * @param source of words that were selected in it, for an appearance of the claim; null when none were
     * @param place  of those words
     */
    @GET
    public TemplateInstance claim(@RestPath UUID id, @RestQuery UUID source, @RestQuery String place) {
        Claim claim = Missing.unless(Claim.findById(id));
        ClaimPage page = ClaimPage.of(claim, standard, address.language());
        return Templates.claim(source == null ? page
                : page.withPlace(AppearanceForm.quoting(claim, Missing.unless(Source.findById(source)), place)));
    }

    @GET
    @Path("edit")
    public TemplateInstance edit(@RestPath UUID id) {
        Claim claim = Missing.unless(Claim.findById(id));
        return page(ClaimForm.of(claim, address.language()), claim.dossier, claim);
    }

    @POST
    public Response save(@RestPath UUID id) {
        boolean saved = Transactions.call(() -> {
            Claim claim = Claim.locked(id);
            ClaimForm typed = new ClaimForm(form);
            // a form lists the parties by name, whatever order the claim has them in
            ClaimWords words = typed.read(claim.translations).inTheOrderOf(claim.words());
            if (form.hasProblems() || typed.isStale(claim, words, address.language())) {
                return false;
            }
            word(claim, words);
            return true;
        });
        return saved ? address.see("/desk/claims/" + id) : refused(Missing.unless(Claim.findById(id)));
    }

    /** A save that changes nothing makes nobody an author. */
    private void word(Claim claim, ClaimWords words) {
        if (!claim.words().equals(words)) {
            Review.refuseApproverOf(claim, editor.account());
            Changes changes = ClaimField.ALL.changes(claim.words(), words);
            claim.word(words, editor.account());
            claim.dossier.involve(words.parties());
            editor.record(Verb.EDITED, Thing.CLAIM, claim.id, words.sentence(), changes);
        }
    }

    private Response refused(Claim claim) {
        return Response.status(form.refusedStatus()).entity(page(form, claim.dossier, claim)).build();
    }

    static TemplateInstance page(Form form, Dossier dossier, Claim claim) {
        return Templates.form(form, dossier, claim, PartyChoices.of(Party.of(dossier)), parties(form, dossier), Source.of(dossier));
    }

    /** The dossier's, and those that are ticked without being among them yet. */
    private static List<Party> parties(Form form, Dossier dossier) {
        List<Party> parties = new ArrayList<>(Party.of(dossier));
        form.values("concerns").stream().flatMap(id -> Ids.parsed(id).stream())
                .filter(id -> parties.stream().noneMatch(party -> party.id.equals(id)))
                .flatMap(id -> Stream.ofNullable(Party.survivor(id))).forEach(parties::add);
        return parties;
    }
}
