package org.wederhoor.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the description of what programs can ask for, which itself is in English alone. */
@MessageBundle("api")
public interface ApiMessages {

    @Message
    String title();

    @Message
    String link();

    @Message
    String inEnglish();

    @Message
    String document();

    @Message
    String addresses();

    @Message
    String gives();

    @Message
    String shapes();

    @Message
    String required();

    @Message
    String always();

    @Message
    String listOf();
}
