package org.wederhoor.desk.reply;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of how a party is reached, and of asking all who are concerned. */
@MessageBundle("askAll")
public interface AskAllMessages {

    @Message
    String keepAddress();

    @Message
    String noContact(String party);

    @Message
    String contactsOf(String party);

    @Message
    String showContacts();

    @Message
    String contactsAgain();

    @Message
    String write();

    @Message
    String call();

    @Message
    String fillIn();

    @Message
    String problem(AskAllProblem problem);

    @Message
    String askedMeanwhile(String parties);

    @Message
    String tooLong(String party);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String whom();

    @Message
    String to();

    @Message
    String address();

    @Message
    String keepAddresses();

    @Message
    String show();

    @Message
    String nobodyLeft();

    @Message
    String otherwise();

    @Message
    String otherwiseHint();

    @Message
    String about(int number);

    @Message
    String askAlone();

    @Message
    String sendHint();

    @Message
    String saveHint();

    @Message
    String send();

    @Message
    String save();

    @Message
    String already();

    @Message
    String askedBy(String name);

    @Message
    String askedTitle(int number);

    @Message
    String askedLead();

    @Message
    String left();

    @Message
    String goingOut();
}
