package org.wederhoor.desk.reply;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.claim.reply.ToldApart;

/** The words for what comes in after a request went out. */
@MessageBundle("received")
public interface AnswersMessages {

    @Message
    String title();

    @Message
    String nothing();

    @Message
    String add();

    @Message
    String lead();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String problem(AnswerProblem problem);

    @Message
    String told(ToldApart told);

    @Message
    String undelivered(String addresses);

    @Message
    String broughtBy(String name);

    @Message
    String saysFrom(String from);

    @Message
    String otherDomain(String recipient);

    @Message
    String saysDate(String date);

    @Message
    String newStatement();

    @Message
    String notYet();
}
