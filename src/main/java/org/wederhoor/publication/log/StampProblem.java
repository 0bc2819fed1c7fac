package org.wederhoor.publication.log;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** Why the time-stamping authority gave no stamp when it was asked last. */
@TemplateEnum
public enum StampProblem implements Words {

    /** It gave no answer in time, or one that is too large. */
    UNREACHABLE,
    /** It says that it will not. */
    REFUSED,
    /** Its answer is no stamp of what was asked for, or not one of an authority that is trusted. */
    UNFIT,
    /** The file with the certificates that are trusted cannot be read. */
    NO_CERTIFICATES;

    @Override
    public String in(Locale language) {
        return Words.messages(LogMessages.class, language).stampProblem(this);
    }
}
