package org.wederhoor.desk.statement;

import java.util.List;
import java.util.UUID;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.source.Source;
import org.wederhoor.source.text.PlacedText;

/**
 * What a party says in a source, as a row of the table of answers: a statement that quotes it, or a suggestion that would become one.
 *
 * @param id      of the statement or the suggestion
 * @param version of a suggestion, on which the editor decides; null for a statement
 * @param who     the party, and who speaks for it
 * @param answer  to the claim, where there is one already
 * @param read    the stance that was read in a suggestion; null for a statement
 */
public record AnswerRow(UUID id, Integer version, String who, List<Quote> quotes, Answer answer, Stance read) {

    /** @param own whether they are the party's own words */
    public record Quote(String words, boolean own) {
    }

    static AnswerRow of(Statement statement, Source source, Claim claim) {
        return new AnswerRow(statement.id, null, who(statement.party.name, statement.spokesperson),
                statement.passages.stream().filter(each -> each.passage.source.id.equals(source.id))
                        .map(each -> new Quote(each.passage.exact, each.ownWords)).toList(), Answer.between(claim, statement), null);
    }

    static AnswerRow of(Suggestion suggestion, PlacedText text) {
        return new AnswerRow(suggestion.id, suggestion.version, who(suggestion.party.name, suggestion.spokesperson),
                suggestion.passages.stream().map(each -> new Quote(text.slice(each.place()), each.ownWords)).toList(), null, suggestion.stance);
    }

    /** What one of its fields is called in the form. */
    public String field(String name) {
        return name + "-" + id;
    }

    /** What its box says when it is ticked. */
    public String key() {
        return version == null ? id.toString() : id + ":" + version;
    }

    static String who(String party, String spokesperson) {
        return spokesperson == null ? party : party + " (" + spokesperson + ")";
    }
}
