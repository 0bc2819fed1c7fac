package org.wederhoor.publication.edition;

import java.time.Instant;
import java.util.List;

import org.wederhoor.verdict.Content;

/** An edition with its words unpacked, for a page. */
public record PublishedVerdict(Edition edition, EditionContent content) {

    public static PublishedVerdict of(Edition edition) {
        return new PublishedVerdict(edition, edition.read());
    }

    public static List<PublishedVerdict> all(List<Edition> editions) {
        return editions.stream().map(PublishedVerdict::of).toList();
    }

    public Content said() {
        return content.said();
    }

    /** Where readers find what stands now, without the language. */
    public String path() {
        return "/claims/" + content.claimSlug();
    }

    /** Where this very edition stays. */
    public String editionPath() {
        return path() + "/editions/" + edition.number;
    }

    public int number() {
        return edition.number;
    }

    public boolean withdrawn() {
        return edition.isWithdrawal();
    }

    public Instant publishedAt() {
        return edition.publishedAt;
    }
}
