package org.wederhoor.desk.hands;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's keys and of the box that goes anywhere. */
@MessageBundle("hands")
public interface HandsMessages {

    @Message
    String go();

    @Message
    String goWords();

    @Message
    String page();

    @Message
    String sourceWords();

    @Message
    String onThisPage();

    @Message
    String everything(String typed);

    @Message
    String found(int count);

    @Message
    String nothing(String typed);

    @Message
    String looking();

    @Message
    String slow();

    @Message
    String failed();

    @Message
    String close();

    @Message
    String keys();

    @Message
    String keysLead();

    @Message
    String needsScripts();

    @Message
    String onAMac();

    @Message
    String readAloud();

    @Message
    String single();

    @Message
    String singleHint();

    @Message
    String pressed();

    @Message
    String does();

    @Message
    String then();

    @Message
    String key(DeskKey key);

    @Message
    String goTo(String page);

    @Message
    String control();

    @Message
    String shift();

    @Message
    String enter();
}
