package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Remembers who an article has spoken of, to tell who “the company” or “she” is. */
final class Memory {

    private static final int LASTS = 4;

    private final Map<String, KnownParty> mentioned = new LinkedHashMap<>();
    private Speaker topic;
    private int topicAt;
    private Speaker person;
    private int personAt;
    private KnownParty outlet;

    /**
     * Who {@code actor} is.
     *
     * @param before who spoke earlier in the same sentence
     * @param now    the number of the sentence
     * @return null when it is a pronoun or the like and nobody fits
     */
    Speaker resolve(Actor actor, List<Speaker> before, int now) {
        return switch (actor.kind()) {
            case NAME -> new Speaker(actor.party(), actor.speaker(), actor.spokesperson(), actor.isOutlet(), true);
            case OUTLET -> new Speaker(outlet, actor.speaker(), actor.spokesperson(), actor.spokesperson() == null, outlet != null);
            case NOUN -> noun(actor, before, now);
            case SPOKESPERSON -> with(actor.spokesperson(), earlier(before, now));
            case PRONOUN -> earlier(before, now);
            case PERSON -> personal(actor, before, now);
        };
    }

    private Speaker noun(Actor actor, List<Speaker> before, int now) {
        Speaker found = earlier(before, now);
        String noun = lastWord(actor.speaker());
        if (found == null || found.party() == null || !isCalled(found.party(), noun)) {
            List<KnownParty> fitting = mentioned.values().stream().filter(each -> !each.outlet() && isCalled(each, noun)).toList();
            if (fitting.size() == 1) {
                found = new Speaker(fitting.get(0), fitting.get(0).name(), null, false, true);
            }
        }
        if (found == null) {
            return actor.speaker().isEmpty() ? null : new Speaker(null, actor.speaker(), actor.spokesperson(), false, false);
        }
        return with(actor.spokesperson(), new Speaker(found.party(), found.name(), null, false, found.named()));
    }

    private static boolean isCalled(KnownParty party, String noun) {
        return Stream.concat(Stream.of(party.name()), party.aliases().stream())
                .anyMatch(name -> Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s-]")).contains(noun));
    }

    private Speaker personal(Actor actor, List<Speaker> before, int now) {
        if (!before.isEmpty() && !last(before).outlet()) {
            return last(before);
        }
        if (person != null && now - personAt <= LASTS) {
            return person;
        }
        return actor.speaker().contains(" ") ? new Speaker(null, actor.speaker(), null, false, false) : null;
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
    KnownParty outlet() {
        return outlet;
    }

    /** Remembers a sentence's actors before its cues are read: outlets, and names for later nouns. */
    void meet(Utterance utterance) {
        for (Piece piece : utterance.pieces()) {
            if (piece.party() != null) {
                mentioned.put(piece.party().name(), piece.party());
                if (piece.party().outlet()) {
                    outlet = piece.party();
                }
            }
        }
    }

    /** Remembers who spoke in a sentence, or whom it was about where nobody did. */
    void remember(Utterance utterance, List<Speaker> spoke) {
        int now = utterance.number();
        List<Speaker> parties = new ArrayList<>(spoke);
        parties.removeIf(Speaker::outlet);
        Speaker about = parties.isEmpty() ? firstOf(utterance) : last(parties);
        if (about == null) {
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
            if (actor != null && actor.kind() == Actor.Kind.NAME && !actor.isOutlet() && !object) {
                return new Speaker(actor.party(), actor.speaker(), actor.spokesperson(), false, true);
            }
            before = piece;
        }
        return null;
    }

    private static Speaker last(List<Speaker> speakers) {
        return speakers.get(speakers.size() - 1);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
