package org.wederhoor.publication.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Text;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.web.Site;
import org.wederhoor.web.text.Json;

/**
 * A verdict as schema.org's ClaimReview, in JSON-LD. The marks are no points on a scale of truth, so the rating has a name and
 * an explanation and no numbers; and a date is given only where a calendar date is known.
 */
public final class ClaimReview {

    private static final String CONTEXT = "https://schema.org";

    private final PublishedVerdict verdict;
    private final Content said;
    private final UnaryOperator<String> address;
    private final Map<String, Object> review = node("ClaimReview");

    /**
     * @param editions those of its claim; of each the page gives the note on what it changed, in its language where that is translated
     * @param url      the address of the page it stands on
     * @param address  gives a path of this site as an address in the page's language
     * @param words    in the page's language
     * @param language the tag of that language
     */
    public ClaimReview(PublishedVerdict verdict, List<PublishedVerdict> editions, String url, Site site, UnaryOperator<String> address,
            VerdictMessages words, String language) {
        this.verdict = verdict;
        this.said = verdict.said();
        this.address = address;
        List<PublishedVerdict> course = verdict.course(editions);
        String edition = "/claims/" + verdict.content().claimSlug() + "/editions/" + verdict.number();
        review.put("url", url);
        review.put("inLanguage", language);
        review.put("datePublished", course.get(0).publishedAt().toString());
        if (course.size() > 1) {
            review.put("dateModified", verdict.publishedAt().toString());
        }
        review.put("version", Integer.toString(verdict.number()));
        review.put("archivedAt", address.apply(edition));
        review.put("image", address.apply(verdict.picturePath()));
        review.put("author", desk(site));
        review.put("claimReviewed", said.sentence(Locale.forLanguageTag(language)).words());
        review.put("reviewRating", rating(words));
        review.put("itemReviewed", itemReviewed());
        corrections(course.subList(1, course.size()), words, Locale.forLanguageTag(language));
    }

    /** The JSON, safe inside a script element. */
    String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.putAll(review);
        return Json.write(document).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** The review as part of a larger document, which has its own context. */
    public Map<String, Object> asPart() {
        return review;
    }

    /** The newsroom, with the pages that say how it works. */
    private Map<String, Object> desk(Site site) {
        Map<String, Object> desk = node("NewsMediaOrganization");
        desk.put("name", site.name());
        desk.put("url", site.url().toString());
        desk.put("publishingPrinciples", address.apply("/methodology"));
        desk.put("verificationFactCheckingPolicy", address.apply("/methodology#every-mark"));
        desk.put("unnamedSourcesPolicy", address.apply("/methodology#mark-confirmed"));
        desk.put("correctionsPolicy", address.apply("/corrections"));
        return desk;
    }

    private Map<String, Object> rating(VerdictMessages words) {
        Map<String, Object> rating = node("Rating");
        rating.put("alternateName", words.mark(said.mark()));
        rating.put("ratingExplanation", words.meaning(said.mark()));
        return rating;
    }

    private void corrections(List<PublishedVerdict> changes, VerdictMessages words, Locale language) {
        List<Map<String, Object>> corrections = changes.stream().filter(change -> !change.withdrawn()).map(change -> {
            Text note = change.said().changeNote(language);
            Map<String, Object> correction = node("CorrectionComment");
            correction.put("name", words.change(change.edition().changeKind));
            correction.put("text", note.words());
            correction.put("inLanguage", note.language());
            correction.put("datePublished", change.publishedAt().toString());
            correction.put("url", address.apply("/claims/" + verdict.content().claimSlug() + "/editions/" + change.number()));
            return correction;
        }).toList();
        if (!corrections.isEmpty()) {
            review.put("correction", corrections);
        }
    }

    private Map<String, Object> itemReviewed() {
        Map<String, Object> claim = node("Claim");
        claim.put("text", said.claim().sentence());
        claim.put("inLanguage", said.claim().language());
        claim.put("author", party(said.claim().claimant()));
        said.appearances().stream().filter(Content.AppearanceSaid::first).findFirst().map(first -> said.source(first.source()))
                .ifPresent(first -> {
                    dated(claim, first);
                    claim.put("firstAppearance", work(first));
                });
        List<Map<String, Object>> others = said.appearances().stream().filter(appearance -> !appearance.first())
                .map(appearance -> work(said.source(appearance.source()))).toList();
        if (!others.isEmpty()) {
            claim.put("appearance", others);
        }
        return claim;
    }

    private static Map<String, Object> work(Content.SourceSaid source) {
        Map<String, Object> work = node("CreativeWork");
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
        dated(work, source);
        return work;
    }

    private static void dated(Map<String, Object> work, Content.SourceSaid source) {
        PartialDate dated = source.dated() == null ? null : PartialDate.of(null, source.dated().edtf());
        if (dated != null && dated.isPlain()) {
            work.put("datePublished", dated.edtf);
        }
    }

    private static Map<String, Object> party(Content.Named party) {
        Map<String, Object> named = node(party.kind() == PartyKind.PERSON ? "Person" : "Organization");
        named.put("name", party.name());
        return named;
    }

    // in the order of writing, so that every instance gives the same bytes
    private static Map<String, Object> node(String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        return node;
    }
}
