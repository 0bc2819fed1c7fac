package org.wederhoor.desk.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's search. */
@MessageBundle("deskSearch")
public interface DeskSearchMessages {

    @Message
    String words();

    @Message
    String kind();

    @Message
    String anyKind();

    @Message
    String kinds(DeskKind kind);

    @Message
    String anyDossier();

    @Message
    String found(DeskKind kind, int total);

    @Message
    String foundMore(DeskKind kind, int total);

    @Message
    String all(String kinds);

    @Message
    String nothing(String typed);

    @Message
    String corrected(String typed, String corrected);

    @Message
    String checkedBefore();

    @Message
    String look();

    @Message
    String inDossier();
}
