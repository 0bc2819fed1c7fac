package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.SentBy;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;

/** Keeps what is proposed off a source's text up to date with that text's left-out parts and with the parties there are. */
public final class Suggestions {

    /** Longer texts, in code points, are books rather than articles; nothing is proposed off them. */
    public static final int LONGEST = 300_000;

    private Suggestions() {
    }

    /** Proposes anew. What is proposed again stays what it was, by its id; what an editor has decided on stays, and is not proposed again. */
    public static void renew(Source source) {
        PlacedText text = SourceText.placed(source);
        if (text.length() > LONGEST) {
            return;
        }
        List<Suggestion> known = Suggestion.lockedOf(source);
        List<Suggestion> decided = known.stream().filter(each -> !each.isOpen()).toList();
        List<Suggestion> open = new ArrayList<>(known.stream().filter(Suggestion::isOpen).toList());
        Map<UUID, Party> spokespersons = Party.spokespersonsOfAll().stream().collect(Collectors.toMap(each -> each.id, each -> each));
        List<NamedParty> parties = NamedParty.all();
        for (Suggested read : Suggester.suggest(text.text(), LeftOutPart.placesIn(source), parties, writer(source, parties))) {
            Suggested each = read.saidBy(spokespersons.get(read.party()));
            if (decided.stream().noneMatch(other -> other.isSameAs(each))) {
                open.stream().filter(other -> other.isSameAs(each)).findFirst().ifPresentOrElse(same -> {
                    open.remove(same);
                    same.propose(each);
                }, () -> new Suggestion(source, each).persist());
            }
        }
        open.forEach(Suggestion::delete);
    }

    /** The party that a mail seems to be from; null of all else. */
    private static NamedParty writer(Source source, List<NamedParty> parties) {
        SentBy sender = SentBy.of(source);
        return sender == null || sender.party() == null ? null
                : parties.stream().filter(each -> each.id().equals(sender.party().id)).findFirst().orElse(null);
    }
}
