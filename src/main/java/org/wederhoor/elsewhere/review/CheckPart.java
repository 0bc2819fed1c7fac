package org.wederhoor.elsewhere.review;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateEnum;

/** What a check by another organisation says, part by part. Whatever a part says stays as its publisher worded it. */
@TemplateEnum
public enum CheckPart {

    CLAIM("claim", 5_000, "claimreviewed", "claimtext", "claim", "text", "statement", "quote"),
    /** Whoever they say made the claim; often nobody, a platform, or several. */
    CLAIMANT("claimant", 1_000, "claimant", "claimauthor", "speaker", "source", "author"),
    CLAIMED_ON("claimed_on", 200, "claimdate", "claimedon", "datepublishedclaim"),
    /** Where they say the claim is, a line each: an address, a title, a file's name. */
    APPEARANCE("appearance", 10_000, "appearance", "appearances", "claimurl", "firstappearance"),
    PUBLISHER("publisher", 1_000, "publisher", "publishername", "organization", "organisation", "factchecker", "outlet"),
    SITE("site", 2_000, "site", "publishersite", "website"),
    /** Where their check is read. */
    ADDRESS("address", 2_000, "address", "url", "reviewurl", "link", "factcheckurl"),
    TITLE("title", 2_000, "title", "headline", "reviewtitle"),
    RATING("rating", 10_000, "rating", "textualrating", "verdict", "label", "ratingname", "alternatename"),
    RATING_VALUE("rating_value", 200, "ratingvalue"),
    RATING_BEST("rating_best", 200, "bestrating"),
    RATING_WORST("rating_worst", 200, "worstrating"),
    EXPLANATION("explanation", 20_000, "explanation", "ratingexplanation", "summary"),
    REVIEWED_ON("reviewed_on", 200, "reviewdate", "reviewedon", "datepublished", "date", "published"),
    LANGUAGE("language", 200, "language", "languagecode", "lang", "inlanguage");

    private final String column;
    private final int longest;
    private final Set<String> headings;

    CheckPart(String column, int longest, String... headings) {
        this.column = column;
        this.longest = longest;
        this.headings = Set.of(headings);
    }

    /** What it is called where it is stored, and where an editor says in which column of a table it stands. */
    public String column() {
        return column;
    }

    /** In code points. */
    int longest() {
        return longest;
    }

    /** The part that a table's column probably holds, by its heading. */
    static Optional<CheckPart> headed(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Stream.of(values()).filter(part -> part.headings.contains(plain)).findFirst();
    }

    public static Optional<CheckPart> named(String column) {
        return Stream.of(values()).filter(part -> part.column.equals(column)).findFirst();
    }
}
