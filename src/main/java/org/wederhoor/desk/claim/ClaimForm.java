package org.wederhoor.desk.claim;

import java.util.List;
import java.util.stream.Collectors;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.desk.LanguageField;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/** What is typed about a claim, and the rules for it. */
class ClaimForm {

    private final Form form;

    ClaimForm(Form form) {
        this.form = form;
    }

    static Form blank(Dossier dossier) {
        return Form.blank().with("id", Ids.next()).with("language", dossier.language);
    }

    /** A form for a claim in words that were selected in {@code source}, which becomes an appearance of it. */
    static Form quoting(Dossier dossier, Source source, String place) {
        Form form = AppearanceForm.quoting(source, place);
        return form.with("id", Ids.next()).with("language", dossier.language).with("sentence", form.value("words"));
    }

    static Form of(Claim claim) {
        return Form.blank().with("version", claim.version).with("sentence", claim.sentence)
                .with("claimant", claim.claimant.id).with("claimantNote", claim.claimantNote)
                .with("language", claim.language)
                .withAll("concerns", claim.concerns.stream().map(party -> party.id.toString()).toList());
    }

    ClaimWords read() {
        return new ClaimWords(form.required("sentence", 500), form.reference("claimant", key -> Party.survivor(key)),
                form.text("claimantNote", 300), form.references("concerns", key -> Party.survivor(key)), LanguageField.read(form));
    }

    /** Whether somebody else changed the claim since the form was opened; the form then holds both texts. */
    boolean isStale(Claim claim, ClaimWords typed) {
        ClaimWords saved = claim.words();
        if (claim.version == form.version() || saved.equals(typed)) {
            return false;
        }
        form.against(of(claim));
        form.differsInText(DeskLabel.SENTENCE, saved.sentence(), typed.sentence(), "sentence");
        form.differs(DeskLabel.CLAIMANT, saved.claimant().name, typed.claimant().name, "claimant");
        form.differs(DeskLabel.CLAIMANT_NOTE, saved.claimantNote(), typed.claimantNote(), "claimantNote");
        form.differs(DeskLabel.CONCERNS, names(saved.concerns()), names(typed.concerns()), "concerns");
        form.differs(DeskLabel.LANGUAGE, saved.language(), typed.language(), "language");
        form.outdated(claim.version);
        return true;
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(party -> party.name).collect(Collectors.joining(", "));
    }
}
