package org.wederhoor.desk.dossier;

import java.util.Locale;
import java.util.UUID;

import org.wederhoor.desk.LanguageField;
import org.wederhoor.desk.NamesakeProblem;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.DossierWords;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed about a dossier, and the rules for it. */
class DossierForm {

    static final Labels LABELS = DossierField.ALL.labels().and(FirstArticle.LABELS).with(NamesakeProblem.ANOTHER, Labels.UNSEEN);

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

    /** @param id the dossier that the form is about, which may keep its own title */
    DossierWords read(UUID id) {
        DossierWords words = new DossierWords(form.required("title", 200), form.text("summary", 4000), LanguageField.read(form));
        Dossier known = Dossier.findById(id);
        if (known == null || !known.title.equals(words.title())) {
            NamesakeProblem.ofDossiers(form, "title", words.title(), id);
        }
        return words;
    }

    /** Whether somebody else changed it since the form was opened; the form then holds both texts. */
    boolean isStale(Dossier dossier, DossierWords typed, Locale language) {
        return DossierField.ALL.isStale(form, dossier.version, dossier.words(), typed, language);
    }
}
