package org.wederhoor.desk.journal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;

/** The words of the journal's pages. */
@MessageBundle("journal")
public interface JournalMessages {

    @Message
    String verb(Verb verb);

    @Message
    String thing(Thing thing);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String nothing();

    @Message
    String pages();

    @Message
    String older();

    @Message
    String newest();

    @Message
    String from();

    @Message
    String to();

    @Message
    String blank();

    @Message
    String showBoth();
}
