package org.wederhoor.desk.claim;

import java.util.Locale;
import java.util.SortedMap;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimTranslation;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.desk.LanguageField;
import org.wederhoor.desk.MissingParty;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed about a claim, and the rules for it. */
class ClaimForm {

    /** With those of the appearance that comes with a claim in words of a source. */
    static final Labels LABELS = ClaimField.ALL.labels().and(AppearanceForm.LABELS).and(MissingParty.LABELS);

    private final Form form;

    ClaimForm(Form form) {
        this.form = form;
    }

    static Form blank(Dossier dossier) {
        return Form.blank(LABELS).with("id", Ids.next()).with("language", dossier.language);
    }

    /**
     * A form for a claim in words that were selected in {@code source}, which becomes an appearance of it: the first, and its
     * outlet the claimant, where it has them from nobody else.
     */
    static Form quoting(Dossier dossier, Source source, String place) {
        Form form = blank(dossier);
        if (AppearanceForm.quoting(form, source, place)) {
            form.with("first", "true").with("claimant", source.outlet == null ? null : source.outlet.id);
        }
        return form.with("sentence", form.value("words"));
    }

    static Form of(Claim claim, Locale language) {
        return ClaimField.ALL.filled(LABELS, claim.words(), language).with("version", claim.version);
    }

    /** @param saved what the claim says in other languages so far */
    ClaimWords read(SortedMap<String, ClaimTranslation> saved) {
        String language = LanguageField.read(form);
        return new ClaimWords(form.required("sentence", 500), form.reference("claimant", key -> Party.survivor(key)),
                form.text("claimantNote", 300), form.references("concerns", key -> Party.survivor(key)), language,
                InLanguages.read(form, language, "sentence", saved, ClaimForm::translation,
                        typed -> typed.sentence().isEmpty() && typed.claimantNote().isEmpty()));
    }

    private static ClaimTranslation translation(Form form, Locale language) {
        String sentence = InLanguages.nameIn("sentence", language);
        ClaimTranslation typed = new ClaimTranslation(form.text(sentence, 500),
                form.text(InLanguages.nameIn("claimantNote", language), 300));
        if (typed.sentence().isEmpty() && !typed.claimantNote().isEmpty()) {
            form.problem(sentence, WebProblem.REQUIRED);
        }
        return typed;
    }

    /** Whether somebody else changed the claim since the form was opened; the form then holds both texts. */
    boolean isStale(Claim claim, ClaimWords typed, Locale language) {
        return ClaimField.ALL.isStale(form, claim.version, claim.words(), typed, language);
    }
}
