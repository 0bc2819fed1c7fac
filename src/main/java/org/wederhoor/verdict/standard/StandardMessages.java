package org.wederhoor.verdict.standard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for the rules of the evidence standard and for what the checks find. */
@MessageBundle("standard")
public interface StandardMessages {

    @Message
    String rule(Rule rule);

    @Message
    String result(Result result);

    @Message
    String otherWay(String way);

    @Message
    String partySaid(String party, String date);

    @Message
    String partyReported(String party, String date);

    @Message
    String confirmations(int number, String answers);

    @Message
    String noConfirmation();

    @Message
    String uncountedConfirmations(int number, String answers);

    @Message
    String documents(int number, String documents);

    @Message
    String noDocument();

    @Message
    String origins(int number);

    @Message
    String tooFewOrigins(int number);

    @Message
    String unnamed(int number);

    @Message
    String unnamedBeside(int number);

    @Message
    String everySourceNamed();

    @Message
    String denials(int number, String answers);

    @Message
    String countedDenials(int number, String answers);

    @Message
    String noDenial();

    @Message
    String uncountedDenials(int number, String answers);

    @Message
    String notConfirmed();

    @Message
    String confirmedInstead();

    @Message
    String nothingStronger();

    @Message
    String denialInstead();

    @Message
    String everyoneHeard();

    @Message
    String notAsked(String parties);

    @Message
    String switchedOff();
}
