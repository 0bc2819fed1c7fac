package org.wederhoor.desk.dossier;

import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.text;

import java.util.Locale;

import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.dossier.DossierWords;
import org.wederhoor.web.Words;

/** The fields of a dossier. */
public enum DossierField implements Field<DossierWords> {

    TITLE(text("title", DossierWords::title)),
    SUMMARY(runningText("summary", DossierWords::summary)),
    LANGUAGE(text("language", DossierWords::language));

    public static final Fields<DossierWords> ALL = Fields.of(values());

    private final FieldValue<DossierWords> value;

    DossierField(FieldValue<DossierWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<DossierWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(PartiesMessages.class, language).dossierField(this);
    }
}
