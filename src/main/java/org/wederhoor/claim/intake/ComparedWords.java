package org.wederhoor.claim.intake;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Archiving;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.web.Refused;

/** Gives a picture its text: the words in it, once an editor has compared them with it. */
@ApplicationScoped
public class ComparedWords {

    @Inject
    CopyIndex copies;

    @Inject
    Journal journal;

    /**
     * In the present transaction. From then on its words are quoted as those of any source, and never change.
     *
     * @param picture with its row locked
     * @param text    storable, not blank
     * @return whether that is its text now; false where it has another one already
     * @throws Refused when a quotation that was noted before does not stand in it to the letter
     */
    public boolean set(Source picture, String text, UUID by, String name) {
        SourceText there = SourceText.of(picture);
        if (there != null) {
            return there.text.equals(text);
        }
        Archiving.compared(picture, text, by, name);
        copies.add(picture.id, text, List.of());
        Suggestions.renew(picture);
        journal.record(by, name, Verb.COMPARED, Thing.SOURCE, picture.id, picture.label);
        return true;
    }
}
