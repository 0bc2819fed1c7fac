package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.source.signature.SignatureCheck;

/** The words of the desk's page about a mail's signatures. */
@MessageBundle("mailSignatures")
public interface MailSignaturesMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String covers();

    @Message
    String keyName();

    @Message
    String foundBy(SignatureCheck.Finder finder);

    @Message
    String addKey();

    @Message
    String addHint();

    @Message
    String signature();

    @Message
    String key();

    @Message
    String keyHint();

    @Message
    String foundWhere();

    @Message
    String foundWhereHint();

    @Message
    String noKey();

    @Message
    String lookUp();

    @Message
    String lookUpOff();
}
