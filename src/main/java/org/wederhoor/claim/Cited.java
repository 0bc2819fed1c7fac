package org.wederhoor.claim;

import java.util.UUID;

import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;

/**
 * As much of a source as tells where a claim comes from.
 *
 * @param kind      null while nobody has said what it is
 * @param archived  false for one that nobody here has seen
 * @param publisher the party whose report it is: the agency it credits, else its outlet; null when neither is stated
 * @param article   equal for captures of one article; null where that is not known
 * @param file      equal for readings of one file: the source that it came as
 */
public record Cited(UUID id, SourceKind kind, boolean archived, UUID publisher, String article, UUID file) {

    /** Whether both are of one article, as far as they tell. */
    boolean isOfOneArticle(Cited other) {
        return file.equals(other.file) || article != null && article.equals(other.article);
    }

    static Cited of(Source source) {
        if (source == null) {
            return null;
        }
        return new Cited(source.id, source.kind, source.archived,
                source.agency != null ? source.agency.id : source.outlet != null ? source.outlet.id : null, source.article(),
                source.first().id);
    }
}
