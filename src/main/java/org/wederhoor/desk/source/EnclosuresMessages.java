package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for files that come together, and for what a file says of itself. */
@MessageBundle("enclosures")
public interface EnclosuresMessages {

    @Message
    String fileSays();

    @Message
    String cameWithin();

    @Message
    String enclosed(int files);

    @Message
    String left(int files);

    @Message
    String withoutName();

    @Message
    String notRead();

    @Message
    String brought();

    @Message
    String pasted();

    @Message
    String bring();

    @Message
    String dropHere();

    @Message
    String sending();

    @Message
    String failed();

    @Message
    String shared();

    @Message
    String chooseDossier();

    @Message
    String noDossier();

    @Message
    String nothingShared();

    @Message
    String sharedTitle();

    @Message
    String came();

    @Message
    String sharedWords();

    @Message
    String keptADay();

    @Message
    String chooseLead();

    @Message
    String discard();

    @Message
    String waiting();

    @Message
    String tooMuchShared();

    @Message
    String stillHere();
}
