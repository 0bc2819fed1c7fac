package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Assignment;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.board.AssignmentField;
import org.wederhoor.desk.board.Stage;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Filter;
import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;

/** A claim in the desk's list: what readers see of it, what is on its way, how far that is, and who has it; the first two may be null. */
public record ClaimRow(Claim claim, PublishedVerdict published, Verdict open, Stage stage, Assignment assignment) {

    /** All of a dossier, in its order, without what readers see of them. */
    static List<ClaimRow> of(Dossier dossier) {
        Map<UUID, Verdict> open = Verdict.openIn(dossier).stream()
                .collect(Collectors.toMap(verdict -> verdict.claim.id, verdict -> verdict));
        Map<UUID, Stage> stages = Stage.in(dossier);
        Map<UUID, Assignment> assignments = Assignment.in(dossier).stream().collect(Collectors.toMap(each -> each.claimId, each -> each));
        return Claim.of(dossier).stream().map(claim -> new ClaimRow(claim, null, open.get(claim.id), stages.get(claim.id),
                assignments.get(claim.id))).toList();
    }

    /** The same rows with what readers see of them. */
    static List<ClaimRow> forReaders(List<ClaimRow> rows) {
        Map<UUID, PublishedVerdict> published = PublishedVerdict.all(CurrentEdition.of(rows.stream().map(row -> row.claim.id).toList())).stream()
                .collect(Collectors.toMap(verdict -> verdict.edition().claim.id, verdict -> verdict));
        return rows.stream().map(row -> new ClaimRow(row.claim, published.get(row.claim.id), row.open, row.stage, row.assignment)).toList();
    }

    /** Of the verdict on its way, or else of the published one; null when neither has one. */
    Mark mark() {
        Mark underWay = open == null ? null : open.mark;
        return underWay != null || published == null ? underWay : published.said().mark();
    }

    boolean isOf(UUID account) {
        return assignment.owner != null && assignment.owner.id.equals(account);
    }

    /** Empty for no day. */
    public String dueIn(Locale language) {
        return AssignmentField.shown(assignment.due, language);
    }

    boolean matches(Filter filter) {
        return filter.matches(claim.sentence, claim.claimant.name, claim.claimantNote);
    }
}
