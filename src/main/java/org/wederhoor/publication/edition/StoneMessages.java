package org.wederhoor.publication.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on what the law took out of an edition or of the archive. */
@MessageBundle("stone")
public interface StoneMessages {

    @Message
    String reason(StoneReason reason);

    @Message
    String mark(String reason, String day);

    @Message
    String wordsOut(String day, String reason);

    @Message
    String proof();

    @Message
    String now();

    @Message
    String before();

    @Message
    String beforeHint();

    @Message
    String gone(int number);

    @Message
    String goneText(String day, String reason);

    @Message
    String out();
}
