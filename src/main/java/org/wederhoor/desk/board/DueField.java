package org.wederhoor.desk.board;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.wederhoor.web.form.Form;

/** The field "due" of a form. */
final class DueField {

    private DueField() {
    }

    /** The day as a browser sends it, 2026-03-05; null when none is given, and, with a problem, when it is none. */
    static LocalDate read(Form form) {
        String typed = form.value("due").strip();
        try {
            // a year of more than four digits is mistyped
            if (typed.length() <= 10) {
                return typed.isEmpty() ? null : LocalDate.parse(typed);
            }
        } catch (DateTimeException e) {
            // falls through to the problem, as what is too long does
        }
        form.problem("due", BoardProblem.DAY);
        return null;
    }
}
