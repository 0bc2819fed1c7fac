package org.wederhoor.publication.log;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** What acts of publication there are, as entries name them in small letters. */
@TemplateEnum
public enum EntryKind implements Words {

    EDITION, CORRECTION, WITHDRAWAL, APPROVAL, REMOVAL;

    @Override
    public String in(Locale language) {
        return Words.messages(LogMessages.class, language).kind(this);
    }
}
