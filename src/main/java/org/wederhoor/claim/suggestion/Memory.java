package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.wederhoor.dossier.NamedParty;

/** Remembers who an article has spoken of, to tell who “the company” or “she” is. */
final class Memory {

    private static final int LASTS = 4;

    private final Map<String, NamedParty> mentioned = new LinkedHashMap<>();
    private final Map<String, Speaker> people = new HashMap<>();
    private Speaker topic;
    private int topicAt;
    private Speaker person;
    private int personAt;
    private NamedParty outlet;
    private NamedParty here;
    private Lexicon lexicon;

    /**
     * Who {@code actor} is.
     *
     * @param before who spoke earlier in the same sentence
     * @param now    the number of the sentence
     * @return null when it is a pronoun or the like and nobody fits
     */
    Speaker resolve(Actor actor, List<Speaker> before, int now) {
        return switch (actor.kind()) {
            case NAME -> named(actor);
            case OFFICER -> officer(actor, before, now);
            case OUTLET -> new Speaker(outlet, actor.speaker(), actor.spokesperson(), actor.spokesperson() == null,
                    outlet != null);
            case NOUN, INSTITUTION -> noun(actor, before, now);
            case SPOKESPERSON -> with(actor.spokesperson(), earlier(before, now));
            case PRONOUN -> earlier(before, now);
            case PERSON -> personal(actor, before, now);
        };
    }

    // “Vink” is he who was called “Jos Vink, director of …” before
    private Speaker named(Actor actor) {
        Speaker known = actor.party() == null && actor.spokesperson() == null ? people.get(lastWord(actor.speaker())) : null;
        if (known != null && isShort(actor.speaker(), known)) {
            return known;
        }
        Speaker found = new Speaker(actor.party(), actor.speaker(), actor.spokesperson(), actor.isOutlet(), true);
        boolean person = actor.spokesperson() != null && Character.isUpperCase(actor.spokesperson().codePointAt(0))
                && actor.spokesperson().contains(" ");
        if (person || actor.party() == null) {
            people.putIfAbsent(lastWord(person ? actor.spokesperson() : actor.speaker()), found);
        }
        return found;
    }

    private Speaker officer(Actor actor, List<Speaker> before, int now) {
        Speaker known = people.get(lastWord(actor.spokesperson()));
        Speaker whose = known != null ? known : now - topicAt <= 1 ? earlier(before, now) : null;
        boolean theirs = whose != null && (whose.party() != null || known != null);
        Speaker found = theirs ? new Speaker(whose.party(), whose.name(), actor.spokesperson(), false, true)
                : new Speaker(null, actor.speaker(), null, false, true);
        people.putIfAbsent(lastWord(actor.spokesperson()), found);
        return found;
    }

    // “Vink”, “Mr Vink”, “Jos Vink”, but not another Vink
    private static boolean isShort(String name, Speaker known) {
        String full = known.spokesperson() == null ? known.name() : known.spokesperson();
        return full.endsWith(name) || name.matches("\\p{L}{2,3}\\.? \\S+");
    }

    private Speaker noun(Actor actor, List<Speaker> before, int now) {
        String noun = lastWord(actor.speaker());
        Speaker earlier = earlier(before, now);
        List<NamedParty> called = mentioned.values().stream().filter(each -> !each.outlet() && isCalled(each, noun)).toList();
        Speaker found;
        if (earlier != null && earlier.party() != null && isCalled(earlier.party(), noun)) {
            found = earlier;
        } else if (called.size() == 1) {
            found = new Speaker(called.get(0), called.get(0).name(), null, false, true);
        } else if (actor.kind() == Actor.Kind.INSTITUTION) {
            boolean same = earlier != null && earlier.party() == null && earlier.name().toLowerCase(Locale.ROOT).contains(noun);
            found = same ? earlier : null;
        } else {
            found = earlier != null && earlier.party() != null || here == null ? earlier
                    : new Speaker(here, here.name(), null, false, true);
        }
        return found == null ? new Speaker(null, actor.speaker(), actor.spokesperson(), false, false)
                : with(actor.spokesperson(), new Speaker(found.party(), found.name(), null, false, found.named()));
    }

    private boolean isCalled(NamedParty party, String noun) {
        return Stream.concat(Stream.of(party.name()), party.aliases().stream())
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s-]")))
                .anyMatch(word -> word.equals(noun) || lexicon.isHead(noun, word));
    }

    private Speaker personal(Actor actor, List<Speaker> before, int now) {
        if (!before.isEmpty() && !last(before).outlet()) {
            return last(before);
        }
        if (person != null && now - personAt <= LASTS && isWho(person, actor.speaker())) {
            return person;
        }
        return actor.speaker().contains(" ") ? new Speaker(null, actor.speaker(), null, false, false) : null;
    }

    // “the minister” is no spokesperson that was named before
    private static boolean isWho(Speaker person, String words) {
        return person.party() == null || !words.contains(" ") || person.spokesperson() != null
                && person.spokesperson().toLowerCase(Locale.ROOT).contains(lastWord(words));
    }

    private Speaker earlier(List<Speaker> before, int now) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).outlet()) {
                return before.get(i);
            }
        }
        return topic != null && now - topicAt <= LASTS ? topic : null;
    }

    private static Speaker with(String spokesperson, Speaker speaker) {
        return speaker == null || spokesperson == null ? speaker
                : new Speaker(speaker.party(), speaker.name(), spokesperson, false, speaker.named());
    }

    /** The outlet that was named last; null when none was. */
    NamedParty outlet() {
        return outlet;
    }

    /** Remembers a sentence's actors before its cues are read: outlets, and names for later nouns. */
    void meet(Utterance utterance) {
        lexicon = utterance.lexicon();
        here = null;
        Piece before = null;
        for (Piece piece : utterance.pieces()) {
            NamedParty party = piece.party();
            if (party != null) {
                mentioned.put(party.name(), party);
                here = here == null && !party.outlet() ? party : here;
                outlet = party.outlet() && reports(before, utterance.lexicon()) ? party : outlet;
            }
            before = piece;
        }
    }

    // not in the brackets of a dateline, nor only asking, once an outlet is known that reports
    private boolean reports(Piece before, Lexicon lexicon) {
        return before == null || !before.isMark("(") && (outlet == null || !lexicon.is(WordList.ADDRESSING, before.form()));
    }

    /** Remembers who spoke in a sentence, or whom it was about where nobody did. */
    void remember(Utterance utterance, List<Speaker> spoke) {
        int now = utterance.number();
        List<Speaker> parties = new ArrayList<>(spoke);
        parties.removeIf(Speaker::outlet);
        Speaker about = !parties.isEmpty() ? last(parties) : isAboutPaper(utterance) ? null : firstOf(utterance);
        if (about == null) {
            topic = isAboutPaper(utterance) ? null : topic;
            return;
        }
        if (about.party() != null || !parties.isEmpty()) {
            topic = about;
            topicAt = now;
        }
        if (about.spokesperson() != null || about.party() == null && about.named()) {
            person = about;
            personAt = now;
        }
    }

    private static Speaker firstOf(Utterance utterance) {
        Piece before = null;
        for (Piece piece : utterance.pieces()) {
            Actor actor = piece.actor();
            boolean object = before != null && utterance.lexicon().is(WordList.PREPOSITIONS, before.form());
            if (actor != null && !object && !actor.isOutlet()) {
                return actor.kind() != Actor.Kind.NAME ? null
                        : new Speaker(actor.party(), actor.speaker(), actor.spokesperson(), false, true);
            }
            before = piece;
        }
        return null;
    }

    // “The story said …”: what comes next is not said by whoever spoke before it
    private static boolean isAboutPaper(Utterance utterance) {
        return utterance.pieces().stream().limit(4).anyMatch(piece -> utterance.lexicon().is(WordList.DOCUMENTS, piece.form()));
    }

    private static Speaker last(List<Speaker> speakers) {
        return speakers.get(speakers.size() - 1);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
