package org.wederhoor.source;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** Where a text stands between an event and its reader; also how a claim came into a source. */
@TemplateEnum
public enum SourceKind implements Words {

    ORIGINAL_REPORT, WIRE_COPY, REWRITE, PRIMARY_DOCUMENT;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(SourceMessages.class, Localized.Literal.of(language.toLanguageTag())).kind(this);
    }
}
