package org.wederhoor.source;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.web.Ids;

/** An exact quotation of a source (the {@code exact} of a W3C Web Annotation TextQuoteSelector). It is never edited. */
@Entity
public class Passage extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", updatable = false)
    public Source source;

    @Column(updatable = false)
    public String exact;

    protected Passage() {
    }

    private Passage(Source source, String exact) {
        this.id = Ids.next();
        this.source = source;
        this.exact = exact;
    }

    /** The passage of {@code source} with these very words, made when there is none yet. */
    public static Passage of(Source source, String exact) {
        Passage known = find("source = ?1 and exact = ?2", source, exact).firstResult();
        if (known != null) {
            return known;
        }
        Passage passage = new Passage(source, exact);
        passage.persist();
        return passage;
    }
}
