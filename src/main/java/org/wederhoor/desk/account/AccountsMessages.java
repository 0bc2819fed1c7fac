package org.wederhoor.desk.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the chief's pages about accounts. */
@MessageBundle("accounts")
public interface AccountsMessages {

    @Message
    String all();

    @Message
    String name();

    @Message
    String signsInAs();

    @Message
    String role();

    @Message
    String state();

    @Message
    String actions();

    @Message
    String you();

    @Message
    String newLink();

    @Message
    String disable();

    @Message
    String enable();

    @Message
    String endSessions();

    @Message
    String changeRole();

    @Message
    String roleAtOnce(String name);

    @Message
    String newAccount();

    @Message
    String create();

    @Message
    String linkFor(String name);

    @Message
    String giveLink(String until);

    @Message
    String passwordStays();

    @Message
    String exists(String name);

    @Message
    String existsText();

    @Message
    String emailHint();
}
