package org.wederhoor.desk.discussion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what the desk says among itself. */
@MessageBundle("discussion")
public interface DiscussionMessages {

    @Message
    String discussion();

    @Message
    String hint();

    @Message
    String nothing();

    @Message
    String comment();

    @Message
    String add();

    @Message
    String withdraw();

    @Message
    String withdrawSure();

    @Message
    String withdrawn();
}
