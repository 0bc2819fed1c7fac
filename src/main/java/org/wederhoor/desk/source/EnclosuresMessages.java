package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what a file says of itself, and for the files that came with it. */
@MessageBundle("enclosures")
public interface EnclosuresMessages {

    @Message
    String fileSays();

    @Message
    String cameWithin();

    @Message
    String enclosed(int files);

    @Message
    String withoutName();

    @Message
    String notRead();
}
