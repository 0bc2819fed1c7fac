package org.wederhoor.desk.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's topics. */
@MessageBundle("topics")
public interface TopicsMessages {

    @Message
    String title();

    @Message
    String text();

    @Message
    String name();

    @Message
    String make();

    @Message
    String rename();

    @Message
    String renameHint();

    @Message
    String merge();

    @Message
    String mergeHint();

    @Message
    String into();

    @Message
    String none();

    @Message
    String ofClaim();

    @Message
    String ofClaimHint();

    @Message
    String problem(TopicProblem problem);
}
