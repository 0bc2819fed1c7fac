package org.wederhoor.account.factor;

import java.util.Locale;

import org.wederhoor.web.Words;

/** Why something about a second factor was refused. */
public enum FactorRefusal implements Words {

    WRONG_CODE, WRONG_PASSKEY, TOO_MANY_CODES, TOO_MANY_HERE, SET_UP_FIRST, REQUIRED, OWN_FACTOR;

    @Override
    public String in(Locale language) {
        return Words.messages(FactorMessages.class, language).refusal(this);
    }
}
