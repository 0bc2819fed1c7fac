package org.wederhoor.publication.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a timeline. */
@MessageBundle("timelines")
public interface TimelineMessages {

    @Message
    String title();

    @Message
    String hint();

    @Message
    String unknownHint();

    @Message
    String lane(Lane lane);

    @Message
    String edition(int number);

    @Message
    String verdicts(int number);
}
