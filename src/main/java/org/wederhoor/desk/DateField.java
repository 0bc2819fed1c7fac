package org.wederhoor.desk;

import org.wederhoor.dossier.PartialDate;
import org.wederhoor.web.Form;

/** The pair of fields that a date is typed into: the words as printed, and their EDTF value. */
public final class DateField {

    private DateField() {
    }

    /** The date out of {@code name}Printed and {@code name}Edtf; null when both are empty. A value that is no EDTF is a problem. */
    public static PartialDate read(Form form, String name) {
        String printed = form.optional(name + "Printed", 200);
        String edtf = form.optional(name + "Edtf", 30);
        if (edtf != null && !PartialDate.isEdtf(edtf)) {
            form.problem(name + "Edtf", DeskProblem.EDTF);
            return null;
        }
        return PartialDate.of(printed, edtf);
    }

    /** Fills the pair. */
    public static Form fill(Form form, String name, PartialDate date) {
        return form.with(name + "Printed", date == null ? null : date.printed).with(name + "Edtf", date == null ? null : date.edtf);
    }
}
