package org.wederhoor.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.wederhoor.dossier.PartialDate;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.verdict.Content;

/**
 * A verdict as schema.org's ClaimReview, in JSON-LD. The marks are no points on a scale of truth, so the rating has a name and
 * no numbers; and a date is given only where a calendar date is known.
 */
final class ClaimReview {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Content said;
    private final Map<String, Object> review = new LinkedHashMap<>();

    /**
     * @param url      the address of the page it stands on
     * @param site     the name and address of the site
     * @param markWord the mark in the page's language
     */
    ClaimReview(Edition edition, Content said, String url, Map<String, String> site, String markWord, String language) {
        this.said = said;
        review.put("@context", "https://schema.org");
        review.put("@type", "ClaimReview");
        review.put("url", url);
        review.put("inLanguage", language);
        review.put("datePublished", edition.publishedAt.toString());
        review.put("author", organization(site));
        review.put("claimReviewed", said.claim().sentence());
        review.put("reviewRating", Map.of("@type", "Rating", "alternateName", markWord));
        review.put("itemReviewed", itemReviewed());
    }

    /** The JSON, safe inside a script element. */
    String json() {
        try {
            return JSON.writeValueAsString(review).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> itemReviewed() {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("@type", "Claim");
        claim.put("author", party(said.claim().claimant()));
        said.appearances().stream().filter(Content.AppearanceSaid::first).findFirst()
                .ifPresent(first -> claim.put("firstAppearance", work(said.source(first.source()))));
        List<Map<String, Object>> others = said.appearances().stream().filter(appearance -> !appearance.first())
                .map(appearance -> work(said.source(appearance.source()))).toList();
        if (!others.isEmpty()) {
            claim.put("appearance", others);
        }
        return claim;
    }

    private static Map<String, Object> work(Content.SourceSaid source) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("@type", "CreativeWork");
        work.put("name", Objects.requireNonNullElse(source.headline(), source.label()));
        if (source.outlet() != null) {
            work.put("publisher", party(source.outlet()));
        }
        if (source.agency() != null) {
            work.put("provider", party(source.agency()));
        }
        if (source.address() != null) {
            work.put("url", source.address());
        }
        PartialDate dated = source.dated() == null ? null : PartialDate.of(null, source.dated().edtf());
        if (dated != null && dated.isPlain()) {
            work.put("datePublished", dated.edtf);
        }
        return work;
    }

    private static Map<String, Object> party(Content.Named party) {
        return Map.of("@type", party.kind() == PartyKind.PERSON ? "Person" : "Organization", "name", party.name());
    }

    private static Map<String, Object> organization(Map<String, String> site) {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put("@type", "Organization");
        organization.putAll(site);
        return organization;
    }
}
