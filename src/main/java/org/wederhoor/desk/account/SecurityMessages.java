package org.wederhoor.desk.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.web.guard.SecurityKind;

/** The words of the page of security events. */
@MessageBundle("security")
public interface SecurityMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String kind(SecurityKind kind);

    @Message
    String every();

    @Message
    String show();

    @Message
    String at();

    @Message
    String what();

    @Message
    String who();

    @Message
    String client();

    @Message
    String about();

    @Message
    String none();
}
