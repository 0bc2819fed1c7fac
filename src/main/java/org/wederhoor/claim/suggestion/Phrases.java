package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.Set;

/** The parts that names and descriptions of people are made of, among the pieces of a sentence. */
final class Phrases {

    private static final int LONGEST_OFFICE = 4;
    private static final int LONGEST_BRACKETS = 6;
    private static final int LONGEST_DESCRIPTION = 5;

    private final List<Piece> pieces;
    private final Lexicon lexicon;
    private final NameReader names;

    Phrases(List<Piece> pieces, Lexicon lexicon) {
        this(pieces, lexicon, Set.of());
    }

    /** @param surnames of people whom the article has named in full */
    Phrases(List<Piece> pieces, Lexicon lexicon, Set<String> surnames) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.names = new NameReader(this, pieces, lexicon, surnames);
    }

    boolean is(int i, WordList list) {
        return isWord(i) && lexicon.is(list, pieces.get(i).form());
    }

    boolean isAny(int i, WordList... lists) {
        return isWord(i) && lexicon.isAny(pieces.get(i).form(), lists);
    }

    boolean isParty(int i) {
        return i < pieces.size() && pieces.get(i).is(Piece.Kind.PARTY);
    }

    /** Whether a first name stands at {@code i} before the surname of a party that is called otherwise: “Tom Pell”, where the party is Ann Pell. */
    boolean isNamesake(int i) {
        if (!isParty(i + 1) || !isWord(i) || !pieces.get(i).isCapital() || pieces.get(i).end() + 1 != pieces.get(i + 1).start()) {
            return false;
        }
        String name = pieces.get(i + 1).party().name();
        return pieces.get(i + 1).party().person() && name.endsWith(" " + pieces.get(i + 1).printed()) && names.end(i) == i + 1
                && !isAny(i, WordList.ROLES, WordList.LOCAL, WordList.ORGANISATIONS, WordList.OUTLETS, WordList.ANONYMOUS, WordList.GROUPS);
    }

    boolean isWord(int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).is(Piece.Kind.WORD);
    }

    boolean isMark(int i, String mark) {
        return i >= 0 && i < pieces.size() && pieces.get(i).isMark(mark);
    }

    /** Whether the piece can stand between an article and its noun; without an article only what is written large can. */
    boolean isModifier(int i, boolean small) {
        return isWord(i) && !isStop(i) && (small || pieces.get(i).isCapital());
    }

    private boolean isStop(int i) {
        return isAny(i, WordList.DETERMINERS, WordList.PREPOSITIONS, WordList.CONJUNCTIONS, WordList.RELATIVES, WordList.PRONOUNS,
                WordList.AUXILIARIES, WordList.ADVERBS, WordList.NEGATIONS, WordList.CONDITIONALS, WordList.MAY_BE)
                || lexicon.isCommon(pieces.get(i).form()) || pieces.get(i).form().equals("'s")
                || lexicon.isVerb(pieces.get(i).form());
    }

    /** The end of the name that begins at {@code i}, or {@code i} when none does. */
    int nameEnd(int i) {
        return names.end(i);
    }

    /** Whether a name begins with the article at {@code i}. */
    boolean isOfName(int i) {
        return names.hasArticle(i);
    }

    /** Whether the word says that somebody is no longer what comes next: “former”, “oud-directeur”. */
    boolean isFormer(int i) {
        return isWord(i) && lexicon.is(WordList.FORMER, pieces.get(i).form().split("-", 2)[0]);
    }

    /** “citing” of “citing KPN”. */
    boolean isParticiple(int i) {
        return isWord(i) && lexicon.isParticiple(pieces.get(i).form());
    }

    int afterPossessive(int i) {
        return isWord(i) && pieces.get(i).form().equals("'s") ? i + 1 : i;
    }

    /** The piece after the titles at {@code i}: “Mr.”. */
    int afterTitles(int i) {
        int end = i;
        while (is(end, WordList.TITLES)) {
            end += isMark(end + 1, ".") ? 2 : 1;
        }
        return end;
    }

    /** The last word of an office or a group that begins at {@code i}, as “chief executive” or “campaign team” does; -1 when none does. */
    int roleFrom(int i) {
        int at = isMark(i, "-") ? i + 1 : i;
        int last = -1;
        for (int word = at; word < at + LONGEST_OFFICE && isWord(word); word++) {
            if (isAny(word, WordList.ROLES, WordList.GROUPS)) {
                last = word;
            } else if (last >= 0 || isStop(word) || is(word, WordList.ORGANISATIONS)) {
                break;
            }
        }
        return last;
    }

    /** What comes after “for housing” or “of external affairs”, the field of an office. */
    int afterField(int i) {
        if (!is(i, WordList.BELONGING) && !is(i, WordList.PREPOSITIONS)) {
            return i;
        }
        int end = i + 1;
        while (end < i + LONGEST_OFFICE && isWord(end) && !pieces.get(end).isCapital() && !isStop(end)) {
            end++;
        }
        return end > i + 1 && isWord(end) | isMark(end, ",") ? end : i;
    }

    /**
     * The name that follows an office, at once, or between commas: its first piece, the piece after it, and the piece after the
     * comma that closes it.
     */
    int[] nameAfter(int i) {
        int end = nameEnd(i);
        if (end > i) {
            return new int[] {i, end, end};
        }
        if (isMark(i, ",")) {
            end = nameEnd(i + 1);
            if (end > i + 2 && (isMark(end, ",") || isMark(end, ".") || end == pieces.size())) {
                return new int[] {i + 1, end, isMark(end, ",") ? end + 1 : end};
            }
        }
        return null;
    }

    /** The end of an organisation's name that a noun begins: “the ministry of Justice”, “vakbond Eenheid”. */
    int organisationEnd(int noun) {
        int next = noun + 1;
        int preposition = is(next, WordList.BELONGING) ? 1 : 0;
        int determiner = preposition == 1 && is(next + 1, WordList.DETERMINERS) ? 1 : 0;
        int end = nameEnd(next + preposition + determiner);
        if (end == next + preposition + determiner) {
            return next;
        }
        return preposition == 1 && is(end, WordList.JOINERS) && nameEnd(end + 1) > end + 1 ? nameEnd(end + 1) : end;
    }

    /**
     * The party that a person whose name ends at {@code i} belongs to: “of KPN”, “, a spokesman for KPN,”. Its piece, and the
     * piece after all of it.
     */
    int[] ownerAfter(int i) {
        if (is(i, WordList.BELONGING) && isParty(i + 1)) {
            return new int[] {i + 1, i + 2};
        }
        if (!isMark(i, ",")) {
            return null;
        }
        boolean office = false;
        int owner = -1;
        for (int at = i + 1; at < i + 12; at++) {
            if (at >= pieces.size() || isMark(at, ",") || isMark(at, ".")) {
                return office && owner >= 0 ? new int[] {owner, isMark(at, ",") ? at + 1 : at} : null;
            }
            office |= is(at, WordList.ROLES);
            owner = isParty(at) ? at : owner;
        }
        return null;
    }

    int afterBrackets(int i) {
        if (isMark(i, "(")) {
            for (int at = i + 1; at < i + LONGEST_BRACKETS && at < pieces.size(); at++) {
                if (isMark(at, ")")) {
                    return at + 1;
                }
            }
        }
        return i;
    }

    /** The words that name somebody, and those that describe them between commas after that: “Jos Vink, director of the port,”. */
    String described(int i) {
        StringBuilder words = new StringBuilder(pieces.get(i).printed());
        int end = isMark(i + 1, ",") ? Math.min(pieces.size(), i + 2 + LONGEST_DESCRIPTION) : 0;
        for (int at = i + 2; at < end && !isMark(at, ",") && !isName(at); at++) {
            // “According to KPN, the regulator confirmed”
            if (lexicon.isVerb(pieces.get(at).form())) {
                return pieces.get(i).printed();
            }
            words.append(' ').append(pieces.get(at).printed());
        }
        return words.toString();
    }

    private boolean isName(int i) {
        Actor actor = pieces.get(i).actor();
        return actor != null && (actor.kind() == Actor.Kind.NAME || actor.kind() == Actor.Kind.OFFICER);
    }

    /** The article's words from one piece to another. */
    String printed(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            boolean apart = !words.isEmpty() && pieces.get(i - 1).end() < piece.start();
            words.append(apart ? " " : "").append(piece.printed());
        }
        return words.toString();
    }
}
