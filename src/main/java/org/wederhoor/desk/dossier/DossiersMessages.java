package org.wederhoor.desk.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of dossiers, and of one that is empty. */
@MessageBundle("dossiers")
public interface DossiersMessages {

    @Message
    String state(DossierState state);

    @Message
    String sort(DossierSort sort);

    @Message
    String filterLabel();

    @Message
    String stateLabel();

    @Message
    String anyState();

    @Message
    String sortedBy();

    @Message
    String changed(String time);

    @Message
    String claims(long number);

    @Message
    String none();

    @Message
    String pastEnd();

    @Message
    String begin();

    @Message
    String beginHint();

    @Message
    String beginArticle();

    @Message
    String beginClaim();

    @Message
    String beginParty();

    @Message
    String onBoard();

    @Message
    String article();

    @Message
    String articleHint();

    @Message
    String allClaims(int number);
}
