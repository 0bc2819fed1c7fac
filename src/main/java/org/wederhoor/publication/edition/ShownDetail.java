package org.wederhoor.publication.edition;

import io.quarkus.qute.TemplateExtension;

import org.wederhoor.source.PictureDetail;
import org.wederhoor.verdict.Content;

/** A detail of a picture that an edition shows to everybody. */
public final class ShownDetail {

    private static final String PUBLISHED = "select d.* from picture_detail d where d.sha256 = ?1 and d.bytes is not null"
            + " and exists (select from edition_detail e where e.passage_id = d.passage_id"
            + " and not exists (select from redaction_edition r where r.edition_id = e.edition_id and r.whole)) limit 1";

    private ShownDetail() {
    }

    /** The one that is drawn so; null where no edition shows it, or the law took it away. */
    public static PictureDetail drawn(String sha256) {
        return (PictureDetail) PictureDetail.getEntityManager().createNativeQuery(PUBLISHED, PictureDetail.class).setParameter(1, sha256).getResultStream()
                .findFirst().orElse(null);
    }

    /** Whether what is shown of it is still here, for templates: the law can have taken it away since. */
    @TemplateExtension
    static boolean there(Content.DetailSaid detail) {
        return PictureDetail.drawn(detail.shown().sha256()) != null;
    }
}
