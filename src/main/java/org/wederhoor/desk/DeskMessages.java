package org.wederhoor.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.dossier.date.DateProblem;

/** The words that the desk’s pages share, and those of its front and its dossiers. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String problem(DeskProblem problem);

    @Message
    String desk();

    @Message
    String evidenceChanged();

    @Message
    String dossiers();

    @Message
    String allDossiers();

    @Message
    String dossier();

    @Message
    String dossierTitled();

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
    String returnedBy();

    @Message
    String draftBy();

    @Message
    String submittedBy();

    @Message
    String source();

    @Message
    String datesHint();

    @Message
    String datePrinted(String label);

    @Message
    String dateEdtf(String label);

    @Message
    String dateProblem(DateProblem problem);

    @Message
    String ambiguousDate(String one, String other);

    @Message
    String dateAndPrinted(String date, String printed);

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

    @Message
    String quotationNearest();

    @Message
    String quotationSeveral(int places);

    @Message
    String quotationNowhere();

    @Message
    String takeTheseWords();

    @Message
    String namesakes(String names);
}
