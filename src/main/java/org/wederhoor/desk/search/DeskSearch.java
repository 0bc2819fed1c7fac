package org.wederhoor.desk.search;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.desk.DossierChoices;
import org.wederhoor.elsewhere.review.ElsewhereLike;
import org.wederhoor.elsewhere.review.ForeignCheck;

/** Where editors look for anything the desk has. */
@Path("/desk/search")
@RolesAllowed(Role.CHECKERS)
public class DeskSearch {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(DeskAsked asked, DeskResults results, DossierChoices dossiers, DeskKind[] kinds);

        static native TemplateInstance similar(List<DeskHit> hits, List<ForeignCheck> elsewhere);
    }

    @Inject
    DeskFinder finder;

    @Inject
    CheckedBefore checkedBefore;

    @Inject
    ElsewhereLike elsewhereLike;

    /** Finds by {@code q}, and among one {@code kind} and the things of one {@code dossier}, by its id. */
    @GET
    public TemplateInstance search(@Context UriInfo address) {
        DeskAsked all = DeskAsked.of(address.getQueryParameters());
        DossierChoices dossiers = DossierChoices.of(address.getQueryParameters().getFirst("titled"), all.dossier());
        DeskAsked asked = all.in(dossiers.chosen());
        return Templates.search(asked, QuarkusTransaction.requiringNew().call(() -> finder.find(asked)), dossiers, DeskKind.values());
    }

    /** Claims that are like a sentence that is being typed, here and in checks by others: a part of a page, and nothing where there are none. */
    @GET
    @Path("similar")
    public TemplateInstance similar(@RestQuery String sentence, @RestQuery UUID except) {
        return Templates.similar(checkedBefore.like(sentence, except), elsewhereLike.beside(sentence));
    }
}
