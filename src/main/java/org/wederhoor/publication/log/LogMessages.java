package org.wederhoor.publication.log;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the public log and on what it proves. */
@MessageBundle("log")
public interface LogMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String state(LogState state);

    @Message
    String now();

    @Message
    String entries(long size);

    @Message
    String unsigned();

    @Message
    String origin();

    @Message
    String key();

    @Message
    String keysBefore();

    @Message
    String keyFrom(String when);

    @Message
    String handedOver();

    @Message
    String notHandedOver();

    @Message
    String elsewhere();

    @Message
    String elsewhereText();

    @Message
    String byCommand();

    @Message
    String byHand();

    @Message
    String byMonitor();

    @Message
    String inBrowser();

    @Message
    String machines();

    @Message
    String checkPage();

    @Message
    String checkTitle(int number);

    @Message
    String checkLead();

    @Message
    String notSigned();

    @Message
    String entry(long index);

    @Message
    String kind(EntryKind kind);

    @Message
    String proofFile();

    @Message
    String proofText();

    @Message
    String checkpoint();

    @Message
    String held();

    @Message
    String notHeldYet();

    @Message
    String verifyTitle();

    @Message
    String verifyLead();

    @Message
    String weakest();

    @Message
    String needsScript();

    @Message
    String file();

    @Message
    String dropHere();

    @Message
    String verify();

    @Message
    String proven();

    @Message
    String provenContent();

    @Message
    String noContent();

    @Message
    String tooLarge();

    @Message
    String damaged();

    @Message
    String wrongKey();

    @Message
    String wrongPath();

    @Message
    String wrongContent();

    @Message
    String cannotHere();

    @Message
    String stamps();

    @Message
    String stamped(long size, String when, String authority);

    @Message
    String stampNeedsNobody();

    @Message
    String entryStamped(String when, String authority);

    @Message
    String notStampedYet();

    @Message
    String stampNotChecked();

    @Message
    String stampProblem(StampProblem problem);

    @Message
    String standing();

    @Message
    String standingLead();

    @Message
    String howItIs();

    @Message
    String all();

    @Message
    String signedEntries();

    @Message
    String stampAuthority();

    @Message
    String noStampAuthority();

    @Message
    String lastStamp();

    @Message
    String noStamp();

    @Message
    String lastAnswer();

    @Message
    String askedAgain(String when);

    @Message
    String witnesses();

    @Message
    String noWitness();

    @Message
    String witnessed(long size, String when);

    @Message
    String notWitnessed();

    @Message
    String witnessProblem(WitnessProblem problem);

    @Message
    String witnessAsked(String when, String outcome);
}
