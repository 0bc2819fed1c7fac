package org.wederhoor.desk.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.correction.CorrectionOutcome;
import org.wederhoor.claim.correction.CorrectionRequest;
import org.wederhoor.claim.correction.CorrectionWords;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed about a correction that was asked of others, and the rules for it. */
final class CorrectionForm {

    static final Labels LABELS = CorrectionField.ALL.labels();

    // a year of more than four digits is mistyped
    private static final int LONGEST_DAY = 10;
    private static final int MOST_CAPTURES = 20;

    private final Form form;

    CorrectionForm(Form form) {
        this.form = form;
    }

    static Form blank(LocalDate today) {
        return Form.blank(LABELS).with("id", Ids.next()).with("correctionAskedOn", today).with("correctionOutcome", CorrectionOutcome.WAITING);
    }

    static Form of(CorrectionRequest request, Locale language) {
        return CorrectionField.ALL.filled(LABELS, request.words(), language).with("version", request.version);
    }

    /** Where a claim stood, as far as somebody can be asked to correct it. */
    static List<Source> printedIn(Claim claim) {
        return Appearance.of(claim).stream().map(each -> each.source).toList();
    }

    /** The later captures of the pages that a claim stood on. */
    static List<Source> captures(Claim claim) {
        List<Source> printed = printedIn(claim);
        return printed.stream().flatMap(each -> each.captures(MOST_CAPTURES).stream()).distinct().toList();
    }

    /** @param today in the newsroom's zone; nothing was asked or seen later than that */
    CorrectionWords read(Claim claim, LocalDate today) {
        Source source = form.reference("printedIn", id -> among(printedIn(claim), id));
        String askedOf = form.required("askedOf", 200);
        LocalDate askedOn = past("correctionAskedOn", today);
        LocalDate dueOn = day("dueOn");
        String words = form.text("askedWords", 4000);
        CorrectionOutcome outcome = form.choice("correctionOutcome", CorrectionOutcome.class);
        boolean ended = outcome != null && !outcome.isOpen();
        LocalDate endedOn = ended ? past("endedOn", today) : null;
        Source later = form.optionalReference("later", id -> among(captures(claim), id));
        if (outcome != null && outcome.isOpen() && !form.value("endedOn").isBlank()) {
            form.problem("correctionOutcome", CorrectionProblem.NO_OUTCOME);
        }
        notBefore("dueOn", dueOn, askedOn);
        notBefore("endedOn", endedOn, askedOn);
        if (source != null && later != null && (source.article() == null || !source.article().equals(later.article()))) {
            form.problem("later", CorrectionProblem.OTHER_PAGE);
        }
        return new CorrectionWords(source, askedOf, askedOn, dueOn, words, outcome, endedOn, later, form.text("correctionNote", 2000));
    }

    /** Whether somebody else changed it since the form was opened; the form then holds both texts. */
    boolean isStale(CorrectionRequest request, CorrectionWords typed, Locale language) {
        return CorrectionField.ALL.isStale(form, request.version, request.words(), typed, language);
    }

    private static Source among(List<Source> sources, UUID id) {
        return sources.stream().filter(each -> each.id.equals(id)).findFirst().orElse(null);
    }

    private void notBefore(String name, LocalDate day, LocalDate first) {
        if (day != null && first != null && day.isBefore(first)) {
            form.problem(name, CorrectionProblem.BEFORE_ASKED);
        }
    }

    private LocalDate past(String name, LocalDate today) {
        LocalDate day = day(name);
        if (day != null && day.isAfter(today)) {
            form.problem(name, CorrectionProblem.AHEAD);
        }
        return day;
    }

    private LocalDate day(String name) {
        String typed = form.value(name).strip();
        try {
            if (typed.length() <= LONGEST_DAY) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException e) {
            // falls through to the problem
        }
        form.problem(name, CorrectionProblem.DAY);
        return null;
    }
}
