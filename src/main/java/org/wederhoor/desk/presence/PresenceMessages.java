package org.wederhoor.desk.presence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who else is here. */
@MessageBundle("presence")
public interface PresenceMessages {

    @Message
    String alsoHere(String names);
}
