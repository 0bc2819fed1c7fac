package org.wederhoor.desk.elsewhere;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.elsewhere.review.CheckImport;

/** The words of the desk's pages on checks by others. */
@MessageBundle("elsewhere")
public interface ElsewhereMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String words();

    @Message
    String publisher();

    @Message
    String anyPublisher();

    @Message
    String anyLanguage();

    @Message
    String search();

    @Message
    String none();

    @Message
    String nothing();

    @Message
    String found();

    @Message
    String noRating();

    @Message
    String undated();

    @Message
    String checkOf(String publisher);

    @Message
    String whatItSays();

    @Message
    String scale(String value, String worst, String best);

    @Message
    String oddlyDated();

    @Message
    String itsPage();

    @Message
    String cameBy(String name, String when);

    @Message
    String howToCite();

    @Message
    String beside();

    @Message
    String imports();

    @Message
    String importsLead();

    @Message
    String ofFile();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String ofAddress();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String bring();

    @Message
    String fetch();

    @Message
    String history();

    @Message
    String noImports();

    @Message
    String importOf(String called);

    @Message
    String state(CheckImport.State state);

    @Message
    String silent();

    @Message
    String begun(String name, String when);

    @Message
    String seen(int number, int total);

    @Message
    String counts(int taken, int renewed, int known, int refused);

    @Message
    String refusals();

    @Message
    String row(long number);

    @Message
    String columns();

    @Message
    String columnsHint();

    @Message
    String noColumn();

    @Message
    String unnamedColumn(int number);

    @Message
    String feeds();

    @Message
    String feedsLead();

    @Message
    String addFeed();

    @Message
    String feedAddress();

    @Message
    String feedHint();

    @Message
    String often();

    @Message
    String every(int hours);

    @Message
    String add();

    @Message
    String noFeeds();

    @Message
    String stop();

    @Message
    String stopped(String when);

    @Message
    String due(String when);

    @Message
    String neverFetched();

    @Message
    String last();
}
