package org.wederhoor.claim.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.wederhoor.source.text.TextRange;

/** Words that carry a suggested statement: the party's own, or the reporter's about it. */
@Embeddable
public class SuggestedPassage {

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    @Column(name = "own_words")
    public boolean ownWords;

    protected SuggestedPassage() {
    }

    SuggestedPassage(TextRange place, boolean ownWords) {
        this.start = place.start();
        this.end = place.end();
        this.ownWords = ownWords;
    }

    public TextRange place() {
        return new TextRange(start, end);
    }
}
