package org.wederhoor.desk.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the mails to the desk's own people, and of what pages say about them. */
@MessageBundle("notices")
public interface NoticesMessages {

    @Message
    String subject(NoticeKind kind);

    @Message
    String dear(String name);

    @Message
    String what(NoticeKind kind, String by, String deadline, int claims);

    @Message
    String claims(int number);

    @Message
    String moreClaims(int number);

    @Message
    String quoted(String sentence);

    @Message
    String why(String site);

    @Message
    String whyAlways(String site);

    @Message
    String title();

    @Message
    String byMail();

    @Message
    String lead();

    @Message
    String noMailServer();

    @Message
    String emailHint();

    @Message
    String mailLanguage();

    @Message
    String wanted();

    @Message
    String wantedHint();

    @Message
    String failing();

    @Message
    String failingHint();

    @Message
    String tried(String when);

    @Message
    String triedAgain(int attempts, String when);

    @Message
    String givenUp(int attempts);
}
