package org.wederhoor.desk.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;


/** The words of the desk’s statement form. */
@MessageBundle("statements")
public interface StatementsMessages {

    @Message
    String field(StatementField field);

    @Message
    String publicTitleHint();

    @Message
    String workingTitleHint();

    @Message
    String spokespersonHint();

    @Message
    String dates();

    @Message
    String datingNoteHint();

    @Message
    String paraphraseHint();

    @Message
    String statementNoteHint();

    @Message
    String anotherPassage();

    @Message
    String passageNumber(int number);

    @Message
    String quotation();

    @Message
    String quotationHint();

    @Message
    String voice();

    @Message
    String voiceOwn();

    @Message
    String voiceReported();

    @Message
    String answersThese();

    @Message
    String supersedes();

    @Message
    String supersededByHint();

    @Message
    String linkClaim();

    @Message
    String allAnswered();

    @Message
    String unsaved();

    @Message
    String suggestedTitle(String speaker, String saidTo, String readIn, String day);

    @Message
    String openPlaces();

    @Message
    String openPlacesHint();

    @Message
    String thisPlace();

    @Message
    String placeOpen();
}
