package org.wederhoor.publication.edition;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** Why the law took something out, as readers are told. */
@TemplateEnum
public enum StoneReason implements Words {

    COURT_ORDER, PRIVACY, RIGHTS, SAFETY, LAW;

    @Override
    public String in(Locale language) {
        return Words.messages(StoneMessages.class, language).reason(this);
    }

    /** What stands where words were, in a text of that language. */
    public String mark(String day, Locale language) {
        return Words.messages(StoneMessages.class, language).mark(in(language), day);
    }
}
