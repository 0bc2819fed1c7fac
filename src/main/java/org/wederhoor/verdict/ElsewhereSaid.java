package org.wederhoor.verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.wederhoor.elsewhere.review.ForeignCheck;

/**
 * A check by another organisation as a verdict tells readers of it, in its publisher's own words. It is no evidence for the verdict.
 *
 * @param claim    the claim as they worded it
 * @param language of the claim, as a BCP 47 tag; null where it is not known, as that of the rating always is
 * @param rating   null where they give none in words
 * @param dated    when they checked it; null where they do not say
 */
public record ElsewhereSaid(UUID id, String publisher, String address, String claim, String language, String rating, Content.DateSaid dated) {

    /**
     * In an order that depends on nothing but what they say; null where there are none, so that such a verdict is to the byte what it was before
     * there were any.
     */
    static List<ElsewhereSaid> of(Collection<ForeignCheck> checks) {
        return checks.isEmpty() ? null : checks.stream().map(ElsewhereSaid::of).sorted(Comparator.comparing(ElsewhereSaid::publisher)
                .thenComparing(ElsewhereSaid::address).thenComparing(ElsewhereSaid::claim)).toList();
    }

    private static ElsewhereSaid of(ForeignCheck check) {
        return new ElsewhereSaid(check.id, check.publishedBy(), check.address, check.claim, check.tag.isEmpty() ? null : check.tag,
                check.rating.isEmpty() ? null : check.rating, dated(check));
    }

    private static Content.DateSaid dated(ForeignCheck check) {
        return check.reviewedOn.isEmpty() ? null : check.day == null ? new Content.DateSaid(check.reviewedOn, null)
                : new Content.DateSaid(null, check.day.toString());
    }
}
