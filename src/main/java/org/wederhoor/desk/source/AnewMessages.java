package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for reading a source's file anew. */
@MessageBundle("anew")
public interface AnewMessages {

    @Message
    String read();

    @Message
    String lead();

    @Message
    String otherKind(String before, String today);

    @Message
    String look();

    @Message
    String earlier();

    @Message
    String readAnew(String time, String name);

    @Message
    String cameAs();

    @Message
    String asItCame();

    @Message
    String there();

    @Message
    String differs(String before, String today);

    @Message
    String sameKind(String kind);

    @Message
    String before();

    @Message
    String today();

    @Message
    String quotations(int quotations, int found);

    @Message
    String noQuotations();

    @Message
    String leftOut(int parts);

    @Message
    String files(int files);

    @Message
    String keeps();
}
