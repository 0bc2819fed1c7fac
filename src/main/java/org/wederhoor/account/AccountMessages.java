package org.wederhoor.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for accounts and for getting in. */
@MessageBundle("account")
public interface AccountMessages {

    @Message
    String role(Role role);

    @Message
    String roleHint(Role role);

    @Message
    String state(AccountState state);

    @Message
    String refusal(AccountRefusal refusal);

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String name();

    @Message
    String password();

    @Message
    String demoTitle();

    @Message
    String demoText();

    @Message
    String demoPassword();

    @Message
    String setUpTitle();

    @Message
    String setUpFirst();

    @Message
    String setUpFor(String name);

    @Message
    String nameHint();

    @Message
    String fullName();

    @Message
    String fullNameHint();

    @Message
    String passwordHint();

    @Message
    String passwordAgain();

    @Message
    String currentPassword();

    @Message
    String setUpSave();

    @Message
    String email();
}
