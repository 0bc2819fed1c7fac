package org.wederhoor.publication.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on what changed after it was published, and on reports of what is wrong. */
@MessageBundle("correction")
public interface CorrectionMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String inEdition(int number);

    @Message
    String asItIsNow();

    @Message
    String withdrawn();

    @Message
    String withdrawnTitle(String claim);

    @Message
    String withdrawnOn(String day);

    @Message
    String withdrawnMeans();

    @Message
    String withdrawnBy(String name);

    @Message
    String oldOfWithdrawn(int number);

    @Message
    String whyWithdrawn();

    @Message
    String aloneBy(String name);

    @Message
    String reportError();

    @Message
    String reportTitle();

    @Message
    String reportAbout(int number);

    @Message
    String wrong();

    @Message
    String wrongHint();

    @Message
    String contact();

    @Message
    String contactHint();

    @Message
    String leaveEmpty();

    @Message
    String send();

    @Message
    String thanksTitle();

    @Message
    String thanks();

    @Message
    String backToVerdict();

    @Message
    String outcome(ReportOutcome outcome);

    @Message
    String refusal(ReportRefusal refusal);
}
