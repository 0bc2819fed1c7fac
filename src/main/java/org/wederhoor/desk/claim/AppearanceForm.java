package org.wederhoor.desk.claim;

import java.util.UUID;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.web.Form;
import org.wederhoor.web.Ids;

/** Where a claim appears, as it is typed, and the rules for it. */
class AppearanceForm {

    private final Form form;

    AppearanceForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return Form.blank().with("appearanceId", Ids.next());
    }

    /** The appearance that was typed; null when the same one is there already, or, with problems in the form, has to be mended. */
    Appearance read(Claim claim) {
        UUID id = form.id("appearanceId");
        Source source = form.reference("source", key -> Source.findById(key));
        // found again with the back button, the form notes another appearance
        Appearance appearance = new Appearance(Appearance.claimOf(id) == null ? id : Ids.next(), claim, source);
        appearance.first = form.has("first", "true");
        appearance.derivation = form.choice("derivation", SourceKind.class);
        appearance.ofSource = form.optionalReference("ofSource", key -> Source.findById(key));
        appearance.ofParty = form.optionalReference("ofParty", key -> Party.findById(key));
        appearance.attribution = quotation("attribution", 500);
        String words = quotation("words", 2000);
        checkOrigin(appearance, source);
        Appearance known = Appearance.between(claim, source);
        if (known != null && known.id.equals(id) && known.says(appearance, words)) {
            return null;
        }
        if (known != null) {
            form.problem("source", DeskProblem.APPEARS_ALREADY);
        }
        if (appearance.first && Appearance.firstOf(claim) != null) {
            form.problem("first", DeskProblem.FIRST_KNOWN);
        }
        if (form.hasProblems()) {
            return null;
        }
        appearance.passage = words == null ? null : Passage.of(source, words);
        return appearance;
    }

    private String quotation(String name, int limit) {
        String words = form.verbatim(name, limit);
        return words.isEmpty() ? null : words;
    }

    private void checkOrigin(Appearance appearance, Source source) {
        if (appearance.ofSource != null && appearance.ofParty != null) {
            form.problem("ofParty", DeskProblem.ONE_ORIGIN);
        }
        if (source != null && appearance.ofSource != null && source.id.equals(appearance.ofSource.id)) {
            form.problem("ofSource", DeskProblem.OWN_ORIGIN);
        }
    }
}
