package org.wederhoor.desk.mailbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.claim.reply.ToldApart;

/** The words for the mailbox and its tray. */
@MessageBundle("mailbox")
public interface MailboxMessages {

    @Message
    String tray();

    @Message
    String lead();

    @Message
    String noMailbox();

    @Message
    String howItIs();

    @Message
    String lastFetched(String when);

    @Message
    String neverFetched();

    @Message
    String moreThere();

    @Message
    String askedAgain(String when);

    @Message
    String itSaid(String words);

    @Message
    String problem(MailboxProblem problem);

    @Message
    String waitingHere();

    @Message
    String nothingWaits();

    @Message
    String asideHere();

    @Message
    String waits(long number);

    @Message
    String noSubject();

    @Message
    String noSender();

    @Message
    String notFetched(long number);

    @Message
    String from(String sender);

    @Message
    String came(String when);

    @Message
    String saysDate(String date);

    @Message
    String told(ToldApart told);

    @Message
    String why(TrayReason why);

    @Message
    String refusal(TrayRefusal refusal);

    @Message
    String whatItSays();

    @Message
    String asText();

    @Message
    String cutHere();

    @Message
    String noWords();

    @Message
    String files();

    @Message
    String mayBelong();

    @Message
    String writtenTo(String address);

    @Message
    String elsewhere();

    @Message
    String answers();

    @Message
    String answersHint();

    @Message
    String wanted();

    @Message
    String request();

    @Message
    String manyRequests();

    @Message
    String titled();

    @Message
    String look();

    @Message
    String makeAnswer();

    @Message
    String makesSource();

    @Message
    String makeSource();

    @Message
    String notHere();

    @Message
    String putsAside();

    @Message
    String asideHint();

    @Message
    String reason();

    @Message
    String putAside();

    @Message
    String wasPutAside(String name, String when);

    @Message
    String bringBack();
}
