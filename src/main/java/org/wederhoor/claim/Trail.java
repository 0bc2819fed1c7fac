package org.wederhoor.claim;

import java.util.UUID;

import org.wederhoor.source.SourceKind;

/**
 * One step back from an appearance: what {@link Origins} is told of it.
 *
 * @param derivation never null
 * @param ofSource   what it goes back to, which may or may not be an appearance itself; null when no source is named
 * @param ofParty    whom it goes back to; null when no party is named, and always beside a source
 */
public record Trail(Cited source, SourceKind derivation, Cited ofSource, UUID ofParty) {

    /** @throws IllegalArgumentException when it goes back to a source and to a party at once */
    public Trail {
        if (ofSource != null && ofParty != null) {
            throw new IllegalArgumentException("An appearance goes back to a source or to a party, not to both");
        }
    }

    static Trail of(Appearance appearance) {
        return new Trail(Cited.of(appearance.source), appearance.derivation, Cited.of(appearance.ofSource),
                appearance.ofParty == null ? null : appearance.ofParty.id);
    }

    /** Whether it is one of the articles that are counted: read here, and not the document itself. */
    boolean isArticle() {
        return source.archived() && derivation != SourceKind.PRIMARY_DOCUMENT;
    }
}
