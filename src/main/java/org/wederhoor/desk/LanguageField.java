package org.wederhoor.desk;

import java.util.Locale;

import org.wederhoor.web.WebProblem;
import org.wederhoor.web.form.Form;

/** The field that says in which language something is written. */
public final class LanguageField {

    private LanguageField() {
    }

    /** A well-formed BCP 47 tag out of the field "language", in its usual case; anything else is a problem of the form. */
    public static String read(Form form) {
        String typed = form.required("language", 35);
        Locale locale = Locale.forLanguageTag(typed);
        if (!typed.isEmpty() && (locale.getLanguage().isEmpty() || !typed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))) {
            form.problem("language", WebProblem.LANGUAGE);
        }
        return locale.toLanguageTag();
    }
}
