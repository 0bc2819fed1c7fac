package org.wederhoor.source.signature;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a mail's signature says, in words. */
@MessageBundle("signature")
public interface SignatureMessages {

    @Message
    String outcome(SignatureOutcome outcome);

    /** Where the signature fits. */
    @Message
    String signed(String domain, String outcome);

    /** Where it does not, or nothing is known of it. */
    @Message
    String unproven(String domain, String outcome);

    /** Besides, where the domain that signed is not the sender's. */
    @Message
    String notSenders();
}
