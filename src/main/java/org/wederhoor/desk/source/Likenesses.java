package org.wederhoor.desk.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.claim.suggestion.SameStatement.Reason;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.desk.source.SuggestionRow.Alike;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;

/** Finds the suggestions of a dossier's other articles that are possibly one statement with those of this one. */
final class Likenesses {

    private final List<Suggestion> others;
    private final Map<UUID, String> texts = new HashMap<>();

    Likenesses(Source source) {
        this.others = Suggestion.besides(source);
    }

    List<SuggestionRow> rows(List<Suggestion> suggestions, PlacedText text, List<PassageUse> uses) {
        return suggestions.stream().map(each -> SuggestionRow.of(each, text, uses, each.isOpen() ? alike(each, text.text()) : List.of()))
                .toList();
    }

    private List<Alike> alike(Suggestion suggestion, String text) {
        return others.stream().filter(other -> other.party.equals(suggestion.party) && other.stance == suggestion.stance)
                .flatMap(other -> suggestion.maybeSameAs(other, text, textOf(other.source))
                        .map(reason -> new Alike(other, reason == Reason.SAME_WORDS)).stream()).toList();
    }

    private String textOf(Source source) {
        return texts.computeIfAbsent(source.id, id -> SourceText.of(source).text);
    }
}
