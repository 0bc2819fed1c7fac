package org.wederhoor.desk.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.source.text.PlacedText;

/**
 * A suggested statement as the reader lists it.
 *
 * @param words those that carry it, in the text's order
 * @param alike suggestions of other articles that are possibly the same statement
 */
public record SuggestionRow(Suggestion suggestion, List<Words> words, List<Alike> alike) {

    public record Words(String text, boolean own) {
    }

    /** @param sameWords whether it is so by its words, and not only by its occasion */
    public record Alike(Suggestion suggestion, boolean sameWords) {
    }

    static SuggestionRow of(Suggestion suggestion, PlacedText text, List<Alike> alike) {
        return new SuggestionRow(suggestion,
                suggestion.passages.stream().map(each -> new Words(text.slice(each.place()), each.ownWords)).toList(), alike);
    }

    /** The statements that this one can be added to, each once. */
    public List<Alike> accepted() {
        Map<UUID, Alike> statements = new LinkedHashMap<>();
        alike.stream().filter(each -> each.suggestion.statement != null)
                .forEach(each -> statements.putIfAbsent(each.suggestion.statement.id, each));
        return List.copyOf(statements.values());
    }
}
