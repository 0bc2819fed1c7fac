package org.wederhoor.publication.about;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on who runs this site. */
@MessageBundle("about")
public interface AboutMessages {

    @Message
    String title(String site);

    @Message
    String link();

    @Message
    String lead();

    @Message
    String how();

    @Message
    String howText();

    @Message
    String policies();

    @Message
    String sources();

    @Message
    String unnamed();

    @Message
    String corrections();

    @Message
    String past();

    @Message
    String privacy();

    @Message
    String who();

    @Message
    String contact();

    @Message
    String noContact();

    @Message
    String report();
}
