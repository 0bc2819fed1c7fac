package org.wederhoor.desk.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.source.text.PlacedText;

/**
 * A suggested statement as the reader lists it.
 *
 * @param words those that carry it, in the text's order
 * @param dated  the words that say when it was said; null when there are none
 * @param quoted statements of the same party that quote these very words already
 * @param alike  suggestions of other articles that are possibly the same statement
 */
public record SuggestionRow(Suggestion suggestion, List<Words> words, String dated, List<Statement> quoted, List<Alike> alike) {

    public record Words(String text, boolean own) {
    }

    /** @param sameWords whether it is so by its words, and not only by its occasion */
    public record Alike(Suggestion suggestion, boolean sameWords) {
    }

    static SuggestionRow of(Suggestion suggestion, PlacedText text, List<PassageUse> uses, List<Alike> alike) {
        return new SuggestionRow(suggestion,
                suggestion.passages.stream().map(each -> new Words(text.slice(each.place()), each.ownWords)).toList(),
                suggestion.dateWords() == null ? null : text.slice(suggestion.dateWords()),
                uses.stream().filter(use -> suggestion.passages.stream().anyMatch(each -> each.place().overlaps(use.passage().place())))
                        .flatMap(use -> use.statements().stream()).filter(each -> each.party.equals(suggestion.party)).distinct().toList(),
                alike);
    }

    /** Its id on the page, under which what is wrong with a button of it is noted too. */
    public String anchor() {
        return "suggestion-" + suggestion.id;
    }

    /** What it can be accepted as an answer with: first what was read, then the others. */
    public List<Stance> stances() {
        return Stream.concat(Stream.of(suggestion.stance), Stream.of(Stance.values())).distinct().toList();
    }

    /** The statements that this one can be added to, each once. */
    public List<Statement> addable() {
        return Stream.concat(quoted.stream(), alike.stream().map(each -> each.suggestion.statement).filter(Objects::nonNull))
                .distinct().toList();
    }
}
