package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for pictures, their details and the words in them. */
@MessageBundle("pictures")
public interface PicturesMessages {

    @Message
    String title();

    @Message
    String size(int width, int height);

    @Message
    String moves(int frames);

    @Message
    String removed();

    @Message
    String details();

    @Message
    String noDetails();

    @Message
    String noteDetail();

    @Message
    String noteDetailHint();

    @Message
    String region();

    @Message
    String regionHint();

    @Message
    String fromTheLeft();

    @Message
    String fromAbove();

    @Message
    String width();

    @Message
    String height();

    @Message
    String pictured();

    @Message
    String description();

    @Message
    String descriptionHint();

    @Message
    String shown();

    @Message
    String right();

    @Message
    String rightHint();

    @Message
    String save();

    @Message
    String notShown();

    @Message
    String shownBy(String right);

    @Message
    String notedBy(String name, String time);

    @Message
    String appearance();

    @Message
    String noTextYet();

    @Message
    String writeDown();

    @Message
    String writeDownHint();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String compared();

    @Message
    String saveWords();

    @Message
    String unchecked();

    @Message
    String uncheckedHint(String program);

    @Message
    String machineReads();

    @Message
    String lookAgain();

    @Message
    String machineReadNothing();

    @Message
    String askMachine();

    @Message
    String comparedBy(String name, String time);
}
