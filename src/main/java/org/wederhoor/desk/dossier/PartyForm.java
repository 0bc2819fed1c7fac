package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.wederhoor.desk.DeskLabel;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.history.Changes;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/** What is typed about a party, and the rules for it. */
class PartyForm {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIST = 20_000;

    private final Form form;
    private final String name;
    private final PartyKind kind;
    private final String about;
    private final String interest;
    private final List<String> aliases;

    /** @param id the party that the form is about, which may keep its own name */
    PartyForm(Form form, UUID id) {
        this.form = form;
        name = name(form, id);
        kind = form.choice("kind", PartyKind.class);
        about = form.text("about", 1000);
        interest = form.text("interest", 1000);
        aliases = aliases(form);
    }

    /** @param dossier the dossier that the new party is for; may be null */
    static Form blank(UUID dossier) {
        return Form.blank().with("id", Ids.next()).with("dossier", dossier);
    }

    static Form of(Party party) {
        return Form.blank().with("version", party.version).with("name", party.name).with("kind", party.kind)
                .with("about", party.about).with("interest", party.interest)
                .with("aliases", String.join("\n", party.aliases));
    }

    String name() {
        return name;
    }

    /** What {@link #describe} would change. */
    Changes changes(Party party) {
        return new Changes().with(DeskLabel.NAME, party.name, name).with(DeskLabel.KIND, party.kind, kind)
                .with(DeskLabel.ABOUT, party.about, about).with(DeskLabel.INTEREST, party.interest, interest)
                .with(DeskLabel.ALIASES, String.join("\n", party.aliases), String.join("\n", aliases));
    }

    void describe(Party party) {
        party.describe(name, kind, about, interest, aliases);
    }

    /** Whether somebody else changed it since the form was opened; the form then holds both texts. */
    boolean isStale(Party party, Locale language) {
        boolean same = party.name.equals(name) && party.kind == kind && party.about.equals(about)
                && party.interest.equals(interest) && party.aliases.equals(aliases);
        if (party.version == form.version() || same) {
            return false;
        }
        form.against(of(party));
        form.differs(DeskLabel.NAME, party.name, name, "name");
        form.differs(DeskLabel.KIND, party.kind.in(language), kind.in(language), "kind");
        form.differsInText(DeskLabel.ABOUT, party.about, about, "about");
        form.differsInText(DeskLabel.INTEREST, party.interest, interest, "interest");
        form.differsInText(DeskLabel.ALIASES, String.join("\n", party.aliases), String.join("\n", aliases), "aliases");
        form.outdated(party.version);
        return true;
    }

    private static String name(Form form, UUID id) {
        String typed = form.required("name", LONGEST_NAME);
        // a database cannot be asked for every sign that somebody may send
        Party holder = form.hasProblem("name") ? null : Party.named(typed);
        if (holder != null && !holder.id.equals(id)) {
            form.problem("name", PartyProblem.nameTaken(holder));
        }
        return typed;
    }

    private static List<String> aliases(Form form) {
        List<String> lines = form.text("aliases", LONGEST_LIST).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).distinct().toList();
        lines.stream().filter(line -> line.codePointCount(0, line.length()) > LONGEST_NAME).findFirst()
                .ifPresent(line -> form.problem("aliases", PartyProblem.aliasLong(line)));
        return lines;
    }
}
