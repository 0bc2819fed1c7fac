package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;

import org.wederhoor.claim.suggestion.Actor.Kind;

/**
 * Finds who can speak in a sentence: parties, people with their office, “a spokesman for the ministry”, “the company”, “she”.
 * What only looks so, as the name in “the bank's customers”, stays as it is.
 */
final class ActorReader {

    private static final int MODIFIERS = 4;

    private final List<Piece> in;
    private final Phrases phrases;
    private final Lexicon lexicon;
    private final List<Piece> out = new ArrayList<>();

    ActorReader(List<Piece> pieces, Lexicon lexicon) {
        this.in = pieces;
        this.lexicon = lexicon;
        this.phrases = new Phrases(pieces, lexicon);
    }

    /** The pieces with those of each speaker joined into one. */
    List<Piece> read() {
        int i = 0;
        while (i < in.size()) {
            Spoken found = at(i);
            if (found == null) {
                out.add(in.get(i));
                i++;
            } else {
                Piece first = in.get(i);
                out.add(new Piece(Piece.Kind.ACTOR, "", found.actor.speaker(), first.start(), in.get(found.end - 1).end(),
                        found.actor.party(), found.actor));
                i = found.end;
            }
        }
        return out;
    }

    /** @param end the first piece after it */
    private record Spoken(Actor actor, int end) {
    }

    private Spoken at(int i) {
        boolean determined = phrases.is(i, WordList.DETERMINERS);
        int head = i + (determined ? 1 : 0);
        for (int modifiers = 0; modifiers <= MODIFIERS; modifiers++, head++) {
            Spoken found = headed(i, head, determined);
            if (found != null) {
                return found;
            }
            if (!phrases.isModifier(head, determined || modifiers == 0)) {
                break;
            }
        }
        return phrases.is(i, WordList.PRONOUNS) ? pronoun(i) : null;
    }

    private Spoken headed(int start, int head, boolean determined) {
        if (phrases.isParty(head)) {
            return party(start, head);
        }
        if (phrases.is(head, WordList.ROLES)) {
            return office(start, head, determined);
        }
        if (phrases.isAny(head, WordList.ORGANISATIONS, WordList.OUTLETS)) {
            return organisation(start, head, determined);
        }
        int nameEnd = head == start || determined && head == start + 1 ? phrases.nameEnd(head) : head;
        boolean describes = determined && phrases.isAny(nameEnd, WordList.ORGANISATIONS, WordList.OUTLETS);
        return nameEnd > head && !describes ? name(start, head, nameEnd) : null;
    }

    private Spoken party(int start, int head) {
        KnownParty party = in.get(head).party();
        int next = phrases.afterPossessive(head + 1);
        int role = phrases.roleFrom(next);
        if (role >= 0) {
            return spokesperson(start, role, Kind.NAME, party, in.get(head).printed());
        }
        return next > head + 1 ? null : new Spoken(new Actor(Kind.NAME, party, in.get(head).printed(), null),
                phrases.afterBrackets(next));
    }

    /** Somebody with an office that ends with the word at {@code role}, and the name that may follow. */
    private Spoken spokesperson(int start, int role, Kind kind, KnownParty party, String speaker) {
        int end = phrases.afterField(role + 1);
        int[] name = phrases.nameAfter(end);
        if (name == null && end > role + 1) {
            end = role + 1;
            name = phrases.nameAfter(end);
        }
        String person = name == null ? phrases.printed(start, role + 1) : phrases.printed(name[0], name[1]);
        return new Spoken(new Actor(kind, party, speaker, person), name == null ? end : name[2]);
    }

    private Spoken office(int start, int role, boolean determined) {
        int end = role + 1;
        int[] name = phrases.nameAfter(end);
        end = name == null ? end : name[2];
        String person = name == null ? null : phrases.printed(name[0], name[1]);
        boolean speaks = phrases.is(role, WordList.SPEAKERS);
        if (phrases.is(end, WordList.BELONGING)) {
            Spoken of = belonging(start, role, end + 1, person);
            if (of != null) {
                return of;
            }
        }
        if (phrases.is(start, WordList.POSSESSIVES)) {
            return new Spoken(new Actor(Kind.NOUN, null, phrases.printed(start, role + 1),
                    person == null ? phrases.printed(start, role + 1) : person), end);
        }
        if (person != null) {
            String speaker = speaks ? person : phrases.printed(start, name[1]);
            boolean officer = phrases.is(role, WordList.OFFICES);
            return new Spoken(new Actor(officer ? Kind.OFFICER : Kind.NAME, null, speaker, officer ? person : null),
                    phrases.afterBrackets(end));
        }
        int field = phrases.afterField(role + 1);
        name = field > role + 1 ? phrases.nameAfter(field) : null;
        if (name != null) {
            return new Spoken(new Actor(Kind.NAME, null, phrases.printed(name[0], name[1]), null), name[2]);
        }
        if (speaks) {
            return new Spoken(new Actor(Kind.SPOKESPERSON, null, phrases.printed(start, end), phrases.printed(start, end)), end);
        }
        return determined ? new Spoken(new Actor(Kind.PERSON, null, phrases.printed(start, end), null), end) : null;
    }

    // “a spokesman for the ministry”, “the lawyer of the company, Ian Frith,”
    private Spoken belonging(int start, int role, int owner, String person) {
        int head = owner + (phrases.is(owner, WordList.DETERMINERS) ? 1 : 0);
        for (int modifiers = 0; modifiers <= MODIFIERS; modifiers++, head++) {
            Kind kind = null;
            int end = head + 1;
            if (phrases.isParty(head)) {
                kind = Kind.NAME;
            } else if (phrases.isAny(head, WordList.ORGANISATIONS, WordList.OUTLETS)) {
                end = phrases.organisationEnd(head);
                boolean named = end > head + 1 || !phrases.is(owner, WordList.DEFINITE);
                kind = named && !phrases.is(head, WordList.OUTLETS) ? Kind.NAME : nounKind(head);
            } else if (phrases.nameEnd(head) > head) {
                kind = Kind.NAME;
                end = phrases.nameEnd(head);
            }
            if (kind != null) {
                int[] name = person == null ? phrases.nameAfter(end) : null;
                String who = name != null ? phrases.printed(name[0], name[1])
                        : person != null ? person : phrases.printed(start, role + 1);
                KnownParty party = in.get(head).party();
                String speaker = party == null ? phrases.printed(owner, end) : in.get(head).printed();
                return new Spoken(new Actor(kind, party, speaker, who), phrases.afterBrackets(name == null ? end : name[2]));
            }
            if (!phrases.isModifier(head, true)) {
                break;
            }
        }
        return strangers(start, role, owner, person);
    }

    // of a noun that is no known kind of organisation: not a spokesperson of whoever was named before
    private Spoken strangers(int start, int role, int owner, String person) {
        boolean noun = phrases.is(owner, WordList.DETERMINERS) && phrases.isModifier(owner + 1, true);
        return noun && phrases.is(role, WordList.SPEAKERS) ? new Spoken(new Actor(Kind.NAME, null, phrases.printed(owner, owner + 2),
                person == null ? phrases.printed(start, role + 1) : person), owner + 2) : null;
    }

    private Spoken organisation(int start, int noun, boolean determined) {
        boolean outlet = phrases.is(noun, WordList.OUTLETS);
        if (phrases.isParty(noun + 1)) {
            return party(start, noun + 1);
        }
        int end = phrases.organisationEnd(noun);
        int next = phrases.afterPossessive(end);
        int role = phrases.roleFrom(next);
        boolean named = end > noun + 1;
        Kind kind = named && !outlet ? Kind.NAME : nounKind(noun);
        if (role >= 0 && (determined || named)) {
            return spokesperson(start, role, kind, null, phrases.printed(start, end));
        }
        if (next > end || !named && !phrases.is(start, WordList.DEFINITE)) {
            return null;
        }
        return new Spoken(new Actor(kind, null, phrases.printed(start, end), null), phrases.afterBrackets(end));
    }

    private Kind nounKind(int noun) {
        return phrases.is(noun, WordList.OUTLETS) ? Kind.OUTLET
                : phrases.is(noun, WordList.INSTITUTIONS) ? Kind.INSTITUTION : Kind.NOUN;
    }

    private Spoken name(int start, int head, int end) {
        int next = phrases.afterPossessive(end);
        int role = phrases.roleFrom(next);
        if (role >= 0) {
            return spokesperson(start, role, Kind.NAME, null, phrases.printed(head, end));
        }
        if (next > end) {
            return null;
        }
        String printed = phrases.printed(head, end);
        int[] owner = phrases.ownerAfter(end);
        if (owner != null) {
            KnownParty party = in.get(owner[0]).party();
            return new Spoken(new Actor(Kind.NAME, party, party == null ? printed : in.get(owner[0]).printed(),
                    party == null ? null : printed), owner[1]);
        }
        return new Spoken(new Actor(Kind.NAME, null, printed, null), phrases.afterBrackets(end));
    }

    private Spoken pronoun(int i) {
        Kind kind = phrases.is(i, WordList.PEOPLE) ? Kind.PERSON : Kind.PRONOUN;
        return new Spoken(new Actor(kind, null, in.get(i).printed(), null), i + 1);
    }
}
