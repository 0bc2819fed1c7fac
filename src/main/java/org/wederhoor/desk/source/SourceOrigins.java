package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.source.origin.Attribution;
import org.wederhoor.source.origin.Attributions;
import org.wederhoor.source.origin.Named;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** What a text says that it goes back to, by the names of the desk's parties. */
final class SourceOrigins {

    private SourceOrigins() {
    }

    static List<Attribution> in(PlacedText text, List<TextRange> leftOut) {
        return Attributions.of(text.text(), leftOut, Party.withAliases().stream()
                .map(party -> new Named(party.id, party.name, List.copyOf(party.aliases), party.kind == PartyKind.NEWS_OUTLET)).toList());
    }
}
