package org.wederhoor.desk.undo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what was just taken away, and for putting it back. */
@MessageBundle("undo")
public interface UndoMessages {

    @Message
    String undo();

    @Message
    String unlinked();

    @Message
    String removed();

    @Message
    String dropped();

    @Message
    String dismissed();

    @Message
    String notUndone(UndoRefusal refusal);
}
