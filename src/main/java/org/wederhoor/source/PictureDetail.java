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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.source.intake.picture.Rendition;

/** A detail of a picture, noted by an editor: a passage that is a region. Never altered, but the law can take its points away. */
@Entity
@Immutable
@Table(name = "picture_detail")
public class PictureDetail extends PanacheEntityBase {

    /** What a picture may do where somebody opens it by itself: load, run and be framed by nothing (CSP 3). */
    public static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    @Id
    @Column(name = "passage_id")
    public UUID id;

    /** Its region, and the desk's description. */
    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "passage_id")
    public Passage passage;

    @Enumerated(EnumType.STRING)
    public Pictured pictured;

    /** By what right readers may see it; null where they may not, and get the description alone. */
    @Column(name = "right_said")
    public String right;

    @Basic(fetch = FetchType.LAZY)
    public byte[] bytes;

    /** Lower-case hexadecimal. */
    public String sha256;

    @Column(name = "media_type")
    public String mediaType;

    /** As it is drawn, likewise {@link #height}. */
    public int width;

    public int height;

    /** The account. */
    @Column(name = "noted_by")
    public UUID notedBy;

    @Column(name = "noted_name")
    public String notedName;

    @Column(name = "noted_at")
    public Instant notedAt;

    /** By what the law took its points away; null while they are here. */
    @Column(name = "removed_by")
    public UUID removedBy;

    protected PictureDetail() {
    }

    /**
     * @param passage that is a region
     * @param right   null where readers may not see it
     */
    public PictureDetail(Passage passage, Pictured pictured, String right, Rendition drawn, UUID notedBy, String notedName) {
        this.passage = passage;
        this.pictured = pictured;
        this.right = right;
        this.bytes = drawn.bytes();
        this.sha256 = Arrival.sha256(drawn.bytes());
        this.mediaType = drawn.mediaType();
        this.width = drawn.width();
        this.height = drawn.height();
        this.notedBy = notedBy;
        this.notedName = notedName;
        this.notedAt = Instant.now();
    }

    /** Of a passage that is a region. */
    public static PictureDetail of(Passage passage) {
        return findById(passage.id);
    }

    /** Those of a source, in the order in which they were noted. */
    public static List<PictureDetail> in(Source source) {
        return list("from PictureDetail d join fetch d.passage p where p.source = ?1 order by p.id", source);
    }

    /** One that is drawn so; null where there is none, or the law took it away. */
    public static PictureDetail drawn(String sha256) {
        return find("sha256 = ?1 and removedBy is null", sha256).firstResult();
    }

    /** What the file is called in which it is shown. */
    public String fileName() {
        return sha256 + (mediaType.equals("image/png") ? ".png" : ".jpg");
    }

    /** The hash that such a name holds. */
    public static String hashOf(String fileName) {
        return fileName.substring(0, Math.max(0, fileName.indexOf('.')));
    }

    public boolean isRemoved() {
        return removedBy != null;
    }
}
