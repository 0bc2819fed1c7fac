package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.SentBy;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** Keeps what is proposed off a source's text up to date with that text's left-out parts and with the parties there are. */
public final class Suggestions {

    /** Longer texts, in code points, are books rather than articles; nothing is proposed off them. */
    public static final int LONGEST = 300_000;

    private Suggestions() {
    }

    /** Proposes anew. What is proposed again stays what it was, by its id; what an editor has decided on stays, and is not proposed again. */
    public static void renew(Source source) {
        renew(List.of(source));
    }

    /** Likewise of several, which are read beside each other. */
    public static void renew(List<Source> sources) {
        List<NamedParty> parties = NamedParty.all();
        Map<UUID, Party> spokespersons = Party.spokespersonsOfAll().stream().collect(Collectors.toMap(each -> each.id, each -> each));
        List<ToRead> texts = sources.stream().map(source -> ToRead.of(source, parties)).flatMap(Optional::stream).toList();
        List<List<Suggested>> read = texts.parallelStream().map(each -> each.suggest(parties)).toList();
        for (int i = 0; i < texts.size(); i++) {
            keep(texts.get(i).source, read.get(i).stream().map(each -> each.saidBy(spokespersons.get(each.party()))).toList());
        }
    }

    private static void keep(Source source, List<Suggested> suggested) {
        List<Suggestion> known = Suggestion.lockedOf(source);
        List<Suggestion> decided = known.stream().filter(each -> !each.isOpen()).toList();
        List<Suggestion> open = new ArrayList<>(known.stream().filter(Suggestion::isOpen).toList());
        for (Suggested each : suggested) {
            if (decided.stream().noneMatch(other -> other.isSameAs(each))) {
                open.stream().filter(other -> other.isSameAs(each)).findFirst().ifPresentOrElse(same -> {
                    open.remove(same);
                    same.propose(each);
                }, () -> new Suggestion(source, each).persist());
            }
        }
        open.forEach(Suggestion::delete);
    }

    /** What is read of a source without the database. */
    private record ToRead(Source source, String text, List<TextRange> leftOut, NamedParty writer) {

        /** None of what is too long. */
        static Optional<ToRead> of(Source source, List<NamedParty> parties) {
            PlacedText text = SourceText.placed(source);
            return text.length() > LONGEST ? Optional.empty()
                    : Optional.of(new ToRead(source, text.text(), LeftOutPart.placesIn(source), Suggestions.writer(source, parties)));
        }

        List<Suggested> suggest(List<NamedParty> parties) {
            return Suggester.suggest(text, leftOut, parties, writer);
        }
    }

    /** The party that a mail seems to be from; null of all else. */
    private static NamedParty writer(Source source, List<NamedParty> parties) {
        SentBy sender = SentBy.of(source);
        return sender == null || sender.party() == null ? null
                : parties.stream().filter(each -> each.id().equals(sender.party().id)).findFirst().orElse(null);
    }
}
