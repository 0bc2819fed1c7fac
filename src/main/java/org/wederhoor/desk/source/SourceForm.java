package org.wederhoor.desk.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.desk.DateField;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.MissingParty;
import org.wederhoor.desk.NamesakeProblem;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.PartyWords;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.SourceProposal;
import org.wederhoor.source.SourceWords;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed about a source, and the rules for it. */
class SourceForm {

    /** Chosen for a party that there is not yet; its name is in the field of that name with "Name" behind it. */
    static final String NEW = "new";

    static final Labels LABELS = SourceField.ALL.labels().and(MissingParty.LABELS);

    private static final int NAME = 200;

    private final Form form;
    private final Map<String, Party> added = new LinkedHashMap<>();

    SourceForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return Form.blank(LABELS).with("id", Ids.next());
    }

    /** The form of a source as it is saved, its date in words of {@code language}. */
    static Form of(Source source, Locale language) {
        Form filled = SourceField.ALL.filled(LABELS, source.words(), language).with("version", source.version);
        return source.isDescribed() ? filled : ProposedWords.fill(filled, source, language);
    }

    /**
     * What was typed, with the parties of the present transaction; of use only when the form has no problems. Parties that there
     * are not yet are to be {@linkplain #add made} first.
     */
    SourceWords read() {
        return new SourceWords(form.choice("kind", SourceKind.class), form.required("label", 200), form.optional("headline", 500),
                party("outlet"), party("agency"), form.optional("byline", 200), DateField.read(form, "dated"),
                form.webAddress("address"), form.text("note", 2000));
    }

    /** Whether somebody else changed the source since the form was opened; the form then holds both texts. */
    boolean isStale(Source source, SourceWords typed, Locale language) {
        return SourceField.ALL.isStale(form, source.version, source.words(), typed, language);
    }

    /** Describes {@code source}, whose row is locked, as was typed; the parties that it names and that there are not yet are made. */
    void save(Source source, SourceWords words, CurrentEditor editor) {
        add(editor);
        Changes changes = SourceField.ALL.changes(source.words(), words);
        source.describe(words);
        SourceProposal.settle(source);
        editor.record(Verb.EDITED, Thing.SOURCE, source.id, null, changes);
    }

    /** Makes the parties that the form names and that there are not yet, as news outlets; {@code editor} is who does. */
    void add(CurrentEditor editor) {
        added.values().forEach(outlet -> {
            outlet.persistAndFlush();
            editor.record(Verb.CREATED, Thing.PARTY, outlet.id, outlet.name);
        });
    }

    private Party party(String field) {
        if (!form.value(field).equals(NEW)) {
            return form.optionalReference(field, key -> Party.survivor(key));
        }
        String name = name(field);
        Party known = form.hasProblem(field) ? null : Party.named(name);
        if (known == null) {
            NamesakeProblem.ofParties(form, field, List.of(name), null);
        }
        return known != null ? known : added.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> outlet(name));
    }

    /** The page proposes it, and shows the field beside it alone, so whatever is wrong with it is said there. */
    private String name(String field) {
        Form alone = Form.blank(LABELS).with(field, form.value(field + "Name"));
        String name = alone.required(field, NAME);
        if (alone.hasProblem(field)) {
            form.problem(field, name.isEmpty() ? DeskProblem.NO_NEW_PARTY : alone.problemOf(field));
        }
        return name;
    }

    private static Party outlet(String name) {
        Party party = new Party(Ids.next());
        party.describe(new PartyWords(name, PartyKind.NEWS_OUTLET, "", "", List.of()));
        return party;
    }
}
