package org.wederhoor.dossier;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** What a party is. */
@TemplateEnum
public enum PartyKind implements Words {

    COMPANY, AGENCY, GOVERNMENT, NEWS_OUTLET, PERSON, OTHER;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(DossierMessages.class, Localized.Literal.of(language.toLanguageTag())).partyKind(this);
    }
}
