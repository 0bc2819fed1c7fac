package org.wederhoor.desk.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the table of answers. */
@MessageBundle("table")
public interface TableMessages {

    @Message
    String several();

    @Message
    String lead();

    @Message
    String claim();

    @Message
    String show();

    @Message
    String caption();

    @Message
    String tick();

    @Message
    String party();

    @Message
    String words();

    @Message
    String read(String stance);

    @Message
    String already();

    @Message
    String link();

    @Message
    String none();

    @Message
    String nothingTicked();

    @Message
    String went(long number);

    @Message
    String left(int number);

    @Message
    String unticked();

    @Message
    String gone();
}
