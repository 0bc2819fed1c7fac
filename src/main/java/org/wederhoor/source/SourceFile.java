package org.wederhoor.source;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.DocumentType;

/** A document's bytes as they came, with when and how they came and who brought them; never altered, but the law can take them away. */
@Entity
@Immutable
@Table(name = "source_file")
public class SourceFile extends PanacheEntityBase {

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    @Basic(fetch = FetchType.LAZY)
    public byte[] bytes;

    /** Lower-case hexadecimal. */
    public String sha256;

    /** As detected, not as declared. */
    @Column(name = "media_type")
    public String mediaType;

    /** What it was read with; null for a PDF. */
    public String charset;

    /** As it was called where it came from; null for pasted text. */
    @Column(name = "file_name")
    public String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "came_by")
    public CameBy cameBy;

    /** The address that was asked for; null unless it was captured. */
    public String asked;

    /** The address that answered; null unless it was captured. */
    public String address;

    /** The account that brought it; null when it came by the command line. */
    @Column(name = "brought_by")
    public UUID broughtBy;

    @Column(name = "brought_name")
    public String broughtName;

    @Column(name = "arrived_at")
    public Instant arrivedAt;

    /** The {@link DocumentReader#VERSION} that its text is by; 0 is any of those before this was noted. */
    public short reader;

    /** When it was read anew; null of what was read as it came, likewise {@link #readName}. */
    @Column(name = "read_at")
    public Instant readAt;

    /** The account that had it read anew. */
    @Column(name = "read_by")
    public UUID readBy;

    @Column(name = "read_name")
    public String readName;

    /** How many of the files within it were left there, since there were too many. */
    @Column(name = "files_left")
    public int filesLeft;

    /** By what the law took its bytes away; null of what is here, likewise {@link #removedSize}. */
    @Column(name = "removed_by")
    public UUID removedBy;

    /** How many bytes there were. */
    @Column(name = "removed_size")
    public Integer removedSize;

    protected SourceFile() {
    }

    SourceFile(UUID sourceId, Arrival arrival, Reading reading) {
        this.sourceId = sourceId;
        this.bytes = arrival.bytes();
        this.sha256 = arrival.sha256();
        this.mediaType = reading.mediaType();
        this.charset = reading.charset();
        this.fileName = arrival.fileName();
        this.cameBy = arrival.cameBy();
        this.asked = arrival.asked();
        this.address = arrival.address();
        this.broughtBy = arrival.broughtBy();
        this.broughtName = arrival.broughtName();
        this.arrivedAt = arrival.at();
        this.reader = DocumentReader.VERSION;
        this.filesLeft = reading.left();
    }

    /** Says who has it read anew, now. */
    void readBy(UUID account, String name) {
        readAt = Instant.now();
        readBy = account;
        readName = name;
    }

    /** Whether its text is by an earlier reader than today's. */
    public boolean isReadEarlier() {
        return reader < DocumentReader.VERSION;
    }

    /** How it begins: enough to tell its kind by. */
    public byte[] beginning() {
        return (byte[]) getEntityManager().createNativeQuery("select substring(bytes from 1 for 65536) from source_file where source_id = ?1", byte[].class)
                .setParameter(1, sourceId).getSingleResult();
    }

    /** Null when the source has no bytes here. */
    public static SourceFile of(Source source) {
        return findById(source.id);
    }

    public boolean isRemoved() {
        return removedBy != null;
    }

    /** The file with these very bytes, by its latest reading; null when they have never come. */
    public static SourceFile withHash(String sha256) {
        return find("sha256 = ?1 order by readAt desc nulls last", sha256).firstResult();
    }

    /** What was detected of each of these sources that has a document here, by id. */
    public static Map<UUID, String> mediaTypes(Collection<UUID> sources) {
        return sources.isEmpty() ? Map.of() : getEntityManager().createQuery("select sourceId, mediaType from SourceFile where sourceId in ?1", Object[].class)
                .setParameter(1, sources).getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** A plain text that says just {@code text}, in whatever bytes; null when there is none. */
    public static SourceFile saying(String text) {
        return find("mediaType = 'text/plain' and sha256 in ?1 order by arrivedAt", Arrival.hashesSaying(text)).firstResult();
    }

    /** What a file of its type is usually called by, with the dot. */
    public String extension() {
        DocumentType type = DocumentType.of(mediaType);
        boolean packed = type == DocumentType.WARC && bytes[0] == 0x1f;
        return type.extension() + (packed ? ".gz" : "");
    }
}
