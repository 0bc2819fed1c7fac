package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's pages about sources. */
@MessageBundle("sources")
public interface SourcesMessages {

    @Message
    String edit();

    @Message
    String citedOnly();

    @Message
    String labelHint();

    @Message
    String headlineHint();

    @Message
    String bylineHint();

    @Message
    String addressHint();

    @Message
    String noteHint();

    @Message
    String archivedFixed();

    @Message
    String file();
}
