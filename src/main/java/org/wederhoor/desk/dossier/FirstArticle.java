package org.wederhoor.desk.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** The article that a dossier is begun with: its text, pasted into the form of the dossier, is archived by the same press. */
@RequestScoped
class FirstArticle {

    private static final String TEXT = "article";

    static final Labels LABELS = Labels.NONE.with(TEXT, Words.of(DossiersMessages.class, DossiersMessages::article));

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Intake intake;

    private Intake.Document document;

    /** Reads what was pasted, if anything was; what no text can be read out of is a problem of the form. */
    void read() {
        if (form.hasProblems() || form.value(TEXT).isBlank()) {
            return;
        }
        try {
            document = intake.read(Arrival.pasted(form.value(TEXT), editor.getId(), editor.getName()));
        } catch (Refused e) {
            form.problem(TEXT, e.words());
        }
    }

    /**
     * Archives in the present transaction what was read.
     *
     * @param dossier with its row locked, or new
     * @return where the work goes on: at the article's text, or, where none was pasted, in the dossier
     */
    String takeInto(Dossier dossier) {
        return document == null ? "/desk/dossiers/" + dossier.id : "/desk/sources/" + intake.take(document, dossier, null).source();
    }
}
