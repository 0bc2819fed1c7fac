package org.wederhoor.elsewhere.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What checks by others say, and why some are not taken. */
@MessageBundle("review")
public interface ReviewMessages {

    @Message
    String part(CheckPart part);

    @Message
    String row(RowProblem problem);

    @Message
    String file(FileProblem problem);
}
