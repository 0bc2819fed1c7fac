package org.wederhoor.source.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for reading documents. */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message
    String unreadable(UnreadableReason reason);

    @Message
    String seemsToBe(String what);

    @Message
    String type(DocumentType type);

    @Message
    String instead(DocumentType.Instead instead);

    @Message
    String readings(String readings);

    @Message
    String megabytes(String size, String limit);

    @Message
    String characters(String length, String limit);

    @Message
    String pages(String number, String limit);

    @Message
    String unpacked(String limit);
}
