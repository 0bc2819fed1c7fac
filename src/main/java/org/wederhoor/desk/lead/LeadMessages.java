package org.wederhoor.desk.lead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the choice of what leads the front. */
@MessageBundle("lead")
public interface LeadMessages {

    @Message
    String title();

    @Message
    String text();

    @Message
    String now();

    @Message
    String none();

    @Message
    String newest();

    @Message
    String choose();

    @Message
    String end();
}
