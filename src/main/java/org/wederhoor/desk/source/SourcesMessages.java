package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** The words of the desk's pages about sources. */
@MessageBundle("sources")
public interface SourcesMessages {

    @Message
    String field(SourceField field);

    @Message
    String edit();

    @Message
    String citedOnly();

    @Message
    String labelHint();

    @Message
    String headlineHint();

    @Message
    String bylineHint();

    @Message
    String addressHint();

    @Message
    String noteHint();

    @Message
    String archivedFixed();

    @Message
    String file();

    @Message
    String leftOut(int words, LeftOutReason reason);

    @Message
    String notDescribed();

    @Message
    String describe();

    @Message
    String original();

    @Message
    String howItCame();

    @Message
    String came();

    @Message
    String broughtBy();

    @Message
    String asked();

    @Message
    String answered();

    @Message
    String readAs();

    @Message
    String text();

    @Message
    String takeIn();

    @Message
    String partsOfText();

    @Message
    String takenBackIn();

    @Message
    String leaveOutAgain();

    @Message
    String quoting();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String leaveOut();

    @Message
    String appearanceOf();

    @Message
    String newAppearance();

    @Message
    String passages();

    @Message
    String makesClaim();

    @Message
    String noPassages();

    @Message
    String addressArchived();

    @Message
    String addressCited();

    @Message
    String differsIn(int places);

    @Message
    String oneArticle();

    @Message
    String textNotHere();

    @Message
    String bringText();

    @Message
    String intake();

    @Message
    String intakeLead();

    @Message
    String paste();

    @Message
    String pasteHint();

    @Message
    String pastedText();

    @Message
    String upload();

    @Message
    String uploadFile();

    @Message
    String uploadHint();

    @Message
    String capture();

    @Message
    String captureAddress();

    @Message
    String captureHint();

    @Message
    String archiveIt();

    @Message
    String citeInstead();

    @Message
    String cite();

    @Message
    String intakeFor();

    @Message
    String intakeDone();

    @Message
    String bringArticle();

    @Message
    String folderHint();

    @Message
    String compare();

    @Message
    String shareHint();

    @Message
    String sharedClaims();

    @Message
    String sharedHint();

    @Message
    String noteAppearances();

    @Message
    String differing();

    @Message
    String notHere();

    @Message
    String elsewhere();

    @Message
    String suggestions();

    @Message
    String suggestionsHint();

    @Message
    String maybeSame();

    @Message
    String sameWords();

    @Message
    String noSuchParty();

    @Message
    String accept();

    @Message
    String mendSuggestion();

    @Message
    String dismiss();

    @Message
    String noSuggestions();

    @Message
    String dismissed();

    @Message
    String restore();

    @Message
    String suggestAgain();

    @Message
    String goesBack();

    @Message
    String copies();

    @Message
    String inItsOwnWords();

    @Message
    String originsTitle();

    @Message
    String originsLead();

    @Message
    String noOrigins();

    @Message
    String shareOf(int percent, String other);

    @Message
    String shareBack(int percent);

    @Message
    String sameLines(int lines);

    @Message
    String addTo(String statement);

    @Message
    String credits(String outlet);

    @Message
    String reports(String outlet);

    @Message
    String originsOf(String dossier);

    @Message
    String oneReport(int articles, String outlet);

    @Message
    String proposed();

    @Message
    String nothingProposed();

    @Message
    String proposedHint();

    @Message
    String readFrom();

    @Message
    String newOutlet(String name);

    @Message
    String quotedIn(String statement);
}
