package org.wederhoor.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for parties and for dates of which not everything is known. */
@MessageBundle("dossier")
public interface DossierMessages {

    @Message
    String partyKind(PartyKind kind);

    @Message
    String notStated();

    @Message
    String asPrinted(String words);

    @Message
    String yearNotStated(String day);

    @Message
    String by(String day);

    @Message
    String from(String day);
}
