package org.wederhoor.publication.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search. */
@MessageBundle("search")
public interface SearchMessages {

    @Message
    String title();

    @Message
    String titleOf(String typed);

    @Message
    String search();

    @Message
    String words();

    @Message
    String hint();

    @Message
    String anyMark();

    @Message
    String mark();

    @Message
    String party();

    @Message
    String anyParty();

    @Message
    String dossier();

    @Message
    String anyDossier();

    @Message
    String from();

    @Message
    String to();

    @Message
    String narrow();

    @Message
    String found(int total);

    @Message
    String foundMore(int total);

    @Message
    String nothing(String typed);

    @Message
    String nothingAtAll();

    @Message
    String corrected(String typed, String corrected);

    @Message
    String named();

    @Message
    String verdictsNaming(String name);

    @Message
    String said();

    @Message
    String rationale();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String page(int page, int pages);

    @Message
    String noDay();

    @Message
    String refused(Results.Refusal why);
}
