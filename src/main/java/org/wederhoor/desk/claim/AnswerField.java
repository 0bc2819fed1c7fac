package org.wederhoor.desk.claim;

import static org.wederhoor.desk.FieldValue.choice;
import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.text;

import java.util.Locale;

import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.ClaimMessages;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.web.Words;

/** The fields of an answer, but for what it is between. */
public enum AnswerField implements Field<AnswerWords> {

    STANCE(choice("stance", Stance.class, AnswerWords::stance, (stance, language) -> Words.messages(ClaimMessages.class, language).stance(stance))),
    BASIS(choice("basis", Basis.class, AnswerWords::basis, (basis, language) -> Words.messages(ClaimMessages.class, language).basis(basis))),
    QUALIFIER(choice("qualifier", Qualifier.class, AnswerWords::qualifier,
            (qualifier, language) -> Words.messages(ClaimMessages.class, language).qualifier(qualifier))),
    COUNTS_BECAUSE(runningText("countsBecause", AnswerWords::countsBecause)),
    NOTE(text("answerNote", AnswerWords::note));

    public static final Fields<AnswerWords> ALL = Fields.of(values());

    private final FieldValue<AnswerWords> value;

    AnswerField(FieldValue<AnswerWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<AnswerWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(ClaimsMessages.class, language).answerField(this);
    }
}
