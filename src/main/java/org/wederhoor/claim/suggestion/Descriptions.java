package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.wederhoor.dossier.NamedParty;

/** The organisations that an article has named, and the nouns that it introduced them by: “the supplier Acme”. */
final class Descriptions {

    private final Map<String, NamedParty> parties = new LinkedHashMap<>();
    private final Map<String, List<Speaker>> introduced = new HashMap<>();
    private final List<Speaker> named = new ArrayList<>();
    private Speaker here;
    private Speaker subject;

    /** Takes in whom a sentence names. */
    void meet(Utterance utterance) {
        here = null;
        subject = null;
        named.clear();
        boolean several = false;
        boolean first = true;
        Phrases phrases = new Phrases(utterance.pieces(), utterance.lexicon());
        for (int i = 0; i < utterance.pieces().size(); i++) {
            Piece piece = utterance.piece(i);
            NamedParty party = piece.party();
            if (party != null && !party.outlet()) {
                parties.put(party.name(), party);
                Speaker who = new Speaker(party, party.name(), null, false, true);
                boolean person = party.person() || isPersons(i, utterance);
                several |= !person && here != null && !here.isSame(who);
                here = person || here != null ? here : who;
                named.add(who);
            }
            Actor actor = piece.actor();
            if (actor != null && actor.kind() == Actor.Kind.NAME && !actor.isOutlet()) {
                introduce(i, utterance, phrases);
            }
            if (first && actor != null && !actor.isOutlet() && !phrases.is(i - 1, WordList.PREPOSITIONS)) {
                first = false;
                subject = party == null || actor.kind() != Actor.Kind.NAME ? null
                        : new Speaker(party, actor.speaker(), actor.spokesperson(), false, true);
            }
        }
        here = several ? null : here;
    }

    // “Bill Marsh's work”, as far as the name tells
    private static boolean isPersons(int i, Utterance utterance) {
        Piece next = utterance.piece(i + 1);
        String name = utterance.piece(i).printed();
        return next != null && next.form().equals("'s") && PersonWords.isFullName(name)
                && words(name).noneMatch(word -> PersonWords.isOrganisational(word, utterance.lexicon()));
    }

    private void introduce(int i, Utterance utterance, Phrases phrases) {
        Piece piece = utterance.piece(i);
        Speaker who = new Speaker(piece.party(), piece.actor().speaker(), null, false, true);
        words(phrases.described(i))
                .filter(word -> utterance.lexicon().is(WordList.ORGANISATIONS, word)).forEach(noun -> {
                    List<Speaker> so = introduced.computeIfAbsent(noun, any -> new ArrayList<>());
                    if (so.stream().noneMatch(who::isSame)) {
                        so.add(who);
                    }
                });
    }

    /** Those who bear {@code noun} in their name, or were introduced by it. */
    List<Speaker> called(String noun, Lexicon lexicon) {
        List<Speaker> called = new ArrayList<>(introduced.getOrDefault(noun, List.of()));
        parties.values().stream().filter(each -> isCalled(each, noun, lexicon))
                .map(each -> new Speaker(each, each.name(), null, false, true))
                .filter(each -> called.stream().noneMatch(each::isSame)).forEach(called::add);
        return called;
    }

    static boolean isCalled(NamedParty party, String noun, Lexicon lexicon) {
        return party.names().flatMap(Descriptions::words).anyMatch(word -> lexicon.isKind(noun, word));
    }

    static boolean isWordOf(String noun, String name) {
        return words(name).anyMatch(noun::equals);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }

    /** The one organisation among the parties that the sentence names; null when it names none, or several. */
    Speaker here() {
        return here;
    }

    /** The parties that the sentence names. */
    List<Speaker> named() {
        return named;
    }

    /** The party that the sentence begins with; null when it begins with somebody else, or nobody. */
    Speaker subject() {
        return subject;
    }
}
