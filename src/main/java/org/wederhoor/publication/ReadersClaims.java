package org.wederhoor.publication;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.web.Address;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;

/** The verdict page. */
@Path("/claims/{slug}")
@PermitAll
@Finished(claim = "slug")
public class ReadersClaims {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance verdict(PublishedVerdict verdict, List<PublishedVerdict> editions, RawString claimReview);
    }

    @Inject
    Address address;

    @Inject
    Site site;

    @GET
    public TemplateInstance verdict(@RestPath String slug) {
        return page(PublishedVerdict.of(Missing.unless(CurrentEdition.at(slug))));
    }

    @GET
    @Path("/editions/{number}")
    public TemplateInstance edition(@RestPath String slug, @RestPath int number) {
        Edition current = Missing.unless(CurrentEdition.at(slug));
        return page(PublishedVerdict.of(Missing.unless(Edition.numbered(current.claim, number))));
    }

    private TemplateInstance page(PublishedVerdict verdict) {
        List<PublishedVerdict> editions = PublishedVerdict.all(Edition.of(verdict.edition().claim.id));
        // nobody reviews a claim with what was withdrawn, old editions included
        RawString review = editions.get(0).withdrawn() ? null : new RawString(claimReview(verdict).json());
        return Templates.verdict(verdict, editions, review);
    }

    private ClaimReview claimReview(PublishedVerdict verdict) {
        UUID claim = verdict.edition().claim.id;
        return new ClaimReview(verdict, EditionStep.of(List.of(claim)).get(claim), address.getCanonical(), site, address::canonical,
                MessageBundles.get(VerdictMessages.class, Localized.Literal.of(address.getTag())), address.getTag());
    }
}
