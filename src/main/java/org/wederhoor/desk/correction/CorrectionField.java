package org.wederhoor.desk.correction;

import static org.wederhoor.desk.FieldValue.choice;
import static org.wederhoor.desk.FieldValue.one;
import static org.wederhoor.desk.FieldValue.runningText;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.wederhoor.claim.correction.CorrectionOutcome;
import org.wederhoor.claim.correction.CorrectionWords;
import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.dossier.date.DateWords;
import org.wederhoor.web.Words;

/** The fields of a correction that was asked of others. */
public enum CorrectionField implements Field<CorrectionWords> {

    SOURCE(one("printedIn", CorrectionWords::source, each -> each.id, each -> each.label)),
    ASKED_OF(FieldValue.text("askedOf", CorrectionWords::askedOf)),
    ASKED_ON(day("correctionAskedOn", CorrectionWords::askedOn)),
    DUE_ON(day("dueOn", CorrectionWords::dueOn)),
    WORDS(runningText("askedWords", CorrectionWords::words)),
    OUTCOME(choice("correctionOutcome", CorrectionOutcome.class, CorrectionWords::outcome,
            (outcome, language) -> Words.messages(CorrectionsMessages.class, language).outcome(outcome))),
    ENDED_ON(day("endedOn", CorrectionWords::endedOn)),
    LATER(one("later", CorrectionWords::later, each -> each.id, each -> each.label)),
    NOTE(runningText("correctionNote", CorrectionWords::note));

    public static final Fields<CorrectionWords> ALL = Fields.of(values());

    private final FieldValue<CorrectionWords> value;

    CorrectionField(FieldValue<CorrectionWords> value) {
        this.value = value;
    }

    /** A day in a field of the browser's own, which knows ISO 8601 alone. */
    private static FieldValue<CorrectionWords> day(String name, Function<CorrectionWords, LocalDate> day) {
        Function<CorrectionWords, String> iso = words -> Objects.toString(day.apply(words), null);
        return new FieldValue<>(Map.of(name, UnaryOperator.identity()), false, (form, words, language) -> form.with(name, iso.apply(words)),
                (words, language) -> iso.apply(words) == null ? "" : DateWords.of(null, iso.apply(words), language), iso);
    }

    @Override
    public FieldValue<CorrectionWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(CorrectionsMessages.class, language).field(this);
    }
}
