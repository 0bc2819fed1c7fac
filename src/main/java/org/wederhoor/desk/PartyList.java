package org.wederhoor.desk;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyChoices;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/** What fields for a party have alike: a list to choose from or, where there are too many parties for one, a name. */
@Named("partyList")
@RequestScoped
public class PartyList {

    /** Beside a list that offers a party which is yet to be made: its value, and what the field that holds its name is called after the list's. */
    private static final String NEW = "new";
    private static final String ITS_NAME = "Name";

    private Boolean many;

    public boolean isMany() {
        if (many == null) {
            many = PartyChoices.areMany();
        }
        return many;
    }

    /** Every party, for lists that all pages have alike; none where they are many. */
    public List<Party> getAll() {
        return isMany() ? List.of() : Party.all();
    }

    /** The name of the party that a field holds the id of; whatever else it holds is a name already. */
    public String called(Form form, String field) {
        String value = form.value(field);
        return value.equals(NEW) ? form.value(field + ITS_NAME)
                : Ids.parsed(value).map(id -> Party.survivor(id)).map(party -> party.name).orElse(value);
    }

    /** Puts the id into a field that holds the name of a party; leaves one that holds none. */
    public static void identify(Form form, String field) {
        String value = form.value(field).strip();
        if (value.isEmpty() || value.equals(NEW) || Ids.parsed(value).isPresent()) {
            return;
        }
        Party named = Party.nowNamed(value);
        if (named != null) {
            form.with(field, named.id.toString());
        } else if (value.equals(form.value(field + ITS_NAME))) {
            form.with(field, NEW);
        }
    }
}
