package org.wederhoor.desk.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the review page. */
@MessageBundle("reviews")
public interface ReviewsMessages {

    @Message
    String approvedBy();

    @Message
    String writtenBy();

    @Message
    String review();

    @Message
    String backToClaim();

    @Message
    String snapshot();

    @Message
    String evidenceChanged();

    @Message
    String decide();

    @Message
    String whatReadersWillSee();

    @Message
    String previewOf(int number);

    @Message
    String previewFirst();

    @Message
    String previewDated();

    @Message
    String notCurrent();

    @Message
    String editorsDecide();

    @Message
    String ownWork();

    @Message
    String noteToWriters();

    @Message
    String noteToWritersHint();

    @Message
    String returnIt();

    @Message
    String approve();

    @Message
    String approveAndPublish();

    @Message
    String approveAndSchedule();

    @Message
    String toDecision();

    @Message
    String publishNow();

    @Message
    String justNow();

    @Message
    String minutes(long number);

    @Message
    String hours(long number);

    @Message
    String days(long number);

    @Message
    String queue();

    @Message
    String queueHint();

    @Message
    String nothingInQueue();

    @Message
    String waitsSince(String age);

    @Message
    String assignedTo(String name);

    @Message
    String assignedBy(String name);

    @Message
    String assignedToNobody();

    @Message
    String assignedToYou();

    @Message
    String assignLabel();

    @Message
    String assignHint();

    @Message
    String nobody();

    @Message
    String assign();

    @Message
    String scheduledList();

    @Message
    String publishedAt(String time);

    @Message
    String heldSince(String time);

    @Message
    String setBy(String name);

    @Message
    String publishAtLabel();

    @Message
    String publishAtHint(String zone);

    @Message
    String setTime();

    @Message
    String dropTime();

    @Message
    String dropTimeHint();

    @Message
    String timeProblem(PublishTime.Problem problem);

    /** What readers of one more language get. */
    @Message
    String inLanguage(String language);

    @Message
    String deviation();

    @Message
    String changes();

    @Message
    String changesFrom(int number);

    @Message
    String firstEdition();

    @Message
    String noChanges();

    @Message
    String thisRevision();

    @Message
    String earlierNotes();

    @Message
    String revision(String hash, String time);

    @Message
    String editIt();

    @Message
    String editItWarning();
}
