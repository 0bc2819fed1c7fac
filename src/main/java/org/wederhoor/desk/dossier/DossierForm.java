package org.wederhoor.desk.dossier;

import java.util.Locale;

import org.wederhoor.desk.DeskLabel;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Form;
import org.wederhoor.web.Ids;
import org.wederhoor.web.WebProblem;

/** What is typed about a dossier, and the rules for it. */
class DossierForm {

    private final Form form;
    private final String title;
    private final String summary;
    private final String language;

    DossierForm(Form form) {
        this.form = form;
        title = form.required("title", 200);
        summary = form.text("summary", 4000);
        language = language(form);
    }

    static Form blank(String language) {
        return Form.blank().with("id", Ids.next()).with("language", language);
    }

    static Form of(Dossier dossier) {
        return Form.blank().with("version", dossier.version).with("title", dossier.title).with("summary", dossier.summary)
                .with("language", dossier.language);
    }

    String title() {
        return title;
    }

    void describe(Dossier dossier) {
        dossier.describe(title, summary, language);
    }

    /** Whether somebody else changed it since the form was opened; the form then holds both texts. */
    boolean isStale(Dossier dossier) {
        boolean same = dossier.title.equals(title) && dossier.summary.equals(summary) && dossier.language.equals(language);
        if (dossier.version == form.version() || same) {
            return false;
        }
        form.differs(DeskLabel.TITLE, dossier.title, title);
        form.differs(DeskLabel.SUMMARY, dossier.summary, summary);
        form.differs(DeskLabel.LANGUAGE, dossier.language, language);
        form.with("version", dossier.version);
        return true;
    }

    /** A well-formed BCP 47 tag out of the field "language", in canonical case. */
    static String language(Form form) {
        String typed = form.required("language", 35);
        Locale locale = Locale.forLanguageTag(typed);
        if (!typed.isEmpty() && (locale.getLanguage().isEmpty() || !typed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))) {
            form.problem("language", WebProblem.LANGUAGE);
        }
        return locale.toLanguageTag();
    }
}
