package org.wederhoor.desk.claim;

import static org.wederhoor.desk.FieldValue.choice;
import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.several;
import static org.wederhoor.desk.FieldValue.text;

import java.util.List;
import java.util.Locale;

import org.wederhoor.claim.Statement;
import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.VerdictTranslation;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Words;

/** The fields of a draft. */
public enum VerdictField implements Field<VerdictWords> {

    MARK(choice("mark", Mark.class, VerdictWords::mark, (mark, language) -> Words.messages(VerdictMessages.class, language).mark(mark))
            .orElse(Words.of(VerdictMessages.class, VerdictMessages::noMark))),
    RATIONALE(runningText("rationale", VerdictWords::rationale)),
    CITES(several("cites", VerdictWords::cites, statement -> statement.id, Statement::deskTitle)),
    CHECKS(several("elsewhere", VerdictWords::checks, check -> check.id, check -> check.publishedBy() + ": " + check.claim)),
    DEVIATION(runningText("deviation", VerdictWords::deviation)),
    CHANGE_KIND(choice("changeKind", ChangeKind.class, VerdictWords::changeKind,
            (kind, language) -> Words.messages(VerdictMessages.class, language).change(kind))),
    CHANGE_NOTE(runningText("changeNote", VerdictWords::changeNote)),
    TRANSLATIONS(InLanguages.value(VerdictWords::translations,
            List.of(new InLanguages.Text<>("rationale", RATIONALE, VerdictTranslation::rationale),
                    new InLanguages.Text<>("deviation", DEVIATION, VerdictTranslation::deviation),
                    new InLanguages.Text<>("changeNote", CHANGE_NOTE, VerdictTranslation::changeNote)))),
    NOTE_TO_REVIEWER(text("note", VerdictWords::note));

    public static final Fields<VerdictWords> ALL = Fields.of(values());

    private final FieldValue<VerdictWords> value;

    VerdictField(FieldValue<VerdictWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<VerdictWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(ClaimsMessages.class, language).verdictField(this);
    }
}
