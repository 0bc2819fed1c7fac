package org.wederhoor.desk.dossier;

import java.util.Locale;

import org.wederhoor.desk.LanguageField;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.DossierWords;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed about a dossier, and the rules for it. */
class DossierForm {

    static final Labels LABELS = DossierField.ALL.labels();

    private final Form form;

    DossierForm(Form form) {
        this.form = form;
    }

    static Form blank(String language) {
        return Form.blank(LABELS).with("id", Ids.next()).with("language", language);
    }

    static Form of(Dossier dossier, Locale language) {
        return DossierField.ALL.filled(LABELS, dossier.words(), language).with("version", dossier.version);
    }

    DossierWords read() {
        return new DossierWords(form.required("title", 200), form.text("summary", 4000), LanguageField.read(form));
    }

    /** Whether somebody else changed it since the form was opened; the form then holds both texts. */
    boolean isStale(Dossier dossier, DossierWords typed, Locale language) {
        return DossierField.ALL.isStale(form, dossier.version, dossier.words(), typed, language);
    }
}
