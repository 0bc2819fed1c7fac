package org.wederhoor.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for adding a party that a form's list misses. */
@MessageBundle("missing")
public interface MissingMessages {

    @Message
    String party();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String kind();

    @Message
    String aliases();

    @Message
    String speaksFor();

    @Message
    String choose();

    @Message
    String added(String name);

    @Message
    String known(String name);

    @Message
    String byName();
}
