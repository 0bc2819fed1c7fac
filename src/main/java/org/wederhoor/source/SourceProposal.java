package org.wederhoor.source;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;

/** What a document says about itself, kept until an editor has described the source. */
@Entity
@Immutable
@Table(name = "source_proposal")
@IdClass(SourceProposal.Key.class)
public class SourceProposal extends PanacheEntityBase {

    /** A source has one proposal for each field. */
    public record Key(UUID sourceId, ProposalField field) implements Serializable {
    }

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    @Id
    @Enumerated(EnumType.STRING)
    public ProposalField field;

    public String value;

    /** The words it was read from, to the letter. */
    public String words;

    /** Null, as is {@link #end}, when the words stand in the page's own metadata. */
    @Column(name = "start_at")
    public Integer start;

    @Column(name = "end_at")
    public Integer end;

    protected SourceProposal() {
    }

    SourceProposal(Source source, Proposal proposal) {
        this.sourceId = source.id;
        this.field = proposal.field();
        this.value = proposal.value();
        this.words = proposal.words();
        this.start = proposal.range() == null ? null : proposal.range().start();
        this.end = proposal.range() == null ? null : proposal.range().end();
    }

    public static List<SourceProposal> of(Source source) {
        return list("sourceId = ?1 order by field", source.id);
    }

    /** Forgets what was proposed: an editor has said what the source is. */
    public static void settle(Source source) {
        delete("sourceId", source.id);
    }
}
