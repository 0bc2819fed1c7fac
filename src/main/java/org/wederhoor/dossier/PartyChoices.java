package org.wederhoor.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.web.Ids;

/**
 * The parties to choose from, by name.
 *
 * @param nearAlone whether they are those that are near, because a page that lists all would be nothing else
 */
public record PartyChoices(List<Party> parties, boolean nearAlone) {

    private static final int MOST = 500;

    /**
     * All parties; or, where they are too many, those that are {@code near}.
     *
     * @param chosen the id of one that is among them in any case; any other text for none
     */
    public static PartyChoices of(Stream<Party> near, String chosen) {
        if (Party.find("mergedInto is null order by lower(name), id").range(MOST, MOST).firstResultOptional().isEmpty()) {
            return new PartyChoices(Party.all(), false);
        }
        List<Party> choices = near.distinct().sorted(Comparator.comparing((Party party) -> party.name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(ArrayList::new));
        Ids.parsed(chosen).map(id -> Party.<Party>findById(id)).filter(party -> !choices.contains(party)).ifPresent(choices::add);
        return new PartyChoices(choices, true);
    }
}
