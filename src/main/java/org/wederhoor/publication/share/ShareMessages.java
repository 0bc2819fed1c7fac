package org.wederhoor.publication.share;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what other sites show of a verdict. */
@MessageBundle("share")
public interface ShareMessages {

    @Message
    String unset();

    @Message
    String cardOf(String site, String claim);

    @Message
    String toTheVerdict();

    @Message
    String publishedOn(String day);

    @Message
    String markedWords(String site, String claim, String day, int number, String mark);

    @Message
    String withdrawnWords(String site, String claim, String day);

    @Message
    String asItStands();

    @Message
    String embed();

    @Message
    String embedHint();

    @Message
    String embedCode();
}
