package org.wederhoor.source;

import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

/** All that was asked and answered when a source's document was captured, as a WARC file; never altered, but the law can take it away. */
@Entity
@Immutable
@Table(name = "source_crawl")
public class SourceCrawl extends PanacheEntityBase {

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    @Basic(fetch = FetchType.LAZY)
    public byte[] warc;

    /** Lower-case hexadecimal. */
    public String sha256;

    /** By what the law took it away; null while it is here. */
    @Column(name = "removed_by")
    public UUID removedBy;

    protected SourceCrawl() {
    }

    SourceCrawl(UUID sourceId, byte[] warc) {
        this.sourceId = sourceId;
        this.warc = warc;
        this.sha256 = Arrival.sha256(warc);
    }

    /** Whether it is here. */
    public static boolean isOf(Source source) {
        return count("sourceId = ?1 and removedBy is null", source.id) > 0;
    }

    /** Null where there is none, or the law took it away. */
    public static SourceCrawl of(Source source) {
        return find("sourceId = ?1 and removedBy is null", source.id).firstResult();
    }
}
