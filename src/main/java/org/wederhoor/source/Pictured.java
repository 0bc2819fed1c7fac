package org.wederhoor.source;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

import org.wederhoor.web.Words;

/** What kind of picture a detail is of, as an editor says: no file tells a screenshot from a drawing. */
@TemplateEnum
public enum Pictured implements Words {

    PICTURE, SCREENSHOT, PHOTO, CHART, SCAN;

    /** Where a detail of it stands, as a reader of {@code language} cites it: “detail of a screenshot”. */
    @Override
    public String in(Locale language) {
        return Words.messages(SourceMessages.class, language).detailOf(this);
    }
}
