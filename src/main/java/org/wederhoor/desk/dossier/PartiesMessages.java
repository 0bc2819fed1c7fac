package org.wederhoor.desk.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's pages about parties, and what the fields of a dossier are called. */
@MessageBundle("parties")
public interface PartiesMessages {

    @Message
    String partyField(PartyField field);

    @Message
    String dossierField(DossierField field);

    @Message
    String edit();

    @Message
    String filterLabel();

    @Message
    String noneYet();

    @Message
    String noneFound(String words);

    @Message
    String alsoKnown();

    @Message
    String nameHint();

    @Message
    String nameTaken(String name, String kind);

    @Message
    String aboutHint();

    @Message
    String interestHint();

    @Message
    String merge();

    @Message
    String mergedHere();

    @Message
    String mergedMeanwhile(String name);

    @Message
    String ownSpokesperson();

    @Message
    String speaksForHint();

    @Message
    String spokespersons();

    @Message
    String metSpokespersons();

    @Message
    String keepSpokesperson();

    @Message
    String noAliases();

    @Message
    String noInterest();

    @Message
    String said();

    @Message
    String saidNothing();

    @Message
    String noDate();

    @Message
    String aliasesHint();

    @Message
    String aliasLong(String beginning);
}
