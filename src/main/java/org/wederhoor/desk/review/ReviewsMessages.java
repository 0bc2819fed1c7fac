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
    String publishNow();
}
