package org.wederhoor.desk.board;

import static org.wederhoor.desk.FieldValue.one;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.wederhoor.claim.AssignmentWords;
import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.web.Words;
import org.wederhoor.web.time.DateForm;

/** The fields that say whose a claim is, and by when. */
public enum AssignmentField implements Field<AssignmentWords> {

    OWNER(one("owner", AssignmentWords::owner, account -> account.id, account -> account.fullName)),
    DUE(new FieldValue<>(Map.of("due", UnaryOperator.identity()), false, (form, words, language) -> form.with("due", words.due()),
            (words, language) -> shown(words.due(), language), words -> Objects.toString(words.due(), null), AssignmentField::told));

    public static final Fields<AssignmentWords> ALL = Fields.of(values());

    private final FieldValue<AssignmentWords> value;

    AssignmentField(FieldValue<AssignmentWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<AssignmentWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(BoardMessages.class, language).field(this);
    }

    /** "5 March 2026"; empty for null. */
    public static String shown(LocalDate day, Locale language) {
        return day == null ? "" : DateForm.DAY.in(language).format(day);
    }

    private static String told(String recorded, Locale language) {
        try {
            return recorded.isEmpty() ? "" : shown(LocalDate.parse(recorded), language);
        } catch (DateTimeException e) {
            return recorded;
        }
    }
}
