package org.wederhoor.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.proposal.ProposalField;

/** The words for sources. */
@MessageBundle("source")
public interface SourceMessages {

    @Message
    String kind(SourceKind kind);

    @Message
    String derivation(SourceKind kind);

    @Message
    String derivationOf(SourceKind kind, String origin);

    @Message
    String archived();

    @Message
    String cited();

    @Message
    String citedHint();

    @Message
    String noHeadline();

    @Message
    String noOutlet();

    @Message
    String byAgency(String agency);

    @Message
    String credited(String byline);

    @Message
    String dated(String date);

    @Message
    String undated();

    @Message
    String archiveRefusal(ArchiveRefusal refusal);

    @Message
    String anewRefusal(AnewRefusal refusal);

    @Message
    String quotationMissing(String words);

    @Message
    String pictured(Pictured pictured);

    @Message
    String detailOf(Pictured pictured);

    @Message
    String cameBy(CameBy cameBy);

    @Message
    String leftOutReason(LeftOutReason reason);

    @Message
    String struckOut();

    @Message
    String proposalField(ProposalField field);
}
