package org.wederhoor.desk;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.FieldWords;

/** What can be wrong with what an editor typed, beyond what can be wrong with any field. */
public enum DeskProblem implements FieldWords {

    APPEARS_ALREADY, FIRST_KNOWN, ONE_ORIGIN, OWN_ORIGIN, NOTHING_SAID, PASSAGE_SOURCE, ANSWERED_ALREADY, FILE_AGAIN, OWN_LANGUAGE, WHAT_FOR,
    WHICH_CLAIM, NO_NEW_PARTY, REGION_OUTSIDE, DESCRIBE_MORE, DESCRIBED_ALREADY, RIGHT_MISSING, NOT_COMPARED, COMPARE_FIRST, TEXT_SET;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(DeskMessages.class, Localized.Literal.of(language.toLanguageTag())).problem(this);
    }
}
