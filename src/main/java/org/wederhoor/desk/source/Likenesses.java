package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.source.Source;
import org.wederhoor.source.text.PlacedText;

/** Finds the suggestions of a dossier's other articles that are possibly one statement with those of this one. */
final class Likenesses {

    private final Source source;

    Likenesses(Source source) {
        this.source = source;
    }

    List<SuggestionRow> rows(List<Suggestion> suggestions, PlacedText text, List<PassageUse> uses) {
        return suggestions.stream().map(each -> SuggestionRow.of(each, text, uses, List.of())).toList();
    }
}
