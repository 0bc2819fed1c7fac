package org.wederhoor.desk.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.undo.Undo;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyChoices;
import org.wederhoor.elsewhere.review.ForeignCheck;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.source.Source;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.EvidenceChange;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;

/**
 * What the claim page shows.
 *
 * @param open        the verdict on its way; null when none is
 * @param verdictForm the mark and rationale as saved or as just typed
 * @param unsaved     whether they were typed and are not saved: then they are shown whatever the verdict's state is by now
 * @param linkForm    the statement that is being linked
 * @param placeForm   the appearance that is being added
 * @param around      what stands around the verdict, read once for the whole page
 */
public record ClaimPage(Claim claim, Verdict open, Form verdictForm, boolean unsaved, Form linkForm, Form placeForm,
        Around around) {

    /** @param returned the review that sent the draft back; null when none did */
    record Around(List<Answer> answers, List<Appearance> appearances, ClaimOrigins origins, List<PublishedVerdict> editions,
            Review returned, List<Statement> statements, List<Source> sources, List<EvidenceChange> changes, List<Undo> undos,
            Standard standard) {

        static Around of(Claim claim, Verdict open, Standard standard) {
            List<Appearance> appearances = Appearance.of(claim);
            List<PublishedVerdict> editions = PublishedVerdict.all(Edition.of(claim.id));
            return new Around(Answer.of(claim), appearances, ClaimOrigins.of(appearances), editions,
                    open == null ? null : Review.thatReturned(open), Statement.of(claim.dossier), Source.of(claim.dossier),
                    editions.isEmpty() ? List.of() : EvidenceChange.since(editions.get(0).edition().submission), Undo.of(claim), standard);
        }
    }

    static ClaimPage of(Claim claim, Standard standard, Locale language) {
        Verdict open = Verdict.openFor(claim);
        return new ClaimPage(claim, open, VerdictForm.of(claim, open, language), false, AnswerForm.blank(), AppearanceForm.blank(),
                Around.of(claim, open, standard));
    }

    ClaimPage withVerdict(Form typed) {
        return new ClaimPage(claim, open, typed, true, linkForm, placeForm, around);
    }

    ClaimPage withLink(Form typed) {
        return new ClaimPage(claim, open, verdictForm, unsaved, typed, placeForm, around);
    }

    ClaimPage withPlace(Form typed) {
        return new ClaimPage(claim, open, verdictForm, unsaved, linkForm, typed, around);
    }

    /** Whether words for new evidence were typed and are not saved. */
    public boolean leftOver() {
        return linkForm.isAgain() || placeForm.isAgain();
    }

    public List<Answer> answers() {
        return around.answers;
    }

    public List<Appearance> appearances() {
        return around.appearances;
    }

    public ClaimOrigins origins() {
        return around.origins;
    }

    public List<PublishedVerdict> editions() {
        return around.editions;
    }

    /** What of one kind was just taken off the claim and can be put back. */
    public List<Undo> undoable(String kind) {
        return around.undos.stream().filter(undo -> undo.kind.name().equals(kind)).toList();
    }

    /** The dossier's statements that do not answer this claim yet, and the one that is chosen although it does by now. */
    public List<Statement> linkable() {
        Answer already = already();
        Set<Object> linked = answers().stream().filter(answer -> answer != already).map(answer -> answer.statement.id).collect(Collectors.toSet());
        return around.statements.stream().filter(statement -> !linked.contains(statement.id)).toList();
    }

    /** How the statement that is being linked answers this claim by now; null when it does not. */
    public Answer already() {
        return answers().stream().filter(answer -> linkForm.has("statement", answer.statement.id.toString())).findFirst().orElse(null);
    }

    public List<Source> sources() {
        return around.sources;
    }

    /** The parties that an appearance can go back to, in the dossier or not yet. */
    public List<Party> parties() {
        return PartyChoices.of(Stream.of(Party.of(claim.dossier), claim.concerns, List.of(claim.claimant)).flatMap(List::stream).toList());
    }

    /** Checks by others that can be cited: those that are, and those of claims like this one. */
    public Collection<ForeignCheck> checks(List<ForeignCheck> like) {
        Map<UUID, ForeignCheck> checks = new LinkedHashMap<>();
        verdictForm.values("elsewhere").stream().flatMap(each -> Ids.parsed(each).stream()).map(each -> ForeignCheck.<ForeignCheck>findById(each))
                .filter(Objects::nonNull).forEach(each -> checks.put(each.id, each));
        like.forEach(each -> checks.putIfAbsent(each.id, each));
        return checks.values();
    }

    /** The review that sent the draft back; null when none did. */
    public Review returned() {
        return around.returned;
    }

    /** Whether there is a verdict to write now: a draft, or nothing published and nothing under way, or words still unsaved. */
    public boolean writable() {
        return unsaved || (open == null ? editions().isEmpty() : open.state == VerdictState.DRAFT);
    }

    /** Whether there is something to say of what changes, or words about that are still unsaved. */
    public boolean changing() {
        return open != null && open.follows != null || !verdictForm.value("changeNote").isEmpty() || verdictForm.hasProblem("changeKind");
    }

    /** Whether what is written goes on from an edition, so that it has to say what it changes. */
    public boolean changesEdition() {
        return open != null && open.follows != null;
    }

    /** What readers see otherwise than it is noted now. */
    public List<EvidenceChange> changes() {
        return around.changes;
    }

    /** Beside each mark how the saved evidence stands to it, with the reason for deviating that is typed, or was given. */
    public StandardHelp help() {
        return StandardHelp.of(this, writable() ? verdictForm.value("deviation") : deviationGiven(), around.standard);
    }

    /** The reason of the verdict that is under way, or else published; empty when it has none. */
    private String deviationGiven() {
        if (open != null) {
            return open.deviation;
        }
        Content.StandardSaid standard = editions().get(0).said().standard();
        return standard == null || standard.deviation() == null ? "" : standard.deviation();
    }

    /** The mark of the verdict that is written, under way or published; null when it has none. */
    public String markGiven() {
        return writable() ? verdictForm.value("mark") : open != null ? open.mark.name() : editions().get(0).said().mark().name();
    }

    /** What a mark needs, as it is told beside it. */
    public Words hint(Mark mark) {
        return around.standard.hint(mark);
    }

    public Mark[] marks() {
        return Mark.values();
    }

    public Stance[] stances() {
        return Stance.values();
    }

    public List<ChangeKind> changeKinds() {
        return ChangeKind.OF_DRAFTS;
    }

    /** An address below the claim's own. */
    public String path(String below) {
        return "/desk/claims/" + claim.id + below;
    }

    public String unlink(Answer answer) {
        return "/desk/answers/" + answer.id + "/unlink";
    }

    public String remove(Appearance appearance) {
        return "/desk/appearances/" + appearance.id + "/remove";
    }
}
