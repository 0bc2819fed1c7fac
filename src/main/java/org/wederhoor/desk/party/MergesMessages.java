package org.wederhoor.desk.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for merging two parties. */
@MessageBundle("merges")
public interface MergesMessages {

    @Message
    String title(String party);

    @Message
    String into();

    @Message
    String intoHint(String party);

    @Message
    String show();

    @Message
    String whatMoves(String party, String into);

    @Message
    String moves(String table, long number);

    @Message
    String nothingMoves();

    @Message
    String names(String party, String into);

    @Message
    String oddTitle();

    @Message
    String odd(MergeOddity odd, String into);

    @Message
    String oddHint();

    @Message
    String readers();

    @Message
    String submissions();

    @Message
    String forGood();

    @Message
    String joined();

    @Message
    String merge();

    @Message
    String another();

    @Message
    String itself();

    @Message
    String merged();

    @Message
    String intoMerged();
}
