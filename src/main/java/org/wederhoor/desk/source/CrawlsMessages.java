package org.wederhoor.desk.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for web archives: choosing among their pages, and giving sources away as one. */
@MessageBundle("crawls")
public interface CrawlsMessages {

    @Message
    String choose();

    @Message
    String chooseLead(String file);

    @Message
    String pages();

    @Message
    String take();

    @Message
    String day();

    @Message
    String unknownDay();

    @Message
    String kilobytes(long size);

    @Message
    String more(int pages);

    @Message
    String broken(int places);

    @Message
    String unreadable();

    @Message
    String taken();

    @Message
    String onlyOne();

    @Message
    String someNot();

    @Message
    String waiting();

    @Message
    String crawl();

    @Message
    String export();

    @Message
    String exportAll();

    @Message
    String exportPublic();
}
