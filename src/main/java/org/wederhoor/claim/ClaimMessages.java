package org.wederhoor.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for claims, answers and statements that desk and readers share. */
@MessageBundle("claim")
public interface ClaimMessages {

    @Message
    String stance(Stance stance);

    @Message
    String basis(Basis basis);

    @Message
    String qualifier(Qualifier qualifier);

    @Message
    String notAsked();

    @Message
    String silence(Silence silence);

    @Message
    String matrix();

    @Message
    String matrixCaption();

    @Message
    String noMatrix();

    @Message
    String ownWords();

    @Message
    String reportedWords(String source);

    @Message
    String paraphrase();

    @Message
    String spokenBy(String spokesperson);

    @Message
    String saidTo(String party);

    @Message
    String relayedBy(String party);

    @Message
    String said(String date);

    @Message
    String reported(String date);

    @Message
    String readIn();

    @Message
    String claimedBy();

    @Message
    String concerns();

    @Message
    String firstAppearance();

    @Message
    String articles(int number);

    @Message
    String originalReports(int number);

    @Message
    String primaryDocuments(int number);

    @Message
    String partyOrigins(int number, String parties);

    @Message
    String independentOrigins(int number);

    @Message
    String articlesWithoutOrigin(int number);

    @Message
    String origin();

    @Message
    String noOrigin();

    @Message
    String gap(OriginGap gap);

    @Message
    String supersededBy();

    @Message
    String superseded();

    @Message
    String supersededCounts();

    @Message
    String superseding(Superseding problem);

    @Message
    String assignmentRefusal(AssignmentRefusal reason);
}
