package org.wederhoor.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's pages. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String label(DeskLabel label);

    @Message
    String problem(DeskProblem problem);

    @Message
    String desk();

    @Message
    String dossiers();

    @Message
    String dossier();

    @Message
    String parties();

    @Message
    String accounts();

    @Message
    String newDossier();

    @Message
    String editDossier();

    @Message
    String noDossiers();

    @Message
    String summaryHint();

    @Message
    String languageHint();

    @Message
    String save();

    @Message
    String newClaim();

    @Message
    String newStatement();

    @Message
    String newSource();

    @Message
    String newParty();

    @Message
    String asReadersSee();

    @Message
    String filterLabel();

    @Message
    String filter();

    @Message
    String filterClear();

    @Message
    String inThisDossier();

    @Message
    String claims();

    @Message
    String claim();

    @Message
    String statements();

    @Message
    String sources();

    @Message
    String forReaders();

    @Message
    String underWay();

    @Message
    String editionNumber(int number);

    @Message
    String notPublished();

    @Message
    String nothing();

    @Message
    String noClaims();

    @Message
    String noStatements();

    @Message
    String noSources();

    @Message
    String noParties();

    @Message
    String readersSee();

    @Message
    String answersClaims(int number);

    @Message
    String openDatingNote();

    @Message
    String choose();

    @Message
    String notStated();

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
    String noteToReviewer();

    @Message
    String saveDraft();

    @Message
    String submit();

    @Message
    String drop();

    @Message
    String toReview();

    @Message
    String takeBack();

    @Message
    String reopen();

    @Message
    String reopenHint();

    @Message
    String returnedBy();

    @Message
    String draftBy();

    @Message
    String submittedBy();

    @Message
    String approvedBy();

    @Message
    String writtenBy();

    @Message
    String publishedState();

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
    String addAppearance();

    @Message
    String remove();

    @Message
    String add();

    @Message
    String source();

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
    String publicTitleHint();

    @Message
    String workingTitleHint();

    @Message
    String spokespersonHint();

    @Message
    String dates();

    @Message
    String datesHint();

    @Message
    String datePrinted(String label);

    @Message
    String dateEdtf(String label);

    @Message
    String datingNoteHint();

    @Message
    String paraphraseHint();

    @Message
    String statementNoteHint();

    @Message
    String anotherPassage();

    @Message
    String passageNumber(int number);

    @Message
    String quotation();

    @Message
    String quotationHint();

    @Message
    String voice();

    @Message
    String voiceOwn();

    @Message
    String voiceReported();

    @Message
    String answersThese();

    @Message
    String review();

    @Message
    String backToClaim();

    @Message
    String snapshot();

    @Message
    String evidenceChanged();

    @Message
    String decide();

    @Message
    String whatReadersWillSee();

    @Message
    String previewOf(int number);

    @Message
    String previewFirst();

    @Message
    String notCurrent();

    @Message
    String editorsDecide();

    @Message
    String ownWork();

    @Message
    String noteToWriters();

    @Message
    String noteToWritersHint();

    @Message
    String returnIt();

    @Message
    String approve();

    @Message
    String approveAndPublish();

    @Message
    String publishNow();

    @Message
    String returnedToMe();

    @Message
    String waitingForMe();

    @Message
    String approvedNotPublished();

    @Message
    String myDrafts();

    @Message
    String mySubmissions();

    @Message
    String nothingWaits();
}
