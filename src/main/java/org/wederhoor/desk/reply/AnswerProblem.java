package org.wederhoor.desk.reply;

import java.util.Locale;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What can be wrong with what is added to a request. */
enum AnswerProblem implements FieldWords {

    NOTHING;

    @Override
    public String in(Locale language) {
        return Words.messages(AnswersMessages.class, language).problem(this);
    }
}
