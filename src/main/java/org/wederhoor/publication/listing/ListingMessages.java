package org.wederhoor.publication.listing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of readers' lists of verdicts, and of the ways to them. */
@MessageBundle("listing")
public interface ListingMessages {

    @Message
    String ways();

    @Message
    String verdicts();

    @Message
    String lead();

    @Message
    String older();

    @Message
    String leading();

    @Message
    String months();

    @Message
    String monthsLead();

    @Message
    String topics();

    @Message
    String topicsLead();

    @Message
    String topic();

    @Message
    String anyTopic();

    @Message
    String noTopics();

    @Message
    String month();

    @Message
    String monthHint();

    @Message
    String partyHint();

    @Message
    String show();

    @Message
    String count(int count);

    @Message
    String counted(String words, String count);

    @Message
    String all();

    @Message
    String nothing();

    @Message
    String problem(ListingProblem problem);

    @Message
    String pagesOf(String month);

    @Message
    String page(int number);

    @Message
    String newestFirst();

    @Message
    String share();

    @Message
    String copied();

    @Message
    String print();
}
