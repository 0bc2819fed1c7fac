package org.wederhoor.desk.dossier;

import static org.wederhoor.desk.FieldValue.choice;
import static org.wederhoor.desk.FieldValue.party;
import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.text;

import java.util.Locale;

import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.PartyWords;
import org.wederhoor.web.Words;

/** The fields of a party. */
public enum PartyField implements Field<PartyWords> {

    NAME(text("name", PartyWords::name)),
    KIND(choice("kind", PartyKind.class, PartyWords::kind, PartyKind::in)),
    ABOUT(runningText("about", PartyWords::about)),
    INTEREST(runningText("interest", PartyWords::interest)),
    ALIASES(runningText("aliases", words -> String.join("\n", words.aliases()))),
    REPRESENTS(party("speaksFor", PartyWords::speaksFor));

    public static final Fields<PartyWords> ALL = Fields.of(values());

    private final FieldValue<PartyWords> value;

    PartyField(FieldValue<PartyWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<PartyWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(PartiesMessages.class, language).partyField(this);
    }
}
