package org.wederhoor.desk.takedown;

import java.util.Locale;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.SourceFile;
import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** Why something is not taken out. */
enum TakedownProblem implements FieldWords {

    TOO_SHORT, DAY, ANOTHER_CHIEF, STANDS_NOW, GONE_ALREADY, NO_ORIGINAL;

    @Override
    public String in(Locale language) {
        return Words.messages(TakedownMessages.class, language).problem(this);
    }

    /** Why an edition cannot go as a whole; null where it can. What readers see now is withdrawn first, so that no list goes on marking it. */
    static TakedownProblem of(Edition edition) {
        Edition current = CurrentEdition.of(edition.claim.id);
        return edition.gone ? GONE_ALREADY : current.id.equals(edition.id) && !current.isWithdrawal() ? STANDS_NOW : null;
    }

    /** Why an original cannot go; null where it can. */
    static TakedownProblem of(SourceFile file) {
        return file == null ? NO_ORIGINAL : file.isRemoved() ? GONE_ALREADY : null;
    }
}
