package org.wederhoor.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Given;

/** Whole stories, in a real browser. */
@QuarkusTest
class JourneysTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void aClaimIsMarkedReturnedMendedApprovedAndRead() {
        Dossier dossier = Given.dossier("The bridge");
        Party paper = Given.partyOf(dossier, "The Paper");
        Party builder = Given.partyOf(dossier, "Builder");
        Source report = Given.source(dossier, "The Paper’s report");
        String claim = Given.unique("The bridge was opened before it was tested");

        Visitor checker = Visitor.atADesk(chromium).signsInAs("checker").follows(dossier.title)
                .follows("New statement").chooses("Party", builder.name).writes("Title for readers", "The builder’s reply")
                .chooses("Source", report.label).writes("Words", "Every test was done before the opening.")
                .presses("Save").sees("The builder’s reply")
                .follows(dossier.title).follows("New claim").writes("Claim", claim).chooses("Claimed by", paper.name)
                .ticks(builder.name).presses("Save").sees("There is no verdict yet.")
                .unfolds("Link a statement").chooses("Statement", builder.name + ": The builder’s reply")
                .chooses("Stance", "denies").presses("Link").sees("Every test was done before the opening.");
        String claimPage = checker.address();
        checker.presses("Submit for review").sees("Choose a mark before you submit")
                .ticks("denied").writes("Rationale", "The builder **denies** it.").ticks(builder.name + " denies")
                .presses("Submit for review").sees("Waiting for review");

        Visitor editor = Visitor.atADesk(chromium).signsInAs("editor").followsIn("Waiting for my review", claim)
                .sees("What readers will see").presses("Return with a note").sees("Say in a note what has to change.")
                .writes("Note to the writers", "Say who tested it.").presses("Return with a note").sees("Returned by Demo editor");

        checker.visits("/desk").sees("Returned to me").sees("Say who tested it.").follows(claim)
                .writes("Rationale", "The builder **denies** it; nobody says who tested the bridge.")
                .presses("Submit for review").follows("Open the review").sees("Only an editor can decide on this.");

        editor.visits("/desk").followsIn("Waiting for my review", claim).presses("Approve and publish").sees("No new edition is in progress.")
                .follows("edition 1").sees("nobody says who tested the bridge");

        Visitor reader = Visitor.onAPhone(chromium).visits(editor.address()).sees("denied").sees(claim)
                .sees("It does not mean that the claim is false.").sees("Every test was done before the opening.")
                .sees("Prepared by Demo checker. Approved by Demo editor.").follows("Nederlands")
                .sees("ontkend").sees("Wat de partijen zeggen").sees("Every test was done before the opening.");
        assertFalse(reader.scrollsSideways());
        assertEquals(List.of(), reader.cookies());
        checker.visits(claimPage).sees("Edition 1");
        assertEquals(List.of(), checker.policyComplaints());
    }

    @Test
    void theSecondOfTwoEditorsOnOneClaimGetsBothTexts() {
        String claim = "/desk/claims/" + Given.claim(Given.checker()).id;
        Visitor first = Visitor.atADesk(chromium).signsInAs("checker").visits(claim);
        Visitor second = Visitor.atADesk(chromium).signsInAs("editor").visits(claim);

        first.ticks("denied").writes("Rationale", "What the first one wrote.").presses("Save draft").sees("Draft, last edited by");
        second.ticks("unverified").writes("Rationale", "What the second one wrote.").presses("Save draft")
                .sees("Somebody else saved this while you were writing").sees("What the first one wrote.")
                .sees("What the second one wrote.").findsInField("Rationale", "What the second one wrote.")
                .writes("Rationale", "What both of them wrote.").presses("Save draft").sees("Draft, last edited by Demo editor")
                .findsInField("Rationale", "What both of them wrote.");
    }

    @Test
    void linkingAStatementKeepsTheRationaleThatIsBeingWritten() {
        Dossier dossier = Given.dossier();
        Party builder = Given.partyOf(dossier, "Builder");
        Given.statement(dossier, builder, Given.source(dossier, "Report"), "No.");
        String claim = "/desk/claims/" + Given.claim(dossier, builder, "The bridge fell.", Given.checker(), builder).id;

        Visitor.atADesk(chromium).signsInAs("checker").visits(claim).writes("Rationale", "Half a sentence")
                .unfolds("Link a statement").presses("Link").sees("Choose one of the options.")
                .findsInField("Rationale", "Half a sentence").choosesFirst("Statement").chooses("Stance", "denies")
                .presses("Link").sees("it is not saved yet").findsInField("Rationale", "Half a sentence")
                .presses("Save draft").sees("Draft, last edited by Demo checker").findsInField("Rationale", "Half a sentence");
    }

    @Test
    void wordsTypedInASessionThatIsGoneAreSentAgain() {
        String claim = "/desk/claims/" + Given.claim(Given.checker()).id;
        Visitor editor = Visitor.atADesk(chromium).signsInAs("editor").visits(claim).ticks("unverified")
                .writes("Rationale", "An hour’s work.").losesTheSession().presses("Save draft")
                .sees("Not done, and nothing is lost").findsInField("Rationale", "An hour’s work.")
                .opensANewTabToSignInAs("editor");
        // the form's token was the old session's, so the first try only renews it
        editor.presses("Send again").findsInField("Rationale", "An hour’s work.").presses("Send again")
                .sees("Draft, last edited by Demo editor").findsInField("Rationale", "An hour’s work.");
    }

    @Test
    void anArticleBecomesAStatementAndAClaim() {
        Dossier dossier = Given.dossier("The ferry");
        Party ferry = Given.partyOf(dossier, "Ferry");
        String article = "Connect with us\n\nThe 😀 ferry sank twice, a witness said.\n\n" + ferry.name + " denied that the ferry sank. It floats."
                + "\n\n" + Given.unique("Printed");

        Visitor checker = Visitor.atADesk(chromium).signsInAs("checker").follows(dossier.title).follows("Add an article")
                .writes("Text", article).pressesIn("Paste its text", "Archive").sees("Left out (navigation), 3 words")
                .unfolds("Left out").presses("Put back in").sees("Put back in:");
        String source = checker.address();
        checker.selects("ferry sank twice").findsInField("Words of this source", "ferry sank twice").presses("New claim")
                .findsInField("Claim", "ferry sank twice").chooses("Claimed by", ferry.name)
                .chooses("How the source got it", "Original report").presses("Save").sees("There is no verdict yet.")
                .sees("ferry sank twice");
        checker.visits(source).sees("Makes the claim").presses("Accept (" + ferry.name + ")").sees("Statement " + ferry.name)
                .writes("Words of this source", "It flaots.").presses("New statement").sees("What comes nearest is below")
                .presses("Use these words (It floats.)").sees("Press what these words are for").presses("New statement")
                .sees("It floats.");
        assertEquals(List.of(), checker.policyComplaints());
        assertEquals(List.of(), checker.requestsElsewhere());

        Visitor phone = Visitor.onAPhone(chromium).signsInAs("checker").visits(source).writes("Words of this source", "a witness said")
                .pressesByKeyboard("New statement").sees("a witness said").sees("Quotation 1");
        assertFalse(phone.visits(source).scrollsSideways());
    }

    @Test
    void aReaderOnAPhoneFindsTheDenialsInTheBuiltInDossier() {
        Visitor reader = Visitor.onAPhone(chromium).visits("/").writes("Search", "Huawei mobile networks").presses("Search")
                .follows("Huawei and the Dutch mobile networks")
                .sees("confirmed").follows("Huawei has a hidden “backdoor”").sees("denied").sees("De Volkskrant")
                .sees("A Huawei spokesperson told the newspaper it denied the allegations.")
                .sees("does not comment on possible individual cases").sees("not asked by this desk")
                .doesNotSee("KPN 2020 statement");
        assertFalse(reader.scrollsSideways());
        assertEquals(List.of(), reader.cookies());
        assertEquals(List.of(), reader.requestsElsewhere());
        assertEquals(List.of(), reader.policyComplaints());
    }
}
