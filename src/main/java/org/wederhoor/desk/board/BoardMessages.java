package org.wederhoor.desk.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the board, and of whose a claim is and by when. */
@MessageBundle("board")
public interface BoardMessages {

    @Message
    String field(AssignmentField field);

    @Message
    String problem(BoardProblem problem);

    @Message
    String stage(Stage stage);

    @Message
    String sort(Sort sort);

    @Message
    String dueWhen(Due due);

    @Message
    String board();

    @Message
    String boardHint();

    @Message
    String asBoard();

    @Message
    String asList();

    @Message
    String view();

    @Message
    String anyDossier();

    @Message
    String anybody();

    @Message
    String nobody();

    @Message
    String mine();

    @Message
    String anyDay();

    @Message
    String anyMark();

    @Message
    String noMark();

    @Message
    String anyStage();

    @Message
    String mark();

    @Message
    String stageLabel();

    @Message
    String notKnown(String values);

    @Message
    String none();

    @Message
    String pastEnd();

    @Message
    String firstPage();

    @Message
    String allOfStage();

    @Message
    String claims();

    @Message
    String late();

    @Message
    String dueOn(String day);

    @Message
    String accountClosed();

    @Message
    String publishedAt(String time);

    @Message
    String together();

    @Message
    String leaveOwner();

    @Message
    String dueHint();

    @Message
    String noDue();

    @Message
    String assign();

    @Message
    String selected();

    @Message
    String select(String claim);

    @Message
    String went(int number);

    @Message
    String left(int number);

    @Message
    String noSuchClaim();

    @Message
    String changedMeanwhile(String owner, String due);

    @Message
    String assignment();

    @Message
    String myClaims();

    @Message
    String byStage();

    @Message
    String allMine();

    @Message
    String firstSteps();

    @Message
    String makeDossier();

    @Message
    String takeClaim();

    @Message
    String noneHere();

    @Message
    String noClaims();

    @Message
    String all();

    @Message
    String mineAreOut();

    @Message
    String firstStepsHint();

    @Message
    String makeAccounts();

    @Message
    String lateClaims(int number);
}
