package org.wederhoor.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.saved.ArchivedPage;
import org.wederhoor.source.intake.saved.Contents;

/** A page of a web archive that was uploaded, until somebody chooses it, and no longer than a day. */
@Entity
@Table(name = "offered_page")
public class OfferedPage extends PanacheEntityBase {

    private static final int LONGEST_TITLE = 300;

    @Id
    public UUID id;

    /** The same for all pages of one upload. */
    @Column(name = "upload_id")
    public UUID uploadId;

    @Column(name = "dossier_id")
    public UUID dossierId;

    /** Its place in the archive. */
    public int number;

    /** How many others the archive has that are not offered. */
    public int more;

    /** How many stretches of the archive could not be read. */
    public int broken;

    /** The archive's. */
    @Column(name = "file_name")
    public String fileName;

    public String address;

    /** Empty where it has none. */
    public String title;

    /** Null where the archive does not say. */
    @Column(name = "captured_at")
    public Instant capturedAt;

    /** Of the document, unpacked, in bytes. */
    public long size;

    /** The records of it; null where it cannot be read. */
    @Basic(fetch = FetchType.LAZY)
    public byte[] warc;

    /** Null where it can be read, as far as is known. */
    @Enumerated(EnumType.STRING)
    public UnreadableReason refused;

    @Column(name = "offered_at")
    public Instant offeredAt;

    protected OfferedPage() {
    }

    /** @param warc null where the page cannot be read */
    public OfferedPage(UUID id, UUID uploadId, UUID dossierId, String fileName, Contents contents, ArchivedPage page, byte[] warc) {
        this.id = id;
        this.uploadId = uploadId;
        this.dossierId = dossierId;
        this.number = page.number();
        this.more = contents.more();
        this.broken = contents.broken();
        this.fileName = fileName;
        this.address = page.address();
        this.title = page.title().length() <= LONGEST_TITLE ? page.title() : page.title().substring(0, LONGEST_TITLE - 1).strip() + "…";
        this.capturedAt = page.at();
        this.size = page.size();
        this.warc = warc;
        this.refused = page.refused();
        this.offeredAt = Instant.now();
    }

    /** It could not be read after all. */
    public void refuse(UnreadableReason reason) {
        warc = null;
        refused = reason;
    }

    /** Its size in thousands of bytes, no less than one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1000.0));
    }

    /** What it is called in a list. */
    public String called() {
        return title.isEmpty() ? address : title;
    }

    /** One that can be chosen for a dossier; null when it is offered no longer. */
    public static OfferedPage open(UUID id, UUID dossier) {
        return find("id = ?1 and dossierId = ?2 and refused is null", id, dossier).firstResult();
    }

    /** Those of an upload for a dossier, in the archive's order. */
    public static List<OfferedPage> of(UUID dossier, UUID upload) {
        return list("dossierId = ?1 and uploadId = ?2 order by number", dossier, upload);
    }
}
