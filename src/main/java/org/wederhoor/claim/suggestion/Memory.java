package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.wederhoor.dossier.NamedParty;

/**
 * Remembers who an article has spoken of, to tell who “the company” or “she” is. Where that can be two, or nobody who was named,
 * it is nobody, or “the company” itself: never whoever spoke last.
 */
final class Memory {

    private final Persons persons = new Persons();
    private final Topics topics = new Topics();
    private final Descriptions descriptions = new Descriptions();
    private final OnlyNamed only;
    private NamedParty outlet;
    private Utterance utterance;
    private PersonWords words;

    /** @param article all of its sentences */
    Memory(List<Utterance> article) {
        only = new OnlyNamed(article);
    }

    /**
     * Who {@code actor} is, of the sentence that was met last.
     *
     * @param place  the piece of the sentence that it stands at
     * @param before who spoke earlier in the same sentence
     * @return null when it is a pronoun or the like and nobody fits, or more than one
     */
    Speaker resolve(Actor actor, int place, List<Speaker> before) {
        List<Speaker> spoke = before.stream().filter(each -> !each.outlet()).toList();
        return switch (actor.kind()) {
            case NAME -> named(actor);
            case WRITER -> new Speaker(actor.party(), actor.speaker(), null, false, true, true);
            case OFFICER -> officer(actor, spoke);
            case OUTLET -> new Speaker(outlet, actor.speaker(), actor.spokesperson(), actor.spokesperson() == null,
                    outlet != null);
            case NOUN -> company(actor, spoke);
            case INSTITUTION -> institution(actor);
            case THEIRS -> theirs(actor, place, spoke);
            case SPOKESPERSON -> spokesperson(actor, spoke);
            case PRONOUN -> whose(actor.speaker(), place, spoke);
            case PERSON -> actor.speaker().contains(" ") ? official(actor) : person(place);
        };
    }

    // “Vink” is he who was called “Jos Vink, director of …” before
    private Speaker named(Actor actor) {
        Speaker known = actor.party() == null && actor.spokesperson() == null
                ? persons.named(words.bare(actor.speaker()), words.offices(actor.speaker())) : null;
        return known != null ? known : new Speaker(actor.party(), actor.speaker(), actor.spokesperson(), actor.isOutlet(), true);
    }

    private Speaker officer(Actor actor, List<Speaker> spoke) {
        String name = words.bare(actor.spokesperson());
        Speaker known = persons.named(name, Set.of());
        Speaker whose = known != null ? known : spoke.isEmpty() ? topics.justBefore(utterance) : last(spoke);
        boolean theirs = whose != null && whose.party() != null && !whose.party().person();
        Speaker found = theirs ? new Speaker(whose.party(), whose.name(), actor.spokesperson(), false, true)
                : known != null ? known : new Speaker(null, actor.speaker(), null, false, true);
        persons.speaks(name, found);
        return found;
    }

    private Speaker company(Actor actor, List<Speaker> spoke) {
        if (words.isOther(actor.speaker())) {
            return as(actor, Speaker.unnamed(actor.speaker()));
        }
        List<Speaker> fitting = spoke.stream().filter(this::isCompany).toList();
        Speaker found = fitting.isEmpty() ? topics.the(this::isCompany, utterance) : last(fitting);
        found = found == null || found.party() == null && descriptions.here() != null ? orElse(descriptions.here(), found) : found;
        found = found == null ? only.next(utterance) : found;
        return as(actor, found == null ? Speaker.unnamed(actor.speaker()) : found);
    }

    // one that bears the word in its name, or was introduced by it; no other organisation
    private Speaker institution(Actor actor) {
        if (words.isOther(actor.speaker())) {
            return as(actor, Speaker.unnamed(actor.speaker()));
        }
        String noun = PersonWords.lastWord(actor.speaker());
        List<Speaker> called = descriptions.called(noun, utterance.lexicon());
        Predicate<Speaker> fits = each -> called.stream().anyMatch(each::isSame) || each.party() == null && Descriptions.isWordOf(noun, each.name());
        Speaker found = called.size() == 1 ? called.get(0) : topics.the(fits, utterance);
        Speaker next = found == null ? only.next(utterance) : null;
        found = next != null && Descriptions.isCalled(next.party(), noun, utterance.lexicon()) ? next : found;
        return as(actor, found == null ? Speaker.unnamed(actor.speaker()) : found);
    }

    private static Speaker as(Actor actor, Speaker found) {
        return found.spokenForBy(actor.spokesperson());
    }

    // “its chief executive, Ann Lee”
    private Speaker theirs(Actor actor, int place, List<Speaker> spoke) {
        Speaker whose = whose(actor.speaker().split(" ", 2)[0], place, spoke);
        boolean named = !actor.spokesperson().equals(actor.speaker());
        Speaker found = whose != null ? whose.spokenForBy(actor.spokesperson())
                : named ? new Speaker(null, actor.spokesperson(), null, false, true) : null;
        if (named) {
            persons.speaks(words.bare(actor.spokesperson()), found);
        }
        return found;
    }

    // “the spokesman” is the only one there was; “a spokesman”, of nobody where a minister was named last
    private Speaker spokesperson(Actor actor, List<Speaker> spoke) {
        Speaker holder = words.isDefinite(actor.speaker()) ? persons.holding(PersonWords.lastWord(actor.speaker())) : null;
        Speaker whose = holder == null ? organisation(spoke, any -> true) : holder;
        whose = whose == null ? only.within(utterance) : whose;
        if (whose == null || !isThing(whose)) {
            return null;
        }
        Speaker found = holder == null ? whose.spokenForBy(actor.spokesperson()) : holder;
        persons.speaks(actor.spokesperson(), found);
        return found;
    }

    // “it”, “its”; “they”, “her”
    private Speaker whose(String pronoun, int place, List<Speaker> spoke) {
        if (utterance.lexicon().is(WordList.THINGS, pronoun.toLowerCase(Locale.ROOT))) {
            return organisation(spoke, this::isThing);
        }
        List<Speaker> all = new ArrayList<>(persons.here(utterance, place));
        all.addAll(spoke);
        if (all.isEmpty()) {
            Speaker thing = topics.it(this::isThing, utterance);
            all.addAll(persons.before(utterance));
            all.addAll(thing == null ? List.of() : List.of(thing));
        }
        return only(all);
    }

    // “the minister” is who was introduced as minister, and otherwise nobody that was named
    private Speaker official(Actor actor) {
        Speaker holder = persons.holding(PersonWords.lastWord(actor.speaker()));
        return holder == null ? Speaker.unnamed(actor.speaker()) : holder;
    }

    private Speaker person(int place) {
        List<Speaker> here = persons.here(utterance, place);
        return only(here.isEmpty() ? persons.before(utterance) : here);
    }

    private Speaker organisation(List<Speaker> spoke, Predicate<Speaker> fits) {
        List<Speaker> fitting = spoke.stream().filter(fits).toList();
        return fitting.isEmpty() ? topics.it(fits, utterance) : last(fitting);
    }

    private boolean isThing(Speaker speaker) {
        return speaker.party() == null ? speaker.spokesperson() != null || !words.isPerson(speaker.name()) : !speaker.party().person();
    }

    private boolean isCompany(Speaker speaker) {
        if (speaker.party() != null) {
            return !speaker.party().person();
        }
        return speaker.named() ? speaker.spokesperson() != null || words.isPerhapsOrganisation(speaker.name())
                : utterance.lexicon().is(WordList.FIRMS, PersonWords.lastWord(speaker.name()));
    }

    private static Speaker only(List<Speaker> speakers) {
        Speaker last = speakers.isEmpty() ? null : last(speakers);
        if (!speakers.stream().allMatch(each -> each.isSame(last))) {
            return null;
        }
        boolean onePerson = speakers.stream().map(Speaker::spokesperson).distinct().count() <= 1;
        return onePerson ? last : last.spokenForBy(null);
    }

    private static <T> T orElse(T one, T other) {
        return one == null ? other : one;
    }

    /** The outlet that was named last; null when none was. */
    NamedParty outlet() {
        return outlet;
    }

    /** Takes in whom a sentence names, before its cues are read. */
    void meet(Utterance met) {
        utterance = met;
        words = new PersonWords(met);
        persons.meet(met);
        descriptions.meet(met);
        Piece before = null;
        for (Piece piece : met.pieces()) {
            NamedParty party = piece.party();
            outlet = party != null && party.outlet() && reports(before, met.lexicon()) ? party : outlet;
            before = piece;
        }
    }

    // not in the brackets of a dateline, nor only asking, once an outlet is known that reports
    private boolean reports(Piece before, Lexicon lexicon) {
        return before == null || !before.isMark("(") && (outlet == null || !lexicon.is(WordList.ADDRESSING, before.form()));
    }

    /**
     * Remembers who spoke in the sentence that was met last, or whom it was about where nobody did.
     *
     * @param silent whether it tells that nobody said anything, or of a reproach: then it is as much about the one as the other
     */
    void remember(List<Speaker> spoke, boolean silent) {
        List<Speaker> parties = spoke.stream().filter(each -> !each.outlet()).distinct().toList();
        parties.forEach(each -> {
            topics.add(each, utterance);
            persons.heard(each, utterance);
        });
        if (parties.isEmpty() && isAboutPaper()) {
            topics.clear();
        } else if (parties.isEmpty() && silent && descriptions.named().size() > 1) {
            descriptions.named().forEach(each -> topics.add(each, utterance));
        } else if (parties.isEmpty() && descriptions.subject() != null) {
            topics.add(descriptions.subject(), utterance);
        }
    }

    // “The story said …”: what comes next is not said by whoever spoke before it
    private boolean isAboutPaper() {
        return utterance.pieces().stream().limit(4).anyMatch(piece -> utterance.lexicon().is(WordList.DOCUMENTS, piece.form()));
    }

    private static Speaker last(List<Speaker> speakers) {
        return speakers.get(speakers.size() - 1);
    }
}
