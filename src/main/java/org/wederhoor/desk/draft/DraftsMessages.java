package org.wederhoor.desk.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about drafts that were not saved. */
@MessageBundle("drafts")
public interface DraftsMessages {

    @Message
    String unsaved(int minutes);

    @Message
    String restore();

    @Message
    String discard();

    @Message
    String discardSure();

    @Message
    String kept();

    @Message
    String notKept();
}
