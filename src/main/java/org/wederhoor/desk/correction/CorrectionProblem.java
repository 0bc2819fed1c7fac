package org.wederhoor.desk.correction;

import java.util.Locale;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What can be wrong with what is typed about a correction that was asked of others. */
enum CorrectionProblem implements FieldWords {

    DAY, AHEAD, BEFORE_ASKED, NO_OUTCOME, OTHER_PAGE;

    @Override
    public String in(Locale language) {
        return Words.messages(CorrectionsMessages.class, language).problem(this);
    }
}
