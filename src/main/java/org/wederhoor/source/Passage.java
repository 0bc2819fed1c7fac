package org.wederhoor.source;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Formula;

import org.wederhoor.source.intake.picture.Region;
import org.wederhoor.source.text.Anchor;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Ids;

/**
 * An exact quotation of a source with its place there, by words and by position (W3C Web Annotation TextQuoteSelector and
 * TextPositionSelector). It is never edited; the database compares its words with the source's text. It has no place while the
 * text is not here yet, nor, where its words were noted before and stand in several places, until an editor has chosen. Of a
 * picture it can be a region in place of words ({@link PictureDetail}).
 */
@Entity
public class Passage extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", updatable = false)
    public Source source;

    /** The words quoted; of a region of a picture, the desk's description of it. */
    @Column(updatable = false)
    public String exact;

    /** The region that it is, as {@link Region} writes it; null of words. */
    @Column(updatable = false)
    public String xywh;

    @Column(name = "start_at")
    private Integer start;

    @Column(name = "end_at")
    private Integer end;

    private String prefix;
    private String suffix;

    /** Whether its source has struck out words of it, unless an editor took those back in. */
    @Formula("exists (select 1 from left_out o where o.source_id = source_id and o.reason in ('STRUCK_OUT', 'DELETED') and not o.taken_in"
            + " and o.start_at < end_at and o.end_at > start_at)")
    public boolean struckOut;

    protected Passage() {
    }

    private Passage(Source source, String exact) {
        this.id = Ids.next();
        this.source = source;
        this.exact = exact;
    }

    /**
     * The passage of {@code source} with these very words at this place, made when there is none yet.
     *
     * @param place where they stand in the source's text; null when the text is not here
     */
    public static Passage of(Source source, String exact, TextRange place) {
        Passage known = place == null ? find("source = ?1 and exact = ?2 and start is null", source, exact).firstResult()
                : find("source = ?1 and start = ?2 and end = ?3", source, place.start(), place.end()).firstResult();
        if (known != null) {
            return known;
        }
        Passage passage = new Passage(source, exact);
        if (place != null) {
            passage.anchor(SourceText.placed(source), place);
        }
        passage.persist();
        return passage;
    }

    /**
     * A new passage of {@code source}, whose text is not here yet, with the words around it there, which tell its place from others.
     *
     * @param before the text right before them, as {@link Quotations#prefix} gives it
     * @param after  the text right after them, as {@link Quotations#suffix} gives it
     */
    public static Passage noted(Source source, String exact, String before, String after) {
        Passage passage = new Passage(source, exact);
        passage.prefix = before;
        passage.suffix = after;
        passage.persist();
        return passage;
    }

    /**
     * A new region of a picture.
     *
     * @param description at least three words, unlike those of the picture's other regions
     */
    public static Passage region(UUID id, Source picture, Region region, String description) {
        Passage passage = new Passage(picture, description);
        passage.id = id;
        passage.xywh = region.xywh();
        passage.persist();
        return passage;
    }

    /** The region of a picture with this description; null when there is none. */
    public static Passage described(Source picture, String description) {
        return find("source = ?1 and exact = ?2 and xywh is not null", picture, description).firstResult();
    }

    /** Whether words of a source were noted before its document came. */
    public static boolean isNoted(Source source, String exact) {
        return count("source = ?1 and exact = ?2 and start is null and xywh is null", source, exact) > 0;
    }

    public boolean isDetailOf(Source other) {
        return xywh != null && source.id.equals(other.id);
    }

    /** What is noted of a region. */
    public PictureDetail detail() {
        return PictureDetail.of(this);
    }

    /** Null of words. */
    public Region region() {
        return xywh == null ? null : Region.of(xywh).orElseThrow();
    }

    /** A source's passages that have a place, in the text's order. */
    public static List<Passage> anchoredIn(Source source) {
        return list("source = ?1 and start is not null order by start, end, id", source);
    }

    /**
     * A source's passages in use that have no place: they wait for its text, or, where their words stand in several places there, for an
     * editor to choose. What nothing quotes any more waits for nothing.
     */
    public static List<Passage> waitingIn(Source source) {
        return list("source = ?1 and start is null and xywh is null and function('passage_in_use', id) = true order by id", source);
    }

    /** Whether the source's text is here and nobody has said yet at which of several places these words are meant. */
    public boolean isUndecided() {
        return start == null && xywh == null && SourceText.of(source) != null;
    }

    /** Null while it has none. */
    public TextRange place() {
        return start == null ? null : new TextRange(start, end);
    }

    /** The one of these places that is meant; empty when the words known to stand around it do not tell. */
    Optional<TextRange> among(PlacedText text, List<TextRange> places) {
        return Quotations.toldApart(text, places, prefix, suffix);
    }

    void anchor(PlacedText text, TextRange place) {
        Anchor anchor = Anchor.at(text, place);
        start = place.start();
        end = place.end();
        prefix = anchor.prefix();
        suffix = anchor.suffix();
    }

    /** Everything by which it is found again; null while it has no place. */
    public Anchor anchor() {
        return start == null ? null : new Anchor(place(), exact, prefix, suffix);
    }
}
