package org.wederhoor.source;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** Why a source's document is not read anew: it is not here, the law took it away, or its text would be one that is here. */
@TemplateEnum
public enum AnewRefusal implements Words {

    NO_DOCUMENT, REMOVED, SAME, READ_BEFORE;

    @Override
    public String in(Locale language) {
        return Words.messages(SourceMessages.class, language).anewRefusal(this);
    }
}
