package org.wederhoor.desk.reply;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.claim.reply.ReplyChannel;

/** The words of the desk’s reply requests, and of the letters that put them to a party. */
@MessageBundle("replies")
public interface RepliesMessages {

    @Message
    String field(ReplyField field);

    @Message
    String problem(ReplyProblem problem);

    @Message
    String unknownZone(String typed);

    @Message
    String channel(ReplyChannel channel);

    @Message
    String state(ReplyState state);

    @Message
    String replies();

    @Message
    String askParty();

    @Message
    String noReplies();

    @Message
    String askOf(String party);

    @Message
    String noClaims();

    @Message
    String channelHint();

    @Message
    String recipientHint();

    @Message
    String questionsHint();

    @Message
    String draftQuestions();

    @Message
    String deadlineDate();

    @Message
    String deadlineTime();

    @Message
    String deadlineZone();

    @Message
    String deadlineHint();

    @Message
    String saveOnly();

    @Message
    String saveAndSend();

    @Message
    String asked(String time);

    @Message
    String until(String time);

    @Message
    String askedByName(String name);

    @Message
    String notSentYet();

    @Message
    String sendingFailed(String reason);

    @Message
    String send();

    @Message
    String sendAgain();

    @Message
    String iSentIt();

    @Message
    String letter();

    @Message
    String letterHint();

    @Message
    String subject();

    @Message
    String openInMail();

    @Message
    String reminders();

    @Message
    String noReminders();

    @Message
    String remind();

    @Message
    String remindNote();

    @Message
    String outcome();

    @Message
    String mendOutcome();

    @Message
    String statement();

    @Message
    String statementHint();

    @Message
    String answered();

    @Message
    String refusalWords();

    @Message
    String refusalHint();

    @Message
    String refused();

    @Message
    String silentHint();

    @Message
    String noAnswerCame();

    @Message
    String changeDeadline();

    @Message
    String letterSubject(String site, String dossier);

    @Message
    String letterOpening(String party);

    @Message
    String letterReason(String site, String dossier);

    @Message
    String letterQuestion(String claimant, String sentence);

    @Message
    String letterDeadline(String deadline);

    @Message
    String letterClosing();

    @Message
    String editRequest();

    @Message
    String editLead();

    @Message
    String put(ReplyChannel channel);
}
