package org.wederhoor.publication.log;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** Why a witness did not sign when it was asked last. */
@TemplateEnum
public enum WitnessProblem implements Words {

    /** It gave no answer in time, or one that is too large. */
    UNREACHABLE,
    /** It says that it will not. */
    REFUSED,
    /** Its answer holds no signature of its own. */
    UNFIT,
    /** It knows more entries than there are. */
    AHEAD;

    @Override
    public String in(Locale language) {
        return Words.messages(LogMessages.class, language).witnessProblem(this);
    }
}
