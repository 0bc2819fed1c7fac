package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells how far a name reaches among the pieces of a sentence: “Jos van ’t Hoff”, “Brouwer & Van Dam”. */
final class NameReader {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+");

    private final List<Piece> pieces;
    private final Lexicon lexicon;
    private final Set<String> surnames;

    /** @param surnames of people whom the article has named in full */
    NameReader(List<Piece> pieces, Lexicon lexicon, Set<String> surnames) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.surnames = surnames;
    }

    /** The end of the name that begins at {@code i}, or {@code i} when none does. */
    int end(int i) {
        if (!isNamePart(i) || isAny(i, WordList.DOCUMENTS, WordList.ANONYMOUS)) {
            return i;
        }
        boolean beginsSentence = i == 0 || pieces.get(i - 1).is(Piece.Kind.QUOTATION) || isMark(i - 1, ":");
        boolean begins = isAny(i, WordList.SENTENCE, WordList.ADVERBS, WordList.PRONOUNS, WordList.DETERMINERS)
                || beginsSentence && (lexicon.isCommon(pieces.get(i).form()) || isAny(i, WordList.DOCUMENTS, WordList.ORGANISATIONS, WordList.PREPOSITIONS));
        if (begins && !isSurname(i, beginsSentence)) {
            return i;
        }
        int end = i + 1;
        while (isNamePart(end) && !lexicon.isVerb(pieces.get(end).form()) || is(end, WordList.PARTICLES) && continuesName(end)
                || isMark(end, ".") && is(end - 1, WordList.TITLES) && isNamePart(end + 1) || joinsFirm(i, end)) {
            end++;
        }
        // “Sophie in ’t Veld”
        if (is(end, WordList.PREPOSITIONS) && isWord(end + 1) && pieces.get(end + 1).form().startsWith("'") && continuesName(end + 1)) {
            return end(end + 2);
        }
        return end == i + 1 && (isCommonNoun(i) || isForeign(i)) ? i : end;
    }

    // where every noun has a capital, one word alone is a name in capitals, or after an office or title, or once it was given in full
    private boolean isCommonNoun(int i) {
        return lexicon.language().capitalNouns() && !ACRONYM.matcher(pieces.get(i).printed()).matches()
                && !isAny(i - 1, WordList.ROLES, WordList.TITLES) && !surnames.contains(pieces.get(i).printed());
    }

    // “Tuesday” in an English sentence of a Dutch article
    private boolean isForeign(int i) {
        return !isAny(i - 1, WordList.ROLES, WordList.TITLES) && Lexicon.all().anyMatch(each -> each.is(WordList.SENTENCE, pieces.get(i).form()));
    }

    // “Van Dam” where no preposition is written large; where one may be, the verb has to follow at once
    private boolean isSurname(int i, boolean beginsSentence) {
        if (!is(i, WordList.PARTICLES) || !continuesName(i) || beginsSentence && lexicon.language().capitalNouns()) {
            return false;
        }
        int end = i + 1;
        while (isNamePart(end) || is(end, WordList.PARTICLES)) {
            end++;
        }
        return !beginsSentence || isWord(end) && lexicon.isVerb(pieces.get(end).form());
    }

    // “Brouwer & Van Dam”; “Brouwer and Sons”; and where the verb takes them for one: “Brouwer en Van Dam wil …”
    private boolean joinsFirm(int start, int i) {
        if (isMark(i, "&")) {
            return continuesName(i + 1);
        }
        if (!is(i, WordList.JOINERS) || is(i, WordList.ALTERNATIVES) || !isNamePart(i + 1)) {
            return false;
        }
        int end = i + 1;
        while (isNamePart(end) && (is(end, WordList.PARTICLES) || !lexicon.isVerb(pieces.get(end).form()))) {
            end++;
        }
        boolean told = is(end - 1, WordList.LEGAL_FORMS) || is(end - 1, WordList.KIN);
        boolean one = is(end, WordList.SINGULAR) && !is(start - 1, WordList.PREPOSITIONS) || is(start - 1, WordList.SINGULAR);
        return told || one && end > i + 1 && start + 1 == i;
    }

    private boolean continuesName(int i) {
        int next = i;
        while (is(next, WordList.PARTICLES)) {
            next++;
        }
        return isNamePart(next);
    }

    private boolean isNamePart(int i) {
        return isWord(i) && pieces.get(i).isCapital();
    }

    private boolean is(int i, WordList list) {
        return isWord(i) && lexicon.is(list, pieces.get(i).form());
    }

    private boolean isAny(int i, WordList... lists) {
        return isWord(i) && lexicon.isAny(pieces.get(i).form(), lists);
    }

    private boolean isWord(int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).is(Piece.Kind.WORD);
    }

    private boolean isMark(int i, String mark) {
        return i >= 0 && i < pieces.size() && pieces.get(i).isMark(mark);
    }
}
