package org.wederhoor.desk.terms;

import java.util.Locale;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What can be wrong with a term that is typed. */
enum TermProblem implements FieldWords {

    TWO_NEEDED, TOO_MANY_WORDS, THERE_ALREADY;

    @Override
    public String in(Locale language) {
        return Words.messages(TermsMessages.class, language).problem(this);
    }
}
