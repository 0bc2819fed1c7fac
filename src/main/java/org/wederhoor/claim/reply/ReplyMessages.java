package org.wederhoor.claim.reply;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something cannot be done with a reply request. */
@MessageBundle("replyRequest")
public interface ReplyMessages {

    @Message
    String refusal(ReplyRefusal refusal);
}
