package org.wederhoor.source.intake.extract;

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

    /** What a document that is no page and no plain text is called; empty for those. */
    @Message
    String document(String mediaType);

    @Message
    String locator(LocatorKind kind, String value);

    @Message
    String cellOfSheet(String sheet, String cell);

    @Message
    String readings(String readings);

    @Message
    String megabytes(String size, String limit);

    @Message
    String characters(String length, String limit);

    @Message
    String pages(String number, String limit);

    @Message
    String points(String width, String height, String limit);

    @Message
    String unpacked(String limit);
}
