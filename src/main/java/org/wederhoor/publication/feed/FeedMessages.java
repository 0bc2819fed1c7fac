package org.wederhoor.publication.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.verdict.ChangeKind;

/** The words of what other programs read: feeds and lists. */
@MessageBundle("feed")
public interface FeedMessages {

    @Message
    String ofSite(String site);

    @Message
    String ofThing(String site, String thing);

    @Message
    String changed(ChangeKind kind, String claim);

    @Message
    String atom(String of);

    @Message
    String jsonFeed(String of);

    @Message
    String readOn();

    @Message
    String reviews(String site);
}
