package org.wederhoor.desk.reply;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of those who still have to answer, of the claims to ask about, and of a call. */
@MessageBundle("waiting")
public interface WaitingMessages {

    @Message
    String today(String time);

    @Message
    String tomorrow(String time);

    @Message
    String days(long number);

    @Message
    String minutesLate(long number);

    @Message
    String hoursLate(long number);

    @Message
    String daysLate(long number);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String anyDossier();

    @Message
    String whose();

    @Message
    String anybodys();

    @Message
    String mine();

    @Message
    String when();

    @Message
    String anyTime();

    @Message
    String late();

    @Message
    String none();

    @Message
    String noneOfThese();

    @Message
    String all(long number);

    @Message
    String more(int most);

    @Message
    String find();

    @Message
    String near();

    @Message
    String other(int number);

    @Message
    String noneFound();

    @Message
    String askedBy(String name);

    @Message
    String script();

    @Message
    String scriptHint();

    @Message
    String showScript();

    @Message
    String theCall();

    @Message
    String calledBy(String name, String time);

    @Message
    String asked();

    @Message
    String noted();

    @Message
    String nothingNoted();

    @Message
    String scriptOpening(String name, String site);

    @Message
    String scriptFor(String party, String dossier);

    @Message
    String scriptClaim(String claimant, String sentence);

    @Message
    String scriptAsk();

    @Message
    String scriptDeadline(String deadline);

    @Message
    String scriptQuote();

    @Message
    String scriptSilence();
}
