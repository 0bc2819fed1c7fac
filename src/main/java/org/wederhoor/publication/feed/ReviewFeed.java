package org.wederhoor.publication.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.claim.ClaimReview;
import org.wederhoor.publication.edition.Announced;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.text.Json;

/**
 * What readers see of every claim now, as schema.org's DataFeed of ClaimReviews. A verdict that was withdrawn is an item that
 * says when, and no review. Where there are more than one document holds, its Link header leads to the next.
 */
@Path("/claim-reviews.json")
@PermitAll
@Finished
public class ReviewFeed {

    private static final int PER_DOCUMENT = 1000;

    @Inject
    Address address;

    @Inject
    Site site;

    @Inject
    Entries entries;

    /** @param after the slug of the claim that the document before this one ended with; null for the first */
    @GET
    public Response reviews(@RestQuery String after) {
        if (after != null) {
            Missing.unless(CurrentEdition.at(after));
        }
        return reviews(after == null ? "" : after, PER_DOCUMENT);
    }

    Response reviews(String after, int most) {
        List<PublishedVerdict> found = PublishedVerdict.all(Announced.current(after, most + 1));
        List<PublishedVerdict> shown = found.subList(0, Math.min(most, found.size()));
        Map<UUID, List<PublishedVerdict>> editions = PublishedVerdict.ofClaims(shown.stream().map(verdict -> verdict.edition().claim.id).toList());
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("@context", "https://schema.org");
        feed.put("@type", "DataFeed");
        feed.put("name", entries.bundle(FeedMessages.class).reviews(site.name()));
        feed.put("url", own(after));
        feed.put("inLanguage", address.getTag());
        shown.stream().map(PublishedVerdict::publishedAt).max(Comparator.naturalOrder())
                .ifPresent(last -> feed.put("dateModified", last.toString()));
        feed.put("dataFeedElement", shown.stream().map(verdict -> item(verdict, editions.get(verdict.edition().claim.id))).toList());
        Response answer = Machines.answer(Json.write(feed), "application/ld+json");
        return found.size() <= most ? answer : Response.fromResponse(answer)
                .header("Link", "<" + own(shown.get(most - 1).content().claimSlug()) + ">; rel=\"next\"").build();
    }

    private Map<String, Object> item(PublishedVerdict verdict, List<PublishedVerdict> editions) {
        String page = address.canonical("/claims/" + verdict.content().claimSlug());
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@type", "DataFeedItem");
        item.put("dateCreated", editions.get(0).publishedAt().toString());
        if (verdict.withdrawn()) {
            item.put("dateDeleted", verdict.publishedAt().toString());
            item.put("url", page);
        } else {
            item.put("dateModified", verdict.publishedAt().toString());
            item.put("url", page);
            item.put("item", new ClaimReview(verdict, editions, page, site, address::canonical, entries.bundle(VerdictMessages.class),
                    address.getTag()).asPart());
        }
        return item;
    }

    private String own(String after) {
        return address.canonical("/claim-reviews.json") + (after.isEmpty() ? ""
                : "?after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
    }
}
