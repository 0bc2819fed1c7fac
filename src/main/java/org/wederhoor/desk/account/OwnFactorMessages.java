package org.wederhoor.desk.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages where second factors are set up, required and reset. */
@MessageBundle("ownFactor")
public interface OwnFactorMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String mustSetUp();

    @Message
    String app();

    @Message
    String appNone();

    @Message
    String appSince(String day);

    @Message
    String appSetUp();

    @Message
    String appAnother();

    @Message
    String appRemove();

    @Message
    String scan();

    @Message
    String qr();

    @Message
    String type();

    @Message
    String firstCode();

    @Message
    String firstCodeHint();

    @Message
    String firstCodeSave();

    @Message
    String wrongFirst();

    @Message
    String recovery();

    @Message
    String recoveryText();

    @Message
    String recoveryLeft(long number);

    @Message
    String recoveryNew();

    @Message
    String recoveryNewHint();

    @Message
    String codesTitle();

    @Message
    String codesText();

    @Message
    String codesKept();

    @Message
    String has();

    @Message
    String reset();

    @Message
    String resetText(String name);

    @Message
    String resetNothing(String name);

    @Message
    String resetUntold(String name);

    @Message
    String mailSubject();

    @Message
    String mailText(String name, String site);

    @Message
    String mailWhere();

    @Message
    String mailNotYou();

    @Message
    String required();

    @Message
    String requiredText();

    @Message
    String requiredYes();

    @Message
    String requiredNo();

    @Message
    String require();

    @Message
    String excuse();

    @Message
    String roleHave();

    @Message
    String passkeys();

    @Message
    String passkeysText();

    @Message
    String passkeyAdd();

    @Message
    String passkeyMake();

    @Message
    String passkeyName();

    @Message
    String passkeyNameHint();

    @Message
    String passkeyAdded();

    @Message
    String passkeyUsed();

    @Message
    String passkeyUnused();

    @Message
    String passkeyRemove();

    @Message
    String passkeyRename();

    @Message
    String passkeyRenameTitle(String name);

    @Message
    String passkeyNot();
}
