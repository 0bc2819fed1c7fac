package org.wederhoor.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for parties and for dates of which not everything is known. */
@MessageBundle("dossier")
public interface DossierMessages {

    @Message
    String partyKind(PartyKind kind);

    @Message
    String notStated();

    @Message
    String asPrinted(String words);

    @Message
    String yearNotStated(String day);

    @Message
    String by(String day);

    @Message
    String from(String day);

    /** Of an interval whose beginning is unknown, not open. */
    @Message
    String until(String day);

    /** Of an interval whose end is unknown, not open. */
    @Message
    String beginning(String day);

    @Message
    String between(String first, String last);

    @Message
    String about(String day);

    @Message
    String possibly(String day);

    @Message
    String possiblyAbout(String day);

    @Message
    String aDayIn(String monthOrYear);

    @Message
    String aMonthIn(String year);

    @Message
    String aYearFrom(String first, String last);

    @Message
    String decade(String year);

    @Message
    String theYear(String digits);

    /** @param ofYear a space and the year, or nothing */
    @Message
    String season(String season, String ofYear);
}
