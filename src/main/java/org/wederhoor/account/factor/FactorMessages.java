package org.wederhoor.account.factor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of second factors at the door, and of asking again. */
@MessageBundle("factor")
public interface FactorMessages {

    @Message
    String refusal(FactorRefusal refusal);

    @Message
    String stepTitle();

    @Message
    String stepText();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String goOn();

    @Message
    String lost();

    @Message
    String startOver();

    @Message
    String againTitle();

    @Message
    String againText();

    @Message
    String againEither();

    @Message
    String yourPassword();

    @Message
    String codeOfApp();

    @Message
    String confirm();

    @Message
    String goesAlong();

    @Message
    String passkeyNeeds();

    @Message
    String passkeyFailed();

    @Message
    String passkeySignIn();

    @Message
    String passkeyUse();

    @Message
    String passkeyRefused();

    @Message
    String passkeyRefusedText();

    @Message
    String passkeyFlooded();

    @Message
    String noPassword();

    @Message
    String elsewhere();

    @Message
    String elsewhereBeside();

    @Message
    String proveElsewhere();

    @Message
    String proveWith(String name);

    @Message
    String doneTitle();

    @Message
    String doneText();
}
