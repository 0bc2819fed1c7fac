package org.wederhoor.publication.past;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on what was published before: editions, their comparison, and a page as of a day. */
@MessageBundle("past")
public interface PastMessages {

    @Message
    String unreadableMoment(String example);

    @Message
    String editionsTitle();

    @Message
    String editionsLead();

    @Message
    String allEditions();

    @Message
    String changesFrom(int number);

    @Message
    String compareTitle(int from, int to);

    @Message
    String compareLead();

    @Message
    String from();

    @Message
    String to();

    @Message
    String compare();

    @Message
    String onlyOne();

    @Message
    String same();

    @Message
    String sameLines(int lines);

    @Message
    String notHere();

    @Message
    String elsewhere();

    @Message
    String backToVerdict();

    @Message
    String asOf();

    @Message
    String asOfHint(String zone);

    @Message
    String show();

    @Message
    String asOfDay(String day, int number);

    @Message
    String stillSo(String day);

    @Message
    String notYetTitle();

    @Message
    String notYet(String day, String first);

    @Message
    String toFirst();

    @Message
    String badDayTitle();

    @Message
    String badDay();
}
