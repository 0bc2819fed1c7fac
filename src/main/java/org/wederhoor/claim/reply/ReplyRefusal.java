package org.wederhoor.claim.reply;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** Why an act on a reply request was refused. */
public enum ReplyRefusal implements Words {

    NO_CLAIMS, OTHER_DOSSIER, DEADLINE_PAST, DEADLINE_AHEAD, NOT_SENT, ALREADY_SENT, BEING_SENT, NO_RECIPIENT, NOT_WAITING;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(ReplyMessages.class, Localized.Literal.of(language.toLanguageTag())).refusal(this);
    }
}
