package org.wederhoor.desk.preview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.web.Ids;

/** That a preview link was opened. Nothing is kept of who did. */
@Entity
@Immutable
@Table(name = "preview_opening")
public class PreviewOpening extends PanacheEntityBase {

    private static final int SHOWN = 10;

    @Id
    public UUID id;

    @Column(name = "link_id")
    public UUID linkId;

    @Column(name = "opened_at")
    public Instant openedAt;

    protected PreviewOpening() {
    }

    PreviewOpening(UUID linkId) {
        this.id = Ids.next();
        this.linkId = linkId;
        this.openedAt = Instant.now();
    }

    static long number(UUID link) {
        return count("linkId", link);
    }

    /** When a link was last opened, the latest first. */
    static List<Instant> last(UUID link) {
        return find("select o.openedAt from PreviewOpening o where o.linkId = ?1 order by o.openedAt desc, o.id", link)
                .page(0, SHOWN).project(Instant.class).list();
    }
}
