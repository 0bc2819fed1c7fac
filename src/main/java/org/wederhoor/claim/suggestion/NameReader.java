package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells how far a name reaches among the pieces of a sentence: “Jos van ’t Hoff”, “Brouwer & Van Dam”. */
final class NameReader {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+");

    private final Phrases phrases;
    private final List<Piece> pieces;
    private final Lexicon lexicon;
    private final Set<String> surnames;

    /** @param surnames of people whom the article has named in full */
    NameReader(Phrases phrases, List<Piece> pieces, Lexicon lexicon, Set<String> surnames) {
        this.phrases = phrases;
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.surnames = surnames;
    }

    /** The end of the name that begins at {@code i}, or {@code i} when none does. */
    int end(int i) {
        if (!isNamePart(i) && !(isClipped(i) && beginsFirm(i)) || phrases.isAny(i, WordList.DOCUMENTS, WordList.ANONYMOUS)) {
            return i;
        }
        // “’k Weet”: the sentence begins with the word after the apostrophe
        if (i == 1 && lexicon.isClipped(pieces.get(0).form().replace("'", ""))) {
            return i;
        }
        // “Conceding that …”
        if (i == 0 && lexicon.isParticiple(pieces.get(i).form()) && lexicon.isVerb(pieces.get(i).form())) {
            return i;
        }
        boolean beginsSentence = i == 0 || pieces.get(i - 1).is(Piece.Kind.QUOTATION) || phrases.isMark(i - 1, ":");
        boolean begins = phrases.isAny(i, WordList.SENTENCE, WordList.ADVERBS, WordList.PRONOUNS, WordList.DETERMINERS)
                || beginsSentence && (lexicon.isCommon(pieces.get(i).form())
                        || phrases.isAny(i, WordList.DOCUMENTS, WordList.ORGANISATIONS, WordList.PREPOSITIONS));
        if (begins && !isSurname(i, beginsSentence) && !hasArticle(i)) {
            return i;
        }
        int end = i + 1;
        for (int next = after(i, end); next > end; next = after(i, end)) {
            end = next;
        }
        // “Sophie in ’t Veld”
        if (phrases.is(end, WordList.PREPOSITIONS) && isClipped(end + 1) && continuesName(end + 1)) {
            return end(end + 2);
        }
        boolean none = end == i + 1 && (isCommonNoun(i) || isForeign(i)) || phrases.afterTitles(i) >= end;
        return none ? i : end;
    }

    // the end of what the name goes on with at {@code at}; itself where it goes on with nothing
    private int after(int start, int at) {
        if (goesOn(at) || joinsFirm(start, at)) {
            return at + 1;
        }
        return isAcronymIn(at) ? at + 4 : afterPartners(start, at);
    }

    // “Natuurwacht (NW) Rusland”
    private boolean isAcronymIn(int at) {
        return phrases.isMark(at, "(") && phrases.isWord(at + 1) && ACRONYM.matcher(pieces.get(at + 1).printed()).matches()
                && phrases.isMark(at + 2, ")") && isNamePart(at + 3) && !lexicon.isVerb(pieces.get(at + 3).form());
    }

    private boolean goesOn(int end) {
        return isNamePart(end) && !lexicon.isVerb(pieces.get(end).form()) || phrases.is(end, WordList.PARTICLES) && continuesName(end)
                || phrases.isMark(end, ".") && (phrases.is(end - 1, WordList.TITLES) && isNamePart(end + 1) || isShort(end - 1) || isInitial(end - 1));
    }

    // “Tim S. denied”, not at the sentence's end
    private boolean isInitial(int i) {
        return isNamePart(i) && pieces.get(i).printed().length() == 1 && i + 2 < pieces.size();
    }

    // “Bridge Co. denied”, not at the sentence's end
    private boolean isShort(int i) {
        return phrases.isAny(i, WordList.LEGAL_FORMS, WordList.KIN) && i + 2 < pieces.size();
    }

    /** Whether a name begins with the article or preposition at {@code i}: “said De Wit”, “De Wit, Jansen en Partners”, “The Hague Bridge”. */
    boolean hasArticle(int i) {
        if (!isNamePart(i) && !isClipped(i)) {
            return false;
        }
        boolean large = i > 0 && !lexicon.language().capitalNouns() && phrases.isWord(i - 1) && phrases.is(i, WordList.PARTICLES) && continuesName(i);
        return large || phrases.is(i + 1, WordList.ARTICLED) && isNamePart(i + 1) || beginsFirm(i);
    }

    // of surnames; a preposition that is none of a name has its subject after the verb
    private boolean beginsFirm(int i) {
        int first = i;
        while (phrases.is(first, WordList.PARTICLES) || first == i && phrases.is(i, WordList.PREPOSITIONS) && isClipped(i + 1)) {
            first++;
        }
        int alone = nameParts(first);
        int end = alone;
        for (int next = after(i, end); next > end; next = after(i, end)) {
            end = next;
        }
        if (first == i || !isNamePart(first) || end == alone) {
            return false;
        }
        return !phrases.is(i, WordList.PREPOSITIONS)
                || phrases.isWord(end) && lexicon.isVerb(pieces.get(end).form()) && !phrases.is(end, WordList.AUXILIARIES);
    }

    // where every noun has a capital, one word alone is a name in capitals, or after an office or title, or once it was given in full
    private boolean isCommonNoun(int i) {
        return lexicon.language().capitalNouns() && !ACRONYM.matcher(pieces.get(i).printed()).matches()
                && !phrases.isAny(i - 1, WordList.ROLES, WordList.TITLES) && !surnames.contains(pieces.get(i).printed());
    }

    // “Tuesday” in an English sentence of a Dutch article
    private boolean isForeign(int i) {
        return !phrases.isAny(i - 1, WordList.ROLES, WordList.TITLES) && Lexicon.all().anyMatch(each -> each.is(WordList.SENTENCE, pieces.get(i).form()));
    }

    // “Van Dam” where no preposition is written large; where one may be, the verb has to follow at once
    private boolean isSurname(int i, boolean beginsSentence) {
        if (!phrases.is(i, WordList.PARTICLES) || !continuesName(i) || beginsSentence && lexicon.language().capitalNouns()) {
            return false;
        }
        int end = i + 1;
        while (isNamePart(end) || phrases.is(end, WordList.PARTICLES)) {
            end++;
        }
        return !beginsSentence || phrases.isWord(end) && lexicon.isVerb(pieces.get(end).form());
    }

    // “Brouwer & Van Dam”; “Brouwer and Sons”; and where the verb takes them for one: “Brouwer en Van Dam wil …”
    private boolean joinsFirm(int start, int i) {
        if (phrases.isMark(i, "&")) {
            return continuesName(i + 1);
        }
        if (!phrases.is(i, WordList.JOINERS) || phrases.is(i, WordList.ALTERNATIVES) || !isNamePart(i + 1)) {
            return false;
        }
        int end = i + 1;
        while (isNamePart(end) && (phrases.is(end, WordList.PARTICLES) || !lexicon.isVerb(pieces.get(end).form()))) {
            end++;
        }
        boolean told = phrases.is(end - 1, WordList.LEGAL_FORMS) || phrases.is(end - 1, WordList.KIN);
        boolean one = phrases.is(end, WordList.SINGULAR) && !phrases.is(start - 1, WordList.PREPOSITIONS) || phrases.is(start - 1, WordList.SINGULAR);
        return told || one && end > i + 1 && start + 1 == i;
    }

    // “Smith, Jones and Partners”, “Smith, Jones & Brown”: told by what the list ends in, or where the verb takes it for one
    private int afterPartners(int start, int comma) {
        int joiner = comma;
        while (phrases.isMark(joiner, ",") && continuesName(joiner + 1)) {
            joiner = nameParts(joiner + 1);
        }
        if (joiner == comma || !phrases.isMark(joiner, "&") && !phrases.is(joiner, WordList.JOINERS) || phrases.is(joiner, WordList.ALTERNATIVES)
                || !continuesName(joiner + 1)) {
            return comma;
        }
        int end = nameParts(joiner + 1);
        boolean one = phrases.is(end, WordList.SINGULAR) && !phrases.is(start - 1, WordList.PREPOSITIONS) && !lexicon.language().capitalNouns();
        boolean told = one || phrases.isMark(joiner, "&") || phrases.is(joiner + 1, WordList.KIN);
        return told && !isApart(start, end) ? end : comma;
    }

    // “In Leeds, Jones and Partners declined”, “According to Smith, Jones and Partners declined”
    private boolean isApart(int start, int end) {
        boolean leads = !lexicon.invertsFreely() && phrases.isWord(end) && lexicon.isVerb(pieces.get(end).form());
        return phrases.is(start - 1, WordList.LOCATIVE) || phrases.is(start - 1, WordList.PREPOSITIONS) && !phrases.is(start - 2, WordList.ROLES) && leads;
    }

    private int nameParts(int from) {
        int end = from;
        while (phrases.is(end, WordList.PARTICLES) || goesOn(end)) {
            end++;
        }
        return end;
    }

    private boolean continuesName(int i) {
        int next = i;
        while (phrases.is(next, WordList.PARTICLES)) {
            next++;
        }
        return isNamePart(next);
    }

    // “’t Hart”
    private boolean isClipped(int i) {
        return phrases.isWord(i) && pieces.get(i).form().startsWith("'") && phrases.is(i, WordList.PARTICLES);
    }

    private boolean isNamePart(int i) {
        // “I'm”
        return phrases.isWord(i) && pieces.get(i).isCapital() && pieces.get(i).form().indexOf(' ') < 0;
    }
}
