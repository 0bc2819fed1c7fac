package org.wederhoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.wederhoor.source.Passage;

/** A passage as part of a statement: in the party's own words, or in the reporter's words about them. */
@Embeddable
public class QuotedPassage {

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "passage_id")
    public Passage passage;

    @Column(name = "own_words")
    public boolean ownWords;

    protected QuotedPassage() {
    }

    public QuotedPassage(Passage passage, boolean ownWords) {
        this.passage = passage;
        this.ownWords = ownWords;
    }
}
