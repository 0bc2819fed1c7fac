package org.wederhoor.publication.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a source's page for readers. */
@MessageBundle("readersSource")
public interface ReadersSourceMessages {

    @Message
    String source();

    @Message
    String archivedMeans();

    @Message
    String quoted();

    @Message
    String quotedHint();

    @Message
    String standsThere();

    @Message
    String quotedIn();

    @Message
    String nothingQuoted();

    @Message
    String origin();

    @Message
    String goesBackHere();

    @Message
    String usedIn();

    @Message
    String hash();

    @Message
    String address();

    @Message
    String inEarlierOnly();
}
