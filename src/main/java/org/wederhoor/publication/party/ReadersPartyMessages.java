package org.wederhoor.publication.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a party's page for readers. */
@MessageBundle("readersParty")
public interface ReadersPartyMessages {

    @Message
    String alsoNamed();

    @Message
    String said();

    @Message
    String nothingSaid();

    @Message
    String made();

    @Message
    String concerning();

    @Message
    String elsewhere();

    @Message
    String publishes();

    @Message
    String inEarlier();

    @Message
    String inEarlierOnly();

    @Message
    String towards();
}
