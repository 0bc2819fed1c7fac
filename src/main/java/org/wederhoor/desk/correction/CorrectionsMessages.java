package org.wederhoor.desk.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.claim.correction.CorrectionOutcome;

/** The words of corrections that are asked of others. */
@MessageBundle("corrections")
public interface CorrectionsMessages {

    @Message
    String field(CorrectionField field);

    @Message
    String problem(CorrectionProblem problem);

    @Message
    String refusal(CorrectionRefusal refusal);

    @Message
    String outcome(CorrectionOutcome outcome);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String waiting();

    @Message
    String ended();

    @Message
    String none();

    @Message
    String noneWaiting();

    @Message
    String ask();

    @Message
    String one();

    @Message
    String formLead();

    @Message
    String askedOfHint();

    @Message
    String wordsHint();

    @Message
    String endedOnHint();

    @Message
    String laterHint();

    @Message
    String noteHint();

    @Message
    String notYet();

    @Message
    String compare();

    @Message
    String remove();

    @Message
    String removeSure();

    @Message
    String late(long count);

    @Message
    String dueBy(String day);

    @Message
    String overdue();

    @Message
    String forReaders();
}
