package org.wederhoor.source;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.web.Missing;

/** The one text that was read out of an archived document; never altered. */
@Entity
@Immutable
@Table(name = "source_text")
public class SourceText extends PanacheEntityBase {

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    public String text;

    /** In code points. */
    public int length;

    protected SourceText() {
    }

    SourceText(UUID sourceId, String text) {
        this.sourceId = sourceId;
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** Null when the source's text is not here. */
    public static SourceText of(Source source) {
        return findById(source.id);
    }

    /**
     * The source's text with its places.
     *
     * @throws Missing when it is not here
     */
    public static PlacedText placed(Source source) {
        return new PlacedText(Missing.unless(of(source)).text);
    }
}
