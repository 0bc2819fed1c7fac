package org.wederhoor.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.PartyWords;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/**
 * A party that a list in a form misses. It is typed in that form, beside the list; a button there makes the party, chooses it in the list, and
 * shows the form again with everything else as it was typed.
 */
@RequestScoped
public class MissingParty {

    public static final Labels LABELS = Labels.NONE.with("partyName", Words.of(MissingMessages.class, MissingMessages::name))
            .with("partyKind", Words.of(MissingMessages.class, MissingMessages::kind))
            .with("partyAliases", Words.of(MissingMessages.class, MissingMessages::aliases))
            .with("partySpeaksFor", Words.of(MissingMessages.class, MissingMessages::speaksFor)).with(NamesakeProblem.ANOTHER, Labels.UNSEEN);

    /** The button; its value is the list's name in the form. */
    static final String BUTTON = "addParty";

    private static final String NAME = "partyName";
    private static final String KIND = "partyKind";
    private static final String ALIASES = "partyAliases";
    private static final String SPEAKS_FOR = "partySpeaksFor";
    private static final String FOCUS = "focus";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIST = 20_000;

    /** The lists of parties that forms have, and whether several can be chosen in one. */
    private static final Map<String, Boolean> LISTS = Map.of("claimant", false, "concerns", true, "ofParty", false, "party", false, "saidTo", false,
            "relayedBy", false, "outlet", false, "agency", false);

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    /** Finds the parties that fields name instead of choosing them from a list. */
    void identify() {
        Stream.concat(LISTS.keySet().stream().filter(list -> !LISTS.get(list)), Stream.of("speaksFor", SPEAKS_FOR))
                .filter(field -> !form.value(field).isEmpty()).forEach(field -> PartyList.identify(form, field));
    }

    /** @throws Missing when the button is of no list */
    void add() {
        boolean several = Missing.unless(LISTS.get(form.value(BUTTON)));
        PartyWords words = read();
        if (!form.hasProblems()) {
            UUID id = Ids.next();
            Party party = Transactions.call(() -> make(id, words));
            form.with(party.id.equals(id) ? "partyAdded" : "partyKnown", party.name);
            choose(party.id.toString(), form.value(BUTTON), several);
            Set.of(NAME, KIND, ALIASES, SPEAKS_FOR).forEach(field -> form.with(field, ""));
        }
        form.showAgain();
    }

    /** A name that a party has already needs no more: that party is chosen. */
    private PartyWords read() {
        String name = form.required(NAME, LONGEST_NAME);
        if (form.hasProblem(NAME) || Party.named(name) != null) {
            return new PartyWords(name, null, "", "", List.of());
        }
        PartyWords words = new PartyWords(name, form.choice(KIND, PartyKind.class), "", "", aliases(),
                form.optionalReference(SPEAKS_FOR, key -> Party.survivor(key)));
        // somebody may have added it just now
        NamesakeProblem.ofNewParty(form, NAME, name);
        NamesakeProblem.ofParties(form, ALIASES, words.aliases(), null);
        return words;
    }

    private List<String> aliases() {
        List<String> lines = form.text(ALIASES, LONGEST_LIST).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        for (String line : lines) {
            Form alone = Form.blank(LABELS).with(ALIASES, line);
            alone.text(ALIASES, LONGEST_NAME);
            alone.problems().forEach(form::problem);
        }
        return lines;
    }

    /** The party of that name: the new one, or that which is there. */
    private Party make(UUID id, PartyWords words) {
        Party known = Party.named(words.name());
        if (known != null) {
            return known;
        }
        if (words.kind() == null) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        Party party = new Party(id);
        party.describe(words);
        party.persistAndFlush();
        editor.record(Verb.CREATED, Thing.PARTY, id, words.name());
        return party;
    }

    private void choose(String id, String list, boolean several) {
        List<String> chosen = several ? new ArrayList<>(form.values(list)) : new ArrayList<>();
        chosen.add(id);
        form.withAll(list, chosen.stream().distinct().toList()).with(FOCUS, several ? id : list);
    }
}
