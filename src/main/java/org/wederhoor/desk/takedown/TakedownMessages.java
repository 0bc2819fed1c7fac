package org.wederhoor.desk.takedown;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on what is taken out because the law requires it. */
@MessageBundle("takedown")
public interface TakedownMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String prepare();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String originalOf(String name);

    @Message
    String editionOf(int number, String claim);

    @Message
    String groundLabel();

    @Message
    String ground(Ground ground);

    @Message
    String reference();

    @Message
    String referenceHint();

    @Message
    String asker();

    @Message
    String askerHint();

    @Message
    String askedOn();

    @Message
    String note();

    @Message
    String publicReason();

    @Message
    String choose();

    @Message
    String toPlaces();

    @Message
    String waiting();

    @Message
    String plannedBy(String name, String when);

    @Message
    String preparedBy(String name);

    @Message
    String done();

    @Message
    String doneBy(String name, String when);

    @Message
    String nothingDone();

    @Message
    String kind(RedactionKind kind);

    @Message
    String found(FoundIn where);

    @Message
    String places(int places);

    @Message
    String where();

    @Message
    String there();

    @Message
    String wholeDocument();

    @Message
    String cut();

    @Message
    String nowhere();

    @Message
    String otherwise();

    @Message
    String carryOut();

    @Message
    String carryOutHint();

    @Message
    String anotherChief();

    @Message
    String drop();

    @Message
    String reasonFact();

    @Message
    String afterwards();

    @Message
    String takeOriginalOut();

    @Message
    String takeEditionOut();

    @Message
    String problem(TakedownProblem problem);

    @Message
    String removed();

    @Message
    String removedText(String day, String reason);

    @Message
    String removedSize();
}
