package org.wederhoor.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;

/** Stories of words that were not saved yet, and of two people on one claim. */
@QuarkusTest
class DraftJourneysTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void whatWasTypedAndNeverSavedIsThereAfterTheSessionAndTheBrowserAreGone() {
        String claim = "/desk/claims/" + Given.claim(Given.checker()).id;
        String other = OtherLanguage.LOCALE.getDisplayLanguage(Locale.ENGLISH);
        String translated = "Rationale in " + other + " (optional)";
        Visitor.atADesk(chromium).signsInAs("checker").visits(claim).ticks("denied").writes("Rationale", "An hour’s work.")
                .unfolds("In " + other).writes(translated, "Half of it too.").writes("Comment", "Does anybody know more?")
                .sees("What you typed is kept as a draft.").losesTheSession().closesTheBrowser();

        Visitor again = Visitor.atADesk(chromium).visits(claim).sees("Sign in").signsInAs("checker").visits(claim)
                .sees("You have an unsaved draft").findsInField("Rationale", "").presses("Restore")
                .sees("not saved yet").findsInField("Rationale", "An hour’s work.").findsInField(translated, "Half of it too.")
                .findsInField("Comment", "Does anybody know more?").presses("Save draft").findsInField("Rationale", "An hour’s work.")
                .findsInField(translated, "Half of it too.").findsInField("Comment", "Does anybody know more?")
                .sees("Draft, last edited by Demo checker");
        again.pressesIn("Discussion at the desk", "Add").sees("Does anybody know more?").visits(claim).doesNotSee("You have an unsaved draft");
        assertEquals(List.of(), again.policyComplaints());
    }

    @Test
    void twoPeopleOnOneClaimSeeEachOtherAndJoinTheirTexts() {
        String claim = "/desk/claims/" + Given.claim(Given.checker()).id;
        Visitor first = Visitor.atADesk(chromium).signsInAs("checker").visits(claim).ticks("denied");
        Visitor second = Visitor.atADesk(chromium).signsInAs("editor").visits(claim).sees("Demo checker").ticks("denied");
        first.writes("Rationale", "What the first one wrote.").presses("Save draft").sees("Demo editor");
        second.writes("Rationale", "What the second one wrote.").presses("Save draft")
                .sees("Somebody else saved this while you were writing").presses("Join both (Rationale)")
                .findsInField("Rationale", "What the first one wrote.\n\nWhat the second one wrote.").presses("Save draft")
                .sees("Draft, last edited by Demo editor");
        first.visits(claim).findsInField("Rationale", "What the first one wrote.\n\nWhat the second one wrote.");
    }

    @Test
    void aRequestIsChangedByTwoAndItsQuestionsAreJoined() {
        Dossier dossier = Given.dossier();
        Party asked = Given.partyOf(dossier, "Builder");
        Given.claim(dossier, asked, Given.unique("The bridge fell"), Given.checker());
        Visitor first = Visitor.atADesk(chromium).signsInAs("checker").visits("/desk/dossiers/" + dossier.id + "/replies/new")
                .chooses("Party", asked.name).ticks("The bridge fell").writes("Questions", "Did it fall?").presses("Save").sees("Not sent");
        String request = first.address();
        Visitor second = Visitor.atADesk(chromium).signsInAs("editor").visits(request).follows("Change the request");
        first.follows("Change the request").writes("Questions", "Did it fall, and when?").presses("Save").sees("Did it fall, and when?");
        second.writes("Questions", "Who saw it fall?").presses("Save").sees("Somebody else saved this while you were writing")
                .presses("Join both (Questions)").findsInField("Questions", "Did it fall, and when?\n\nWho saw it fall?").presses("Save")
                .sees("Who saw it fall?").presses("Record that I sent it myself").sees("This is the letter that went out.").doesNotSee("Change the request");
    }
}
