package org.wederhoor.desk.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;

/**
 * What the parties say in a source, to be linked to one claim.
 *
 * @param claims of the dossiers that the source is in
 * @param claim  the chosen one; null while none is
 * @param form   what was ticked and chosen
 * @param done   what became of what was ticked; empty before
 */
public record AnswerTable(Source source, List<Claim> claims, Claim claim, List<AnswerRow> rows, Form form, List<Done> done) {

    /**
     * What became of a row that was ticked.
     *
     * @param why it was left as it is; null when it answers the claim now
     */
    public record Done(String who, Words why) {

        boolean went() {
            return why == null;
        }
    }

    /** @param chosen the only claim is chosen too */
    static AnswerTable of(Source source, UUID chosen, Form form, List<Done> done) {
        List<Claim> claims = claims(source);
        Claim claim = claims.stream().filter(each -> each.id.equals(chosen)).findFirst().orElse(claims.size() == 1 ? claims.get(0) : null);
        return new AnswerTable(source, claims, claim, claim == null ? List.of() : rows(source, claim), form, done);
    }

    static List<Claim> claims(Source source) {
        return source.dossiers.stream().flatMap(dossier -> Claim.of(dossier).stream()).toList();
    }

    private static List<AnswerRow> rows(Source source, Claim claim) {
        List<AnswerRow> rows = new ArrayList<>();
        Statement.quoting(source).stream().filter(statement -> statement.dossier.id.equals(claim.dossier.id))
                .forEach(statement -> rows.add(AnswerRow.of(statement, source, claim)));
        List<Suggestion> suggestions = Suggestion.of(source).stream().filter(each -> each.isOpen() && each.party != null).toList();
        if (!suggestions.isEmpty()) {
            PlacedText text = SourceText.placed(source);
            suggestions.forEach(suggestion -> rows.add(AnswerRow.of(suggestion, text)));
        }
        return rows;
    }

    /** Whether there is anything to tick. */
    public boolean isOpen() {
        return rows.stream().anyMatch(row -> row.answer() == null);
    }

    public long went() {
        return done.stream().filter(Done::went).count();
    }

    public List<Done> left() {
        return done.stream().filter(each -> !each.went()).toList();
    }

    public boolean isTicked(AnswerRow row) {
        return form.values("row").stream().anyMatch(key -> key.startsWith(row.id().toString()));
    }

    /** Whether something was chosen for a row that was not ticked. */
    public boolean isUnticked() {
        return rows.stream().anyMatch(row -> row.answer() == null && !isTicked(row)
                && !(form.value(row.field("stance")) + form.value(row.field("basis"))).isEmpty());
    }

    public Stance[] stances() {
        return Stance.values();
    }

    public Basis[] bases() {
        return Basis.values();
    }
}
