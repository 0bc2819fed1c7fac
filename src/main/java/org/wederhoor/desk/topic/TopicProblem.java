package org.wederhoor.desk.topic;

import java.util.Locale;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What can be wrong with what is said of a topic. */
enum TopicProblem implements FieldWords {

    TAKEN, ITSELF;

    @Override
    public String in(Locale language) {
        return Words.messages(TopicsMessages.class, language).problem(this);
    }
}
