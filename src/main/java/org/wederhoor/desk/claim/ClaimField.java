package org.wederhoor.desk.claim;

import static org.wederhoor.desk.FieldValue.party;
import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.several;
import static org.wederhoor.desk.FieldValue.text;

import java.util.List;
import java.util.Locale;

import org.wederhoor.claim.ClaimTranslation;
import org.wederhoor.claim.ClaimWords;
import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.web.Words;

/** The fields of a claim. */
public enum ClaimField implements Field<ClaimWords> {

    SENTENCE(runningText("sentence", ClaimWords::sentence)),
    CLAIMANT(party("claimant", ClaimWords::claimant)),
    CLAIMANT_NOTE(text("claimantNote", ClaimWords::claimantNote)),
    CONCERNS(several("concerns", ClaimWords::concerns, party -> party.id, party -> party.name)),
    LANGUAGE(text("language", ClaimWords::language)),
    TRANSLATIONS(InLanguages.value(ClaimWords::translations, List.of(new InLanguages.Text<>("sentence", SENTENCE, ClaimTranslation::sentence),
            new InLanguages.Text<>("claimantNote", CLAIMANT_NOTE, ClaimTranslation::claimantNote))));

    public static final Fields<ClaimWords> ALL = Fields.of(values());

    private final FieldValue<ClaimWords> value;

    ClaimField(FieldValue<ClaimWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<ClaimWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(ClaimsMessages.class, language).claimField(this);
    }
}
