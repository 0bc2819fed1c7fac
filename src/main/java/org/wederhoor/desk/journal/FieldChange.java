package org.wederhoor.desk.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.wederhoor.account.AccountMessages;
import org.wederhoor.account.Role;
import org.wederhoor.desk.Field;
import org.wederhoor.desk.Fields;
import org.wederhoor.desk.board.AssignmentField;
import org.wederhoor.desk.claim.AnswerField;
import org.wederhoor.desk.claim.ClaimField;
import org.wederhoor.desk.claim.VerdictField;
import org.wederhoor.desk.contact.ContactField;
import org.wederhoor.desk.correction.CorrectionField;
import org.wederhoor.desk.dossier.DossierField;
import org.wederhoor.desk.dossier.PartyField;
import org.wederhoor.desk.reply.ReplyField;
import org.wederhoor.desk.source.SourceField;
import org.wederhoor.desk.statement.StatementField;
import org.wederhoor.history.Changes;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Thing;
import org.wederhoor.web.Words;

/**
 * A field's change in words of the page's language.
 *
 * @param before empty where nothing stood
 * @param after  empty where nothing stands now
 */
public record FieldChange(String field, String before, String after) {

    private static final int SHORT = 600;

    // a claim's entries tell of its answers and verdicts too
    private static final Map<Thing, List<Fields<?>>> FIELDS = Map.of(Thing.DOSSIER, List.of(DossierField.ALL),
            Thing.PARTY, List.of(PartyField.ALL, ContactField.ALL), Thing.SOURCE, List.of(SourceField.ALL), Thing.STATEMENT, List.of(StatementField.ALL),
            Thing.CLAIM, List.of(ClaimField.ALL, AnswerField.ALL, VerdictField.ALL, AssignmentField.ALL, CorrectionField.ALL),
            Thing.REPLY_REQUEST, List.of(ReplyField.ALL));

    static FieldChange of(Changes.Change change, Thing thing, Locale language) {
        for (Fields<?> fields : FIELDS.getOrDefault(thing, List.of())) {
            Optional<? extends Field<?>> field = fields.named(change.field());
            if (field.isPresent()) {
                return new FieldChange(field.get().in(language), field.get().value().told().apply(change.before(), language),
                        field.get().value().told().apply(change.after(), language));
            }
        }
        return new FieldChange(change.field(), change.before(), change.after());
    }

    /** Whether the texts are better folded away. */
    public boolean isLong() {
        return before.length() + after.length() > SHORT;
    }

    /** An entry's detail, where it is a constant in the words for it. */
    static String detail(JournalEntry entry, Locale language) {
        return entry.thing == Thing.ACCOUNT ? Arrays.stream(Role.values()).filter(role -> role.name().equals(entry.detail)).findFirst()
                .map(role -> Words.messages(AccountMessages.class, language).role(role)).orElse(entry.detail) : entry.detail;
    }
}
