package org.wederhoor.verdict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.claim.correction.CorrectionOutcome;
import org.wederhoor.verdict.standard.Mark;

/** The words for marks, states and refusals. */
@MessageBundle("verdict")
public interface VerdictMessages {

    @Message
    String mark(Mark mark);

    @Message
    String meaning(Mark mark);

    @Message
    String noMark();

    @Message
    String state(VerdictState state);

    @Message
    String change(ChangeKind kind);

    @Message
    String refusal(Refusal refusal);

    @Message
    String changed(EvidenceChange.What what);

    @Message
    String standardNotMet(Mark mark, String missing);

    @Message
    String part(ChangedPart part);

    @Message
    String citedHere();

    @Message
    String notCitedHere();

    @Message
    String checkResult(String result);

    @Message
    String correctionAsked(String asked, String due);

    @Message
    String correctionOutcome(CorrectionOutcome outcome, String ended);

    @Message
    String correctionStands(boolean stands);

    @Message
    String asked(String channel, String day, String deadline, String outcome);
}
