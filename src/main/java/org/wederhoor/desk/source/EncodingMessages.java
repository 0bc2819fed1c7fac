package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the encoding of a file's text. */
@MessageBundle("encoding")
public interface EncodingMessages {

    @Message
    String ofFile();

    @Message
    String hint();

    @Message
    String unnamed();

    @Message
    String sameText();

    @Message
    String damaged(int count, String charset);
}
