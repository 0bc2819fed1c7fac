package org.wederhoor.desk.source;

import static org.wederhoor.desk.FieldValue.choice;
import static org.wederhoor.desk.FieldValue.date;
import static org.wederhoor.desk.FieldValue.party;
import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.text;

import java.util.Locale;

import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.SourceWords;
import org.wederhoor.web.Words;

/** The fields of what the desk says of a source. */
public enum SourceField implements Field<SourceWords> {

    KIND(choice("kind", SourceKind.class, SourceWords::kind, SourceKind::in)),
    LABEL(text("label", SourceWords::label)),
    HEADLINE(text("headline", SourceWords::headline)),
    OUTLET(party("outlet", SourceWords::outlet).and("outletName")),
    AGENCY(party("agency", SourceWords::agency).and("agencyName")),
    BYLINE(text("byline", SourceWords::byline)),
    DATED(date("dated", SourceWords::dated)),
    ADDRESS(text("address", SourceWords::address)),
    NOTE(runningText("note", SourceWords::note));

    public static final Fields<SourceWords> ALL = Fields.of(values());

    private final FieldValue<SourceWords> value;

    SourceField(FieldValue<SourceWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<SourceWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(SourcesMessages.class, language).field(this);
    }
}
