package org.wederhoor.desk.takedown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

import org.wederhoor.account.Account;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.StoneReason;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** The form in which a chief says what is to be taken out, and why. */
final class TakedownForm {

    static final String WORDS = "takenWords";
    static final String ORIGINAL = "takenOriginal";
    static final String EDITION = "takenEdition";
    private static final int LONGEST_DAY = 10;

    static final Labels LABELS = Labels.NONE.with(WORDS, label(TakedownMessages::words)).with("ground", label(TakedownMessages::groundLabel))
            .with("reference", label(TakedownMessages::reference)).with("asker", label(TakedownMessages::asker))
            .with("askedOn", label(TakedownMessages::askedOn)).with("takedownNote", label(TakedownMessages::note))
            .with("publicReason", label(TakedownMessages::publicReason));

    private TakedownForm() {
    }

    static Form blank(UUID source, UUID edition) {
        return Form.blank(LABELS).with("id", Ids.next()).with(ORIGINAL, source).with(EDITION, edition);
    }

    /** What was typed; whether it can be kept is told by the form's problems. */
    static Takedown read(Form form, Account chief) {
        Takedown typed = new Takedown(form.newId(), chief);
        typed.source = form.optionalReference(ORIGINAL, id -> Source.findById(id));
        typed.edition = form.optionalReference(EDITION, id -> Edition.findById(id));
        if (typed.source != null) {
            typed.edition = null;
            problem(form, ORIGINAL, TakedownProblem.of(SourceFile.of(typed.source)));
        } else if (typed.edition != null) {
            problem(form, EDITION, TakedownProblem.of(typed.edition));
        } else if (!form.hasProblem(ORIGINAL) && !form.hasProblem(EDITION)) {
            typed.words = form.required(WORDS, 2000);
            problem(form, WORDS, !form.hasProblem(WORDS) && Wordings.of(typed.words).isTooShort() ? TakedownProblem.TOO_SHORT : null);
        }
        typed.ground = form.choice("ground", Ground.class);
        typed.reference = form.text("reference", 200);
        typed.asker = form.required("asker", 200);
        typed.askedOn = day(form);
        typed.note = form.text("takedownNote", 2000);
        typed.reason = form.choice("publicReason", StoneReason.class);
        return typed;
    }

    private static LocalDate day(Form form) {
        String typed = form.value("askedOn").strip();
        try {
            // a year of more than four digits is mistyped
            if (typed.length() <= LONGEST_DAY) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException e) {
            // falls through to the problem
        }
        form.problem("askedOn", TakedownProblem.DAY);
        return null;
    }

    private static void problem(Form form, String field, TakedownProblem problem) {
        if (problem != null) {
            form.problem(field, problem);
        }
    }

    private static Words label(Function<TakedownMessages, String> message) {
        return Words.of(TakedownMessages.class, message);
    }
}
