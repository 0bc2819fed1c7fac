package org.wederhoor.desk.dossier;

import org.wederhoor.desk.DeskLabel;
import org.wederhoor.desk.LanguageField;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Changes;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

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
        language = LanguageField.read(form);
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

    /** What {@link #describe} would change. */
    Changes changes(Dossier dossier) {
        return new Changes().with(DeskLabel.TITLE, dossier.title, title).with(DeskLabel.SUMMARY, dossier.summary, summary)
                .with(DeskLabel.LANGUAGE, dossier.language, language);
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
        form.against(of(dossier));
        form.differs(DeskLabel.TITLE, dossier.title, title, "title");
        form.differsInText(DeskLabel.SUMMARY, dossier.summary, summary, "summary");
        form.differs(DeskLabel.LANGUAGE, dossier.language, language, "language");
        form.outdated(dossier.version);
        return true;
    }
}
