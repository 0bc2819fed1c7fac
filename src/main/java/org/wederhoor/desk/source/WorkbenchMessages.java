package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is done beside a source's text without leaving it. */
@MessageBundle("workbench")
public interface WorkbenchMessages {

    @Message
    String answering();

    @Message
    String answeringHint();

    @Message
    String basis();

    @Message
    String acceptAs();

    @Message
    String addParty();

    @Message
    String addPartyHint();

    @Message
    String addAs(String name);

    @Message
    String addSelected();

    @Message
    String partyName();

    @Message
    String partyAliases();

    @Message
    String partySpeaksFor();

    @Message
    String partyKind();

    @Message
    String addedMeanwhile(String name, String kind);

    @Message
    String takeAs();

    @Message
    String saveAndBack();
}
