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

import org.wederhoor.source.intake.picture.PictureSeen;

/** What the desk looks at of a source that is a picture: drawn anew, so that nothing of its file but the points is in it. The law can take it away. */
@Entity
@Immutable
@Table(name = "source_picture")
public class SourcePicture extends PanacheEntityBase {

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    /** Of the original, turned as its file says, in points; likewise {@link #height}. */
    public int width;

    public int height;

    /** How many pictures follow one another in the file; the first is seen. */
    public int frames;

    @Basic(fetch = FetchType.LAZY)
    public byte[] bytes;

    @Column(name = "media_type")
    public String mediaType;

    /** By what the law took it away; null while it is here. */
    @Column(name = "removed_by")
    public UUID removedBy;

    protected SourcePicture() {
    }

    SourcePicture(UUID sourceId, PictureSeen seen) {
        this.sourceId = sourceId;
        this.width = seen.width();
        this.height = seen.height();
        this.frames = seen.frames();
        this.bytes = seen.shown().bytes();
        this.mediaType = seen.shown().mediaType();
    }

    /** Null of a source that is no picture. */
    public static SourcePicture of(Source source) {
        return findById(source.id);
    }

    public boolean isRemoved() {
        return removedBy != null;
    }
}
