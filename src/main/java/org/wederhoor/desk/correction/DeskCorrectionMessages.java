package org.wederhoor.desk.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's pages on publishing alone, withdrawing, and readers' reports. */
@MessageBundle("deskCorrection")
public interface DeskCorrectionMessages {

    @Message
    String publishAlone();

    @Message
    String aloneLead();

    @Message
    String aloneReason();

    @Message
    String aloneReasonHint();

    @Message
    String backToReview();

    @Message
    String publishAloneNow();

    @Message
    String withdraw();

    @Message
    String withdrawLead(int number);

    @Message
    String withdrawalReason();

    @Message
    String withdrawNow();

    @Message
    String askLaterApproval();

    @Message
    String laterApprovalNote();

    @Message
    String reports();

    @Message
    String noneOpen();

    @Message
    String openReports();

    @Message
    String closedReports();

    @Message
    String reportsOpen(int open);

    @Message
    String reportsOverdue(int overdue);

    @Message
    String report();

    @Message
    String reportedOn(String time);

    @Message
    String dueBy(String time);

    @Message
    String overdue();

    @Message
    String takenBy(String name);

    @Message
    String nobodyHasIt();

    @Message
    String contact();

    @Message
    String noContact();

    @Message
    String whatReaderSays();

    @Message
    String whatReaderSaw(int number);

    @Message
    String take();

    @Message
    String close();

    @Message
    String reopen();

    @Message
    String outcome();

    @Message
    String outcomeNote();

    @Message
    String outcomeNoteHint();

    @Message
    String closedBy(String name, String time);
}
