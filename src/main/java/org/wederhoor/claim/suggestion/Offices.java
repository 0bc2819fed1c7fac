package org.wederhoor.claim.suggestion;

import java.util.List;

import org.wederhoor.claim.suggestion.Actor.Kind;
import org.wederhoor.dossier.NamedParty;

/** Finds people by their office: “a spokesman for the ministry”, “the lawyer of the company, Ian Frith,”, “minister Jansen”. */
final class Offices {

    private static final int MODIFIERS = 4;

    private final List<Piece> in;
    private final Lexicon lexicon;
    private final Phrases phrases;

    Offices(List<Piece> pieces, Lexicon lexicon, Phrases phrases) {
        this.in = pieces;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** Somebody with an office that ends with the word at {@code role}, and the name that may follow. */
    Spoken spokesperson(int start, int role, Kind kind, NamedParty party, String speaker) {
        int end = phrases.afterField(role + 1);
        int[] name = phrases.nameAfter(end);
        if (name == null && end > role + 1) {
            end = role + 1;
            name = phrases.nameAfter(end);
        }
        String person = name == null ? phrases.printed(start, role + 1) : phrases.printed(name[0], name[1]);
        return new Spoken(new Actor(kind, party, speaker, person), name == null ? end : name[2]);
    }

    /** Somebody whose office is the word at {@code role}, which begins no party's name; null when that cannot speak. */
    Spoken office(int start, int role, boolean determined) {
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
            return new Spoken(new Actor(Kind.THEIRS, null, phrases.printed(start, role + 1),
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
        if (speaks && lexicon.isCompound(WordList.SPEAKERS, in.get(role).form())) {
            return new Spoken(new Actor(Kind.NAME, null, phrases.printed(start, end), null), end);
        }
        if (speaks) {
            return new Spoken(new Actor(Kind.SPOKESPERSON, null, phrases.printed(start, end), phrases.printed(start, end)), end);
        }
        boolean owner = phrases.afterPossessive(end) > end;
        return determined && !owner ? new Spoken(new Actor(Kind.PERSON, null, phrases.printed(start, end), null), end) : null;
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
                // “of the ministry”, “des Ministeriums”
                boolean known = phrases.is(owner, WordList.DEFINITE) || phrases.is(owner - 1, WordList.DEFINITE);
                boolean named = end > head + 1 || !known;
                kind = named && !phrases.is(head, WordList.OUTLETS) ? Kind.NAME : nounKind(head);
            } else if (phrases.nameEnd(head) > head) {
                kind = Kind.NAME;
                end = phrases.nameEnd(head);
            }
            if (kind != null) {
                int[] name = person == null ? phrases.nameAfter(end) : null;
                String who = name != null ? phrases.printed(name[0], name[1])
                        : person != null ? person : phrases.printed(start, role + 1);
                NamedParty party = in.get(head).party();
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
        if (!noun || !phrases.is(role, WordList.SPEAKERS)) {
            return null;
        }
        int end = owner + 2;
        while (end < owner + MODIFIERS && lexicon.isModifier(in.get(end - 1).printed()) && phrases.isModifier(end, true)) {
            end++;
        }
        String who = person == null ? phrases.printed(start, role + 1) : person;
        return new Spoken(new Actor(Kind.NAME, null, phrases.printed(owner, end), who), end);
    }

    /** “the campaign of KPN”: a group that speaks for somebody; null when the word at {@code group} is followed by nobody's name. */
    Spoken group(int start, int group) {
        return phrases.is(group + 1, WordList.FOR_WHOM) ? belonging(start, group, group + 2, null) : null;
    }

    /** How an organisation is named by the noun at {@code noun} alone. */
    Kind nounKind(int noun) {
        return phrases.is(noun, WordList.OUTLETS) ? Kind.OUTLET
                : phrases.is(noun, WordList.FIRMS) ? Kind.NOUN : Kind.INSTITUTION;
    }
}
