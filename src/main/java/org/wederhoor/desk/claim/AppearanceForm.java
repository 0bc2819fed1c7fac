package org.wederhoor.desk.claim;

import java.util.UUID;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimMessages;
import org.wederhoor.desk.DeskMessages;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.desk.Quoted;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** Where a claim appears, as it is typed, and the rules for it. */
class AppearanceForm {

    static final Labels LABELS = Labels.NONE.with("source", Words.of(DeskMessages.class, DeskMessages::source))
            .with("derivation", Words.of(ClaimsMessages.class, ClaimsMessages::derivation))
            .with("ofSource", Words.of(ClaimsMessages.class, ClaimsMessages::ofSource))
            .with("ofParty", Words.of(ClaimsMessages.class, ClaimsMessages::ofParty))
            .with("attribution", Words.of(ClaimsMessages.class, ClaimsMessages::attribution))
            .with("words", Words.of(ClaimsMessages.class, ClaimsMessages::wordsThere))
            .with("wordsPlace", Labels.UNSEEN)
            .with("first", Words.of(ClaimMessages.class, ClaimMessages::firstAppearance));

    private final Form form;

    AppearanceForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return Form.blank(LABELS).with("appearanceId", Ids.next());
    }

    /** A form for an appearance of {@code claim} in words that were selected in {@code source}. */
    static Form quoting(Claim claim, Source source, String place) {
        Form form = Form.blank(LABELS);
        boolean firstHand = quoting(form, source, place);
        return firstHand && Appearance.of(claim).isEmpty() ? form.with("first", "true") : form;
    }

    /**
     * Fills in, as a part of a form for more than that, the appearance of words that were selected in {@code source}.
     *
     * @return whether the source is proposed as having them at first hand
     */
    static boolean quoting(Form blank, Source source, String place) {
        Form form = QuotationField.fill(blank.with("appearanceId", Ids.next()).with("source", source.id), "words", "wordsPlace", source, place);
        if (SourceText.of(source) == null) {
            return false;
        }
        PlacedText text = SourceText.placed(source);
        return QuotationField.placed(form.value("wordsPlace"), text).filter(at -> ProposedOrigin.fill(form, source, text, at)).isPresent();
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
        appearance.ofParty = form.optionalReference("ofParty", key -> Party.survivor(key));
        appearance.attribution = attribution();
        Quoted words = new QuotationField(form, "words", source).read(form.verbatim("words", 2000), form.value("wordsPlace"));
        if (words != null) {
            form.with("words", words.exact()).with("wordsPlace", QuotationField.carried(words.place()));
        }
        checkOrigin(appearance, source);
        // a claim that is made by the same form has appeared nowhere yet
        Appearance known = claim.isPersistent() ? Appearance.between(claim, source) : null;
        if (known != null && known.id.equals(id) && known.says(appearance, words == null ? null : words.exact())) {
            return null;
        }
        if (known != null) {
            form.problem("source", DeskProblem.APPEARS_ALREADY);
        }
        if (appearance.first && claim.isPersistent() && Appearance.firstOf(claim) != null) {
            form.problem("first", DeskProblem.FIRST_KNOWN);
        }
        if (form.hasProblems()) {
            return null;
        }
        appearance.passage = words == null ? null : Passage.of(source, words.exact(), words.place());
        return appearance;
    }

    private String attribution() {
        String words = form.verbatim("attribution", 500);
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
