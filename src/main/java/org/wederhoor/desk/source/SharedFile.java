package org.wederhoor.desk.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

import org.wederhoor.source.Arrival;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.web.Ids;

/** A file, or words, that somebody shared with the desk from another app; nobody else sees it, until they choose a dossier for it, and no longer than a day. */
@Entity
@Table(name = "shared_file")
public class SharedFile extends PanacheEntityBase {

    static final Duration KEPT = Duration.ofDays(1);

    @Id
    public UUID id;

    /** The same for all that came at once. */
    @Column(name = "share_id")
    public UUID shareId;

    @Column(name = "account_id")
    public UUID accountId;

    /** From 0, in the order in which they came. */
    public int number;

    /** Null of words. */
    @Column(name = "file_name")
    public String fileName;

    /** In bytes. */
    public long size;

    /** Null where it is refused. */
    @Basic(fetch = FetchType.LAZY)
    public byte[] bytes;

    /** Null where it can be chosen. */
    @Enumerated(EnumType.STRING)
    public UnreadableReason refused;

    @Column(name = "shared_at")
    public Instant sharedAt;

    protected SharedFile() {
    }

    private SharedFile(UUID share, UUID account, int number, String fileName, long size) {
        this.id = Ids.next();
        this.shareId = share;
        this.accountId = account;
        this.number = number;
        this.fileName = fileName;
        this.size = size;
        this.sharedAt = Instant.now();
    }

    static SharedFile of(UUID share, UUID account, int number, String fileName, byte[] bytes) {
        SharedFile file = new SharedFile(share, account, number, fileName, bytes.length);
        file.bytes = bytes;
        return file;
    }

    static SharedFile refused(UUID share, UUID account, int number, String fileName, long size, UnreadableReason why) {
        SharedFile file = new SharedFile(share, account, number, fileName, size);
        file.refused = why;
        return file;
    }

    /** Its size in thousands of bytes, no less than one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1000.0));
    }

    /** The words, where it is those; null of a file. */
    public String text() {
        return fileName == null ? new String(bytes, StandardCharsets.UTF_8) : null;
    }

    Arrival arrival(String broughtName) {
        return fileName == null ? Arrival.pasted(text(), accountId, broughtName) : Arrival.uploaded(bytes, fileName, accountId, broughtName);
    }

    /** Those of a share that are an account's and are still kept, in their order. */
    static List<SharedFile> of(UUID share, UUID account) {
        return list("shareId = ?1 and accountId = ?2 and sharedAt > ?3 order by number", share, account, Instant.now().minus(KEPT));
    }

    /** All that waits for an account to choose, the latest first. */
    static List<SharedFile> waitingFor(UUID account) {
        return list("accountId = ?1 and sharedAt > ?2 order by sharedAt desc, number", account, Instant.now().minus(KEPT));
    }
}
