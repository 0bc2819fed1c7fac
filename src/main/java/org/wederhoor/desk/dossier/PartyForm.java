package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.desk.NamesakeProblem;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.PartyWords;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed about a party, and the rules for it. */
class PartyForm {

    static final Labels LABELS = PartyField.ALL.labels().with(NamesakeProblem.ANOTHER, Labels.UNSEEN);

    static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIST = 20_000;

    private final Form form;

    PartyForm(Form form) {
        this.form = form;
    }

    /** @param dossier the dossier that the new party is for; may be null */
    static Form blank(UUID dossier) {
        return Form.blank(LABELS).with("id", Ids.next()).with("dossier", dossier);
    }

    /** For whoever speaks for a party in a suggestion. */
    static Form of(Suggestion met) {
        return blank(null).with("name", met.spokesperson).with("kind", PartyKind.PERSON).with("about", met.office)
                .with("speaksFor", met.party == null ? null : met.party.id);
    }

    static Form of(Party party, Locale language) {
        return PartyField.ALL.filled(LABELS, party.words(), language).with("version", party.version);
    }

    /** @param id the party that the form is about, which may keep its own name */
    PartyWords read(UUID id) {
        PartyWords words = new PartyWords(name(id), form.choice("kind", PartyKind.class), form.text("about", 1000), form.text("interest", 1000),
                aliases(), speaksFor(id));
        Party known = Party.findById(id);
        if (known == null || !known.name.equals(words.name())) {
            NamesakeProblem.ofParties(form, "name", List.of(words.name()), id);
        }
        NamesakeProblem.ofParties(form, "aliases",
                words.aliases().stream().filter(alias -> known == null || !known.aliases.contains(alias)).toList(), id);
        return words;
    }

    /** Whether somebody else changed it since the form was opened; the form then holds both texts. */
    boolean isStale(Party party, PartyWords typed, Locale language) {
        return PartyField.ALL.isStale(form, party.version, party.words(), typed, language);
    }

    private String name(UUID id) {
        String typed = form.required("name", LONGEST_NAME);
        // a database cannot be asked for every sign that somebody may send
        Party holder = form.hasProblem("name") ? null : Party.named(typed);
        if (holder != null && !holder.id.equals(id)) {
            form.problem("name", PartyProblem.nameTaken(holder));
        }
        return typed;
    }

    private Party speaksFor(UUID id) {
        Party its = form.optionalReference("speaksFor", key -> Party.survivor(key));
        if (its != null && its.id.equals(id)) {
            form.problem("speaksFor", PartyProblem.ownSpokesperson());
        }
        return its;
    }

    private List<String> aliases() {
        List<String> lines = form.text("aliases", LONGEST_LIST).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).distinct().toList();
        lines.stream().filter(line -> line.codePointCount(0, line.length()) > LONGEST_NAME).findFirst()
                .ifPresent(line -> form.problem("aliases", PartyProblem.aliasLong(line)));
        return lines;
    }
}
