package org.wederhoor.desk.statement;

import static org.wederhoor.desk.FieldValue.date;
import static org.wederhoor.desk.FieldValue.one;
import static org.wederhoor.desk.FieldValue.party;
import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.several;
import static org.wederhoor.desk.FieldValue.text;

import java.util.Locale;

import org.wederhoor.claim.Statement;
import org.wederhoor.claim.StatementWords;
import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.web.Words;

/** The fields of a statement. */
public enum StatementField implements Field<StatementWords> {

    PARTY(party("party", StatementWords::party)),
    PUBLIC_TITLE(text("title", StatementWords::title)),
    WORKING_TITLE(text("workingTitle", StatementWords::workingTitle)),
    SPOKESPERSON(text("spokesperson", StatementWords::spokesperson)),
    SAID_TO(party("saidTo", StatementWords::saidTo)),
    RELAYED_BY(party("relayedBy", StatementWords::relayedBy)),
    SAID(date("said", StatementWords::said)),
    REPORTED(date("reported", StatementWords::reported)),
    DATING_NOTE(runningText("datingNote", StatementWords::datingNote)),
    PASSAGES(PassagesField.value(StatementWords::quotations)),
    PARAPHRASE(runningText("paraphrase", StatementWords::paraphrase)),
    NOTE(runningText("note", StatementWords::note)),
    SUPERSEDED_BY(one("supersededBy", StatementWords::supersededBy, statement -> statement.id, Statement::deskTitle)),
    READ_IN(several("readIn", StatementWords::readIn, source -> source.id, source -> source.label));

    public static final Fields<StatementWords> ALL = Fields.of(values());

    private final FieldValue<StatementWords> value;

    StatementField(FieldValue<StatementWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<StatementWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(StatementsMessages.class, language).field(this);
    }
}
