package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Party;

/**
 * Somebody whom a text names as speaking for a party, and whom the desk does not know as a party.
 *
 * @param suggestion the newest that names her
 */
public record MetSpokesperson(String name, Suggestion suggestion) {

    /** Those of {@code party}, each once, by name. */
    static List<MetSpokesperson> of(Party party) {
        Map<String, MetSpokesperson> met = new TreeMap<>();
        Suggestion.spokenFor(party).stream().filter(Suggestion::isSpokenByName).forEach(each -> met.putIfAbsent(each.spokesperson.toLowerCase(Locale.ROOT),
                new MetSpokesperson(each.spokesperson, each)));
        return met.values().stream().filter(each -> Party.named(each.name) == null).toList();
    }

    /** Her name, and her office where the text says it. */
    public String called() {
        return suggestion.spokenBy();
    }
}
