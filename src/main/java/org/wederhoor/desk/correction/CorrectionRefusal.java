package org.wederhoor.desk.correction;

import java.util.Locale;

import org.wederhoor.web.Words;

/** Why something cannot be done with a correction that was asked of others. */
enum CorrectionRefusal implements Words {

    NOT_PUBLISHED, GONE;

    @Override
    public String in(Locale language) {
        return Words.messages(CorrectionsMessages.class, language).refusal(this);
    }
}
