package org.wederhoor.desk.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.verdict.standard.Mark;

/** The words for what a mark still needs and where that is done. */
@MessageBundle("needs")
public interface NeedMessages {

    @Message
    String linkConfirmation();

    @Message
    String linkDenial();

    @Message
    String addOrigin();

    @Message
    String archiveDocument();

    @Message
    String sayBasis(String party);

    @Message
    String sayWhyItCounts(String party);

    @Message
    String ask(String party);

    @Message
    String give(Mark mark);

    @Message
    String sayWhyNot();

    @Message
    String notMet(Mark mark);

    @Message
    String whateverTheMark();

    @Message
    String oneIsEnough();

    @Message
    String decidedThen(int edition);
}
