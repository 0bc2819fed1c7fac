package org.wederhoor.desk.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.wederhoor.claim.StatementWords;
import org.wederhoor.claim.StatementWords.Quotation;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.date.DateReading;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Source;
import org.wederhoor.source.text.PlacedText;

/** A suggestion in the words of a statement. */
final class SuggestedWords {

    private final Suggestion suggestion;
    private final PlacedText text;

    SuggestedWords(Suggestion suggestion, PlacedText text) {
        this.suggestion = suggestion;
        this.text = text;
    }

    /** A statement that says just this. The party may be null: then it has to be chosen first. */
    StatementWords statement() {
        PartialDate said = said();
        String title = new SuggestedTitle(suggestion, text).of(said);
        return new StatementWords(suggestion.party, suggestion.spokesperson, suggestion.saidTo, null, title, null, said,
                suggestion.source.dated, "", "", null, quotations(), Set.of(suggestion.source));
    }

    /** What {@code words} says, with these quotations and this source added. */
    StatementWords addedTo(StatementWords words) {
        List<Quotation> quotations = new ArrayList<>(words.quotations());
        quotations().stream().filter(each -> !quotations.contains(each)).forEach(quotations::add);
        Set<Source> readIn = new LinkedHashSet<>(words.readIn());
        readIn.add(suggestion.source);
        return new StatementWords(words.party(), words.spokesperson(), words.saidTo(), words.relayedBy(), words.title(),
                words.workingTitle(), words.said(), words.reported(), words.datingNote(), words.note(), words.paraphrase(), quotations,
                readIn, words.supersededBy());
    }

    private List<Quotation> quotations() {
        return suggestion.passages.stream()
                .map(each -> new Quotation(suggestion.source, text.slice(each.place()), each.place(), each.ownWords)).toList();
    }

    /** As printed; as a date only where the words are one, "last month" is none. */
    private PartialDate said() {
        if (suggestion.dateWords() == null) {
            return null;
        }
        String printed = text.slice(suggestion.dateWords());
        DateReading reading = DateReading.read(printed.replaceFirst("(?i)^(on|op|in) ", ""));
        return PartialDate.of(printed, reading.problem() == null ? reading.edtf() : null);
    }
}
