package org.wederhoor.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.claim.Qualifier;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.standard.Mark;

/** The words of the pages that readers see. */
@MessageBundle("publication")
public interface PublicationMessages {

    @Message
    String frontTitle();

    @Message
    String frontLead();

    @Message
    String latest();

    @Message
    String nothingYet();

    @Message
    String dossiers();

    @Message
    String allDossiers();

    @Message
    String dossier();

    @Message
    String claims();

    @Message
    String verdictTitle(Mark mark, String claim);

    @Message
    String oldEdition(int number);

    /** @param partly whether other parts are translated */
    @Message
    String onlyIn(String language, boolean partly);

    @Message
    String readIn(String language);

    @Message
    String toNewest();

    @Message
    String whatPartiesSay();

    @Message
    String andMore(int count);

    @Message
    String hasNotSpoken();

    @Message
    String asked(String outcome, String channel, String day, String deadline);

    @Message
    String askedOutcome(String outcome);

    @Message
    String nobodyConcerned();

    @Message
    String noDay();

    @Message
    String answerNote();

    @Message
    String original();

    @Message
    String originalAtTheseWords();

    @Message
    String whereItAppeared();

    @Message
    String originsHint();

    @Message
    String asItStands();

    @Message
    String sources();

    @Message
    String elsewhere();

    @Message
    String elsewhereHint();

    @Message
    String noRating();

    @Message
    String howDecided();

    @Message
    String deviation();

    @Message
    String countsBecause(Qualifier qualifier);

    @Message
    String toMethodology();

    @Message
    String methodology();

    @Message
    String methodologyLead();

    @Message
    String oneOfThese();

    @Message
    String everyMark();

    @Message
    String deviationRule();

    @Message
    String editions();

    @Message
    String edition(int number);

    @Message
    String thisPage();

    @Message
    String published();

    /** What an edition did to the one before it: "Corrected". */
    @Message
    String changed(ChangeKind kind);

    @Message
    String preparedBy(String name);

    @Message
    String approvedBy(String name);

    @Message
    String originsOfDossier();

    @Message
    String ofThisPage();

    @Message
    String correctionsAsked();
}
