package org.wederhoor.account;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** Why something about an account was refused. */
@TemplateEnum
public enum AccountRefusal implements Words {

    WRONG_SIGN_IN, TOO_MANY_TRIES, TOO_MANY_AT_ONCE, LINK_SPENT, PASSWORD_SHORT, PASSWORD_LONG, PASSWORD_COMMON, PASSWORD_NAME,
    PASSWORDS_DIFFER, NAME_TAKEN, NAME_SIGNS, DEMO_ACCOUNT, NO_PASSWORD, OWN_ACCOUNT, OWN_ROLE, DISABLED_ACCOUNT,
    MAIL_ADDRESS, NOT_YOUR_PASSWORD, TOO_MANY_TRIES_HERE;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(AccountMessages.class, Localized.Literal.of(language.toLanguageTag())).refusal(this);
    }
}
