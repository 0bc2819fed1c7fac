package org.wederhoor.account.sso;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of single sign-on. */
@MessageBundle("sso")
public interface SsoMessages {

    @Message
    String signIn();

    @Message
    String signInWith(String name);

    @Message
    String orHere();

    @Message
    String failedTitle();

    @Message
    String failure(SsoFailure failure);

    @Message
    String tryAgain();

    @Message
    String byPassword();

    @Message
    String leavingTitle();

    @Message
    String leavingText();

    @Message
    String leave();

    @Message
    String stay();

    @Message
    String ownTitle();

    @Message
    String ownBound();

    @Message
    String ownUnbound();

    @Message
    String bind();

    @Message
    String goingText();

    @Message
    String go();

    @Message
    String back();

    @Message
    String release();

    @Message
    String comesThatWay();
}
