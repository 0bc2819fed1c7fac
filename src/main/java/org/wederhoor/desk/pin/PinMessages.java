package org.wederhoor.desk.pin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around notes that are pinned to a sentence or an answer. */
@MessageBundle("pins")
public interface PinMessages {

    @Message
    String heading();

    @Message
    String hint();

    @Message
    String note();

    @Message
    String label();

    @Message
    String pin();

    @Message
    String resolve();

    @Message
    String resolved(String name, String time);

    @Message
    String earlier();

    @Message
    String gone();

    @Message
    String openHint();

    @Message
    String sentences();

    @Message
    String answers();

    @Message
    String stillOpen(int number);

    @Message
    String toNotes();

    @Message
    String cameMeanwhile();
}
