package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.wederhoor.claim.suggestion.Actor.Kind;
import org.wederhoor.dossier.NamedParty;

/**
 * Finds who can speak in a sentence: parties, people with their office, “a spokesman for the ministry”, “the company”, “she”.
 * What only looks so, as the name in “the bank's customers”, stays as it is.
 */
final class ActorReader {

    private static final int MODIFIERS = 4;
    private static final int SHORTEST_DATELINE = 4;

    private final List<Piece> in;
    private final Phrases phrases;
    private final Offices offices;
    private final Writer writer;
    private final List<Piece> out = new ArrayList<>();

    /**
     * @param surnames of people whom the article has named in full
     * @param writer   who “we” is
     */
    ActorReader(List<Piece> pieces, Lexicon lexicon, Set<String> surnames, Writer writer) {
        this.in = pieces;
        this.phrases = new Phrases(pieces, lexicon, surnames);
        this.offices = new Offices(pieces, lexicon, phrases);
        this.writer = writer;
    }

    /** The pieces with those of each speaker joined into one. */
    List<Piece> read() {
        int i = 0;
        while (i < in.size()) {
            Spoken own = writer.at(in, i, phrases);
            Spoken found = own != null ? own : current(i, at(i));
            if (found == null) {
                out.add(in.get(i));
                i++;
            } else {
                Piece first = in.get(i);
                out.add(new Piece(Piece.Kind.ACTOR, "", phrases.printed(i, found.end()), first.start(), in.get(found.end() - 1).end(),
                        found.actor().party(), found.actor()));
                i = found.end();
            }
        }
        return out;
    }

    // “a former spokeswoman for KPN” speaks for nobody
    private Spoken current(int start, Spoken found) {
        boolean spoken = found != null && found.actor().spokesperson() != null;
        if (!spoken || IntStream.range(Math.max(0, start - 1), found.end()).noneMatch(phrases::isFormer)) {
            return found;
        }
        String person = found.actor().spokesperson();
        return PersonWords.isFullName(person) ? new Spoken(new Actor(Kind.NAME, null, person, null), found.end()) : null;
    }

    private Spoken at(int i) {
        if (joinsClause(i)) {
            return null;
        }
        boolean determined = phrases.is(i, WordList.DETERMINERS) && !phrases.isOfName(i);
        int head = i + (determined ? 1 : 0);
        for (int modifiers = 0; modifiers <= MODIFIERS; modifiers++, head++) {
            Spoken found = headed(i, head, determined);
            if (found != null) {
                return found;
            }
            if (!phrases.isModifier(head, determined || modifiers == 0 && !phrases.isParticiple(head))) {
                break;
            }
        }
        return phrases.is(i, WordList.PRONOUNS) ? pronoun(i) : null;
    }

    // “that” of “said that KPN”, which is none of “that company”
    private boolean joinsClause(int i) {
        return phrases.is(i, WordList.COMPLEMENTS) && (phrases.isParty(i + 1) || phrases.nameEnd(i + 1) > i + 1);
    }

    private Spoken headed(int start, int head, boolean determined) {
        int titled = phrases.afterTitles(head);
        if (phrases.isParty(titled)) {
            return party(start, titled);
        }
        if (phrases.isNamesake(head)) {
            return new Spoken(new Actor(Kind.NAME, null, phrases.printed(head, head + 2), null), head + 2);
        }
        if (phrases.is(head, WordList.ROLES)) {
            return offices.office(start, lastRole(head), determined);
        }
        // “dhr. De Wit”
        if (titled > head && !in.get(head).isCapital() && phrases.nameEnd(titled) > titled) {
            return name(start, titled, phrases.nameEnd(titled));
        }
        Spoken group = phrases.is(head, WordList.GROUPS) ? offices.group(start, head) : null;
        if (group != null) {
            return group;
        }
        if (phrases.isAny(head, WordList.ORGANISATIONS, WordList.OUTLETS)) {
            return organisation(start, head, determined);
        }
        int nameEnd = head == start || determined && head == start + 1 ? phrases.nameEnd(head) : head;
        boolean describes = determined && phrases.isAny(nameEnd, WordList.ORGANISATIONS, WordList.OUTLETS)
                || phrases.isAny(nameEnd, WordList.LOCAL, WordList.ANONYMOUS);
        return nameEnd > head && !describes && !isDateline(head) ? name(start, head, nameEnd) : null;
    }

    // “chief executive”
    private int lastRole(int first) {
        int role = first;
        while (phrases.is(role + 1, WordList.ROLES)) {
            role++;
        }
        return role;
    }

    // “HALDEN — The …”
    private boolean isDateline(int i) {
        return i == 0 && phrases.isMark(1, "-") && in.get(0).printed().length() >= SHORTEST_DATELINE
                && in.get(0).printed().chars().allMatch(Character::isUpperCase);
    }

    private Spoken party(int start, int head) {
        NamedParty party = in.get(head).party();
        int next = phrases.afterPossessive(head + 1);
        int role = phrases.roleFrom(next);
        if (role >= 0) {
            return offices.spokesperson(start, role, Kind.NAME, party, in.get(head).printed());
        }
        return next > head + 1 ? null : new Spoken(new Actor(Kind.NAME, party, in.get(head).printed(), null),
                phrases.afterBrackets(next));
    }

    private Spoken organisation(int start, int noun, boolean determined) {
        boolean outlet = phrases.is(noun, WordList.OUTLETS);
        if (phrases.isParty(noun + 1)) {
            // “de familie Postma” is not Postma
            return phrases.is(noun, WordList.FAMILIES) ? new Spoken(new Actor(Kind.NAME, null, phrases.printed(noun, noun + 2), null), noun + 2)
                    : party(start, noun + 1);
        }
        int end = phrases.organisationEnd(noun);
        int next = phrases.afterPossessive(end);
        int role = phrases.roleFrom(next);
        boolean named = end > noun + 1;
        Kind kind = named && !outlet ? Kind.NAME : offices.nounKind(noun);
        if (role >= 0 && (determined || named)) {
            return offices.spokesperson(start, role, kind, null, phrases.printed(start, end));
        }
        if (next > end || !named && !phrases.is(start, WordList.DEFINITE)) {
            return null;
        }
        return new Spoken(new Actor(kind, null, phrases.printed(start, end), null), phrases.afterBrackets(end));
    }

    private Spoken name(int start, int head, int end) {
        int next = phrases.afterPossessive(end);
        int role = phrases.roleFrom(next);
        if (role >= 0) {
            return offices.spokesperson(start, role, Kind.NAME, null, phrases.printed(head, end));
        }
        if (next > end) {
            return null;
        }
        String printed = phrases.printed(head, end);
        int[] owner = phrases.ownerAfter(end);
        if (owner != null) {
            NamedParty party = in.get(owner[0]).party();
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
