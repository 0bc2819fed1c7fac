package org.wederhoor.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layout, of forms, and of the pages that say something went wrong. */
@MessageBundle("web")
public interface WebMessages {

    @Message
    String skip();

    @Message
    String tagline();

    @Message
    String language();

    @Message
    String about();

    @Message
    String toTheDesk();

    @Message
    String toMethodology();

    @Message
    String problem(WebProblem problem);

    @Message
    String tooLong(String length, String limit);

    @Message
    String controlCharacter(String character);

    @Message
    String optional();

    @Message
    String mend();

    @Message
    String refusal(WebRefusal refusal);

    @Message
    String errorTitle(int status);

    @Message
    String errorText(int status);

    @Message
    String toTheFront();

    @Message
    String recoveryTitle();

    @Message
    String recoveryKept();

    @Message
    String recoverySignIn();

    @Message
    String recoveryTwice();

    @Message
    String recoveryRenewed();

    @Message
    String recoveryCopy();

    @Message
    String recoverySend();

    @Message
    String conflictTitle();

    @Message
    String conflictText();

    @Message
    String conflictTheirs();

    @Message
    String conflictMine();

    @Message
    String notSavedYet();

    @Message
    String takeTheirs();

    @Message
    String keepMine();

    @Message
    String joinBoth();

    @Message
    String sentBefore(String kept);

    @Message
    String pages();

    @Message
    String firstPage();

    @Message
    String nextPage();
}
