package org.wederhoor.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateEnum;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** What an account may do; each role may do all that the one before it may. */
@TemplateEnum
public enum Role implements Words {

    /** Drafts and submits. */
    CHECKER,
    /** Also reviews and publishes. */
    EDITOR,
    /** Also keeps the accounts, and withdraws what is published. */
    CHIEF;

    // the same names as constants, for annotations
    public static final String CHECKERS = "CHECKER";
    public static final String EDITORS = "EDITOR";
    public static final String CHIEFS = "CHIEF";

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String in(Locale language) {
        return MessageBundles.get(AccountMessages.class, Localized.Literal.of(language.toLanguageTag())).role(this);
    }

    Set<String> names() {
        return Arrays.stream(values()).filter(this::includes).map(Role::name).collect(Collectors.toSet());
    }
}
