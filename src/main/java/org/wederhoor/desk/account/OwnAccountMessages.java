package org.wederhoor.desk.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of everybody's own account: its password and its sessions. */
@MessageBundle("own")
public interface OwnAccountMessages {

    @Message
    String currentForAddress();

    @Message
    String passwordTitle();

    @Message
    String passwordLead();

    @Message
    String passwordChange();

    @Message
    String newPassword();

    @Message
    String sessionsTitle();

    @Message
    String sessionsLead();

    @Message
    String sessionsSee();

    @Message
    String browser();

    @Message
    String network();

    @Message
    String opened();

    @Message
    String lastUsed();

    @Message
    String actions();

    @Message
    String browserOn(String browser, String system);

    @Message
    String unknown();

    @Message
    String here();

    @Message
    String end();

    @Message
    String openedOn(String when);

    @Message
    String endOthers();
}
