package org.wederhoor.elsewhere.review;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads one check out of JSON: a ClaimReview of schema.org, or a review of a claim as the Google Fact Check Tools API gives it. */
final class ReviewNode {

    private static final String TYPE = "ClaimReview";
    private static final String API_REVIEWS = "claimReview";
    private static final int MOST_TEXTS = 50;

    /** What things are called elsewhere in the same file, by their @id. */
    private final Map<String, JsonNode> known;

    /** Where the file was read; null where it has no address. */
    private final URI base;

    ReviewNode(Map<String, JsonNode> known, URI base) {
        this.known = known;
        this.base = base;
    }

    static boolean isReview(JsonNode node) {
        for (JsonNode type : each(node.path("@type"))) {
            String name = type.asText();
            if (name.equals(TYPE) || name.endsWith("/" + TYPE) || name.endsWith(":" + TYPE)) {
                return true;
            }
        }
        return node.path("@type").isMissingNode() && node.has("claimReviewed");
    }

    /** Whether it is a claim with its reviews, as the API gives it. */
    static boolean isApiClaim(JsonNode node) {
        return node.path(API_REVIEWS).isArray() && !node.has("@type");
    }

    /** Whether parts of it are only named, by an @id. */
    static boolean refers(JsonNode node) {
        for (JsonNode child : node) {
            if (isReference(child) || child.isContainerNode() && refers(child)) {
                return true;
            }
        }
        return false;
    }

    CheckWords review(JsonNode node) {
        Map<CheckPart, String> parts = new EnumMap<>(CheckPart.class);
        parts.put(CheckPart.CLAIM, text(node, ", ", "claimReviewed"));
        parts.put(CheckPart.CLAIMANT, text(node, ", ", "itemReviewed", "author"));
        parts.put(CheckPart.CLAIMED_ON, text(node, ", ", "itemReviewed", "datePublished"));
        Set<String> places = new LinkedHashSet<>(texts(node, true, "itemReviewed", "firstAppearance"));
        places.addAll(texts(node, true, "itemReviewed", "appearance"));
        parts.put(CheckPart.APPEARANCE, String.join("\n", places));
        boolean person = text(node, ", ", "author", "@type").equals("Person") && !text(node, ", ", "publisher").isEmpty();
        String organisation = person ? "publisher" : "author";
        parts.put(CheckPart.PUBLISHER, or(text(node, ", ", organisation), text(node, ", ", "publisher")));
        parts.put(CheckPart.SITE, text(node, ", ", organisation, "url"));
        parts.put(CheckPart.ADDRESS, address(node));
        parts.put(CheckPart.TITLE, or(text(node, ", ", "headline"), text(node, ", ", "name")));
        parts.put(CheckPart.RATING, or(text(node, ", ", "reviewRating", "alternateName"), text(node, ", ", "reviewRating", "name")));
        parts.put(CheckPart.RATING_VALUE, text(node, ", ", "reviewRating", "ratingValue"));
        parts.put(CheckPart.RATING_BEST, text(node, ", ", "reviewRating", "bestRating"));
        parts.put(CheckPart.RATING_WORST, text(node, ", ", "reviewRating", "worstRating"));
        parts.put(CheckPart.EXPLANATION, text(node, "\n", "reviewRating", "ratingExplanation"));
        parts.put(CheckPart.REVIEWED_ON, text(node, ", ", "datePublished"));
        parts.put(CheckPart.LANGUAGE, or(text(node, ", ", "inLanguage", "alternateName"), text(node, ", ", "inLanguage")));
        return CheckWords.of(parts);
    }

    List<CheckWords> ofApiClaim(JsonNode claim) {
        List<CheckWords> all = new ArrayList<>();
        for (JsonNode review : claim.path(API_REVIEWS)) {
            Map<CheckPart, String> parts = new EnumMap<>(CheckPart.class);
            parts.put(CheckPart.CLAIM, text(claim, ", ", "text"));
            parts.put(CheckPart.CLAIMANT, text(claim, ", ", "claimant"));
            parts.put(CheckPart.CLAIMED_ON, text(claim, ", ", "claimDate"));
            parts.put(CheckPart.PUBLISHER, text(review, ", ", "publisher", "name"));
            parts.put(CheckPart.SITE, text(review, ", ", "publisher", "site"));
            parts.put(CheckPart.ADDRESS, resolved(text(review, ", ", "url")));
            parts.put(CheckPart.TITLE, text(review, ", ", "title"));
            parts.put(CheckPart.RATING, text(review, ", ", "textualRating"));
            parts.put(CheckPart.REVIEWED_ON, text(review, ", ", "reviewDate"));
            parts.put(CheckPart.LANGUAGE, text(review, ", ", "languageCode"));
            all.add(CheckWords.of(parts));
        }
        return all;
    }

    private String address(JsonNode node) {
        String own = or(text(node, "\n", "url"), text(node, "\n", "mainEntityOfPage"));
        String first = own.contains("\n") ? own.substring(0, own.indexOf('\n')) : own;
        return first.isEmpty() && base != null ? base.toString() : resolved(first);
    }

    private String resolved(String address) {
        if (base == null || address.isEmpty() || address.contains(":")) {
            return address;
        }
        try {
            return base.resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private String text(JsonNode node, String between, String... path) {
        return String.join(between, texts(node, false, path));
    }

    /** What stands at the end of a path, in all of its branches, each once. */
    private Set<String> texts(JsonNode node, boolean address, String... path) {
        List<JsonNode> at = List.of(node);
        for (String field : path) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode one : at) {
                each(known(one).path(field)).forEach(next::add);
            }
            at = next;
        }
        Set<String> texts = new LinkedHashSet<>();
        at.stream().map(one -> said(known(one), address)).map(String::strip).filter(each -> !each.isEmpty()).limit(MOST_TEXTS).forEach(texts::add);
        return texts;
    }

    private static String said(JsonNode node, boolean address) {
        if (!node.isObject()) {
            return node.isNull() || node.isMissingNode() ? "" : node.asText();
        }
        for (String field : address ? List.of("url", "@id", "name", "headline") : List.of("@value", "name", "@id")) {
            String said = node.path(field).isArray() ? node.path(field).path(0).asText() : node.path(field).asText();
            if (!said.isBlank()) {
                return said;
            }
        }
        return "";
    }

    private JsonNode known(JsonNode node) {
        return isReference(node) ? known.getOrDefault(node.path("@id").asText(), node) : node;
    }

    private static boolean isReference(JsonNode node) {
        return node.isObject() && node.size() == 1 && node.has("@id");
    }

    private static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : node.isMissingNode() ? List.of() : List.of(node);
    }
}
