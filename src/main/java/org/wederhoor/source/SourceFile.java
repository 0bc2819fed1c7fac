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

import org.wederhoor.source.intake.Reading;

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
    }

    /** Null when the source has no bytes here. */
    public static SourceFile of(Source source) {
        return findById(source.id);
    }

    public boolean isRemoved() {
        return removedBy != null;
    }

    /** The file with these very bytes; null when they have never come. */
    public static SourceFile withHash(String sha256) {
        return find("sha256", sha256).firstResult();
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
        return switch (mediaType) {
            case "text/html" -> ".html";
            case "application/pdf" -> ".pdf";
            case "message/rfc822" -> ".eml";
            case "application/vnd.ms-outlook" -> ".msg";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            case "application/msword" -> ".doc";
            case "application/vnd.oasis.opendocument.text" -> ".odt";
            case "application/rtf" -> ".rtf";
            case "text/vtt" -> ".vtt";
            case "application/x-subrip" -> ".srt";
            case "text/csv" -> ".csv";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> ".xlsx";
            case "application/vnd.oasis.opendocument.spreadsheet" -> ".ods";
            case "multipart/related" -> ".mhtml";
            case "application/warc" -> bytes[0] == 0x1f ? ".warc.gz" : ".warc";
            case "application/wacz" -> ".wacz";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "image/webp" -> ".webp";
            case "image/gif" -> ".gif";
            default -> ".txt";
        };
    }
}
