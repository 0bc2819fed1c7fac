package org.wederhoor.publication.claim;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.EditionStep;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.edition.Stone;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.publication.past.Past;
import org.wederhoor.publication.timeline.Timeline;
import org.wederhoor.publication.timeline.TimelineEvents;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.time.HttpDate;

/** The verdict page. */
@Path("/claims/{slug}")
@PermitAll
@Finished(claim = "slug")
public class ReadersClaims {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance verdict(PublishedVerdict verdict, List<PublishedVerdict> editions, RawString claimReview,
                Timeline timeline, String asOf);

        static native TemplateInstance editions(PublishedVerdict verdict, List<PublishedVerdict> editions);

        static native TemplateInstance gone(PublishedVerdict verdict, Stone stone);

        static native TemplateInstance noSuchDay(PublishedVerdict verdict, String day, String asked, Edition first);
    }

    @Inject
    Address address;

    @Inject
    PageHeaders headers;

    @Inject
    Site site;

    /** @param at a day as of which the page is asked for; without it, or when that day is not over, as it is now */
    @GET
    public TemplateInstance verdict(@RestPath String slug, @RestQuery String at) {
        List<Edition> editions = Missing.unlessAny(Edition.at(slug));
        Edition current = editions.get(0);
        List<EditionStep> steps = EditionStep.of(editions);
        if (at == null) {
            headers.set("Link", Past.of(steps, slug, address).linksOfOriginal());
            return page(current, editions, null);
        }
        DayAsked asked = DayAsked.of(at, site.zone());
        if (asked == null) {
            throw instead(Response.Status.BAD_REQUEST, Templates.noSuchDay(PublishedVerdict.of(current), null, null, null));
        }
        String day = address.day(asked.end().minusSeconds(1));
        Edition then = asked.among(editions);
        if (then == null) {
            throw instead(Response.Status.NOT_FOUND, Templates.noSuchDay(PublishedVerdict.of(current), day, asked.day().toString(),
                    editions.get(editions.size() - 1)));
        }
        return memento(slug, then, editions, steps, asked.isOver(Instant.now()) ? day : null);
    }

    @GET
    @Path("/editions")
    public TemplateInstance editions(@RestPath String slug) {
        List<PublishedVerdict> editions = PublishedVerdict.all(Missing.unlessAny(Edition.at(slug)));
        return Templates.editions(editions.get(0), editions);
    }

    @GET
    @Path("/editions/{number}")
    public TemplateInstance edition(@RestPath String slug, @RestPath int number) {
        List<Edition> editions = Edition.at(slug);
        if (editions.isEmpty()) {
            throw elsewhere(slug, number);
        }
        Edition asked = Missing.unless(editions.stream().filter(edition -> edition.number == number).findFirst().orElse(null));
        return memento(slug, asked, editions, EditionStep.of(editions), null);
    }

    /** The public log names a claim by its id, since the words of an address may have to go. */
    private RuntimeException elsewhere(String claim, int number) {
        Edition current = Missing.unless(CurrentEdition.of(Ids.read(claim)));
        return new WebApplicationException(address.see(PublishedVerdict.of(current).path() + "/editions/" + number));
    }

    private TemplateInstance memento(String slug, Edition shown, List<Edition> editions, List<EditionStep> steps, String asOf) {
        headers.set("Memento-Datetime", HttpDate.write(shown.publishedAt));
        headers.set("Link", Past.of(steps, slug, address).linksOf(shown.number));
        return page(shown, editions, asOf);
    }

    private TemplateInstance page(Edition shown, List<Edition> all, String asOf) {
        List<PublishedVerdict> editions = PublishedVerdict.all(all);
        PublishedVerdict verdict = editions.get(all.indexOf(shown));
        if (shown.gone) {
            throw instead(Response.Status.GONE, Templates.gone(verdict, verdict.stones().stream().filter(Stone::whole).findFirst().orElseThrow()));
        }
        String canonical = address.canonical(verdict.number() == editions.get(0).number() && asOf == null ? verdict.path() : verdict.editionPath());
        // nobody reviews a claim with what was withdrawn, old editions included
        RawString review = editions.get(0).withdrawn() ? null : new RawString(claimReview(verdict, editions, canonical).json());
        return Templates.verdict(verdict, editions, review, TimelineEvents.ofClaim(verdict, editions, address), asOf);
    }

    private static WebApplicationException instead(Response.Status status, TemplateInstance page) {
        return new WebApplicationException(Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build());
    }

    private ClaimReview claimReview(PublishedVerdict verdict, List<PublishedVerdict> editions, String canonical) {
        return new ClaimReview(verdict, editions, canonical, site, address::canonical,
                MessageBundles.get(VerdictMessages.class, Localized.Literal.of(address.getTag())), address.getTag());
    }
}
