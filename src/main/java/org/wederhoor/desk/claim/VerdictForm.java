package org.wederhoor.desk.claim;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.elsewhere.review.ForeignCheck;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.StandardNotMet;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictTranslation;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** A mark and its rationale as they are typed, and the rules for them. */
class VerdictForm {

    private static final String CHECK_ADDRESS = "checkAddress";

    static final Labels LABELS = VerdictField.ALL.labels().with(CHECK_ADDRESS, Words.of(ClaimsMessages.class, ClaimsMessages::checkAddress));

    private final Form form;

    VerdictForm(Form form) {
        this.form = form;
    }

    /** The open verdict's form, or, when there is none, one for a first draft that cites every answer. */
    static Form of(Claim claim, Verdict open, Locale language) {
        if (open == null) {
            return Form.blank(LABELS).with("id", Ids.next())
                    .withAll("cites", Answer.of(claim).stream().map(answer -> answer.statement.id.toString()).toList());
        }
        return VerdictField.ALL.filled(LABELS, open.words(), language).with("id", open.id).with("version", open.version);
    }

    /** @param open the verdict under way; null for none */
    VerdictWords read(Claim claim, Verdict open) {
        List<Statement> cites = form.references("cites", key -> Statement.<Statement>findById(key)).stream()
                .filter(statement -> Answer.between(claim, statement) != null).toList();
        return new VerdictWords(form.optionalChoice("mark", Mark.class), form.markdown("rationale", VerdictWords.LONGEST_RATIONALE),
                cites, form.optionalChoice("changeKind", ChangeKind.class), form.text("changeNote", 1000),
                form.text("deviation", 2000), form.text("note", 2000), InLanguages.read(form, claim.language, "rationale",
                        open == null ? Collections.emptySortedMap() : open.translations, VerdictForm::translation, VerdictTranslation::saysNothing), checks());
    }

    /** Those that are ticked, and those at the address that is typed. */
    private List<ForeignCheck> checks() {
        List<ForeignCheck> checks = form.references("elsewhere", key -> ForeignCheck.<ForeignCheck>findById(key));
        String address = form.text(CHECK_ADDRESS, 2000);
        List<ForeignCheck> there = address.isEmpty() ? List.of() : ForeignCheck.at(address);
        if (!address.isEmpty() && there.isEmpty()) {
            form.problem(CHECK_ADDRESS, Words.of(ClaimsMessages.class, ClaimsMessages::unknownCheck));
        }
        there.stream().filter(each -> !checks.contains(each)).forEach(checks::add);
        return checks;
    }

    private static VerdictTranslation translation(Form form, Locale language) {
        return new VerdictTranslation(form.markdown(InLanguages.nameIn("rationale", language), VerdictWords.LONGEST_RATIONALE),
                form.text(InLanguages.nameIn("deviation", language), 2000), form.text(InLanguages.nameIn("changeNote", language), 1000));
    }

    /** Whether a form that came along with something else holds words that {@code open} (null: nothing yet) does not. */
    static boolean isUnsaved(Form form, Claim claim, Verdict open) {
        // a copy, because what is wrong with these words is for the button that saves them to say
        VerdictWords typed = new VerdictForm(form.copy()).read(claim, open);
        return open == null ? typed.mark() != null || !typed.rationale().isEmpty()
                || !typed.deviation().isEmpty() || !typed.note().isEmpty() || !typed.translations().isEmpty() || !typed.checks().isEmpty() : !open.says(typed);
    }

    /** Whether the form was opened on anything else than {@code open} as it is now; the form then holds both texts. */
    boolean isStale(Verdict open, VerdictWords typed, Locale language) {
        if (open.says(typed) || open.id.equals(form.newId()) && open.version == form.version()) {
            return false;
        }
        VerdictField.ALL.outdated(form, open.version, open.words(), typed, language);
        form.with("id", open.id);
        return true;
    }

    /** Notes why it was refused, at the field that has to be mended where mending one helps. */
    void refused(Words why) {
        form.problem(why instanceof Refusal refusal ? fieldOf(refusal) : Form.WHOLE, why);
    }

    /** Notes what the mark lacks: each by itself, where the page says how that is mended. */
    void lacking(StandardNotMet refused) {
        form.problem("mark", language -> NextStep.in(language).notMet(refused.mark()));
        refused.missing().forEach(finding -> form.problem(StandardHelp.placeOf(finding), finding.words()));
    }

    private String fieldOf(Refusal refusal) {
        return switch (refusal) {
            case NO_MARK -> "mark";
            case NO_RATIONALE -> "rationale";
            case NO_CHANGE_NOTE -> form.value("changeKind").isEmpty() ? "changeKind" : "changeNote";
            case CHIEF_WITHDRAWS -> "changeKind";
            default -> Form.WHOLE;
        };
    }
}
