package org.wederhoor.desk.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk’s claim page and of the forms on it. */
@MessageBundle("claims")
public interface ClaimsMessages {

    @Message
    String claimField(ClaimField field);

    @Message
    String verdictField(VerdictField field);

    /** A field for what another field says, in another language. */
    @Message
    String fieldIn(String field, String language);

    @Message
    String inLanguage(String language);

    @Message
    String rationaleInHint();

    @Message
    String answerField(AnswerField field);

    @Message
    String nobody();

    @Message
    String editClaim();

    @Message
    String sentenceHint();

    @Message
    String claimantHint();

    @Message
    String claimantNoteHint();

    @Message
    String concernsHint();

    @Message
    String verdict();

    @Message
    String rationaleHint();

    @Message
    String noAnswers();

    @Message
    String changesFrom(int number);

    @Message
    String changeNoteHint();

    @Message
    String saveDraft();

    @Message
    String submit();

    @Message
    String drop();

    @Message
    String dropSure();

    @Message
    String toReview();

    @Message
    String takeBack();

    @Message
    String takeBackSure();

    @Message
    String reopen();

    @Message
    String reopenHint();

    @Message
    String publishedState();

    @Message
    String withdrawnState();

    @Message
    String noVerdictYet();

    @Message
    String answers();

    @Message
    String statement();

    @Message
    String changeStance();

    @Message
    String unlink();

    @Message
    String unlinkSure();

    @Message
    String linkStatement();

    @Message
    String link();

    @Message
    String allLinked();

    @Message
    String stanceHint();

    @Message
    String answerNoteHint();

    @Message
    String appearances();

    @Message
    String noAppearances();

    @Message
    String originMissing();

    @Message
    String addAppearance();

    @Message
    String remove();

    @Message
    String removeSure();

    @Message
    String add();

    @Message
    String derivation();

    @Message
    String ofSource();

    @Message
    String ofParty();

    @Message
    String attribution();

    @Message
    String attributionHint();

    @Message
    String wordsThere();

    @Message
    String toTheLetter();

    @Message
    String unsaved();

    @Message
    String asItAppears();

    @Message
    String proposedOrigin();

    @Message
    String evidenceChanged();

    @Message
    String checks();

    @Message
    String checksHint();

    @Message
    String canBeGiven();

    @Message
    String cannotBeGiven();

    @Message
    String deviationHint();

    @Message
    String basisHint();

    @Message
    String qualifierHint();

    @Message
    String notSaid();

    @Message
    String onThisClaim();

    @Message
    String countsBecauseHint();

    @Message
    String byOthersHint();

    @Message
    String noChecksHere();

    @Message
    String checkAddress();

    @Message
    String checkAddressHint();

    @Message
    String unknownCheck();
}
