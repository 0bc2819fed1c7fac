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
        if (!isNamePart(i) || phrases.isAny(i, WordList.DOCUMENTS, WordList.ANONYMOUS)) {
            return i;
        }
        boolean beginsSentence = i == 0 || pieces.get(i - 1).is(Piece.Kind.QUOTATION) || phrases.isMark(i - 1, ":");
        boolean begins = phrases.isAny(i, WordList.SENTENCE, WordList.ADVERBS, WordList.PRONOUNS, WordList.DETERMINERS)
                || beginsSentence && (lexicon.isCommon(pieces.get(i).form())
                        || phrases.isAny(i, WordList.DOCUMENTS, WordList.ORGANISATIONS, WordList.PREPOSITIONS));
        if (begins && !isSurname(i, beginsSentence)) {
            return i;
        }
        int end = i + 1;
        while (isNamePart(end) && !lexicon.isVerb(pieces.get(end).form()) || phrases.is(end, WordList.PARTICLES) && continuesName(end)
                || phrases.isMark(end, ".") && phrases.is(end - 1, WordList.TITLES) && isNamePart(end + 1) || joinsFirm(i, end) || listsPartners(i, end)) {
            end++;
        }
        // “Sophie in ’t Veld”
        if (phrases.is(end, WordList.PREPOSITIONS) && phrases.isWord(end + 1) && pieces.get(end + 1).form().startsWith("'") && continuesName(end + 1)) {
            return end(end + 2);
        }
        return end == i + 1 && (isCommonNoun(i) || isForeign(i)) ? i : end;
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

    // “Smith, Jones and Partners”, “Smith, Jones & Brown”: told by what the list ends in
    private boolean listsPartners(int start, int comma) {
        if (phrases.is(start - 1, WordList.PREPOSITIONS)) {
            return false;
        }
        int end = comma;
        while (phrases.isMark(end, ",") && continuesName(end + 1)) {
            end++;
            while (phrases.is(end, WordList.PARTICLES) || isNamePart(end) && !lexicon.isVerb(pieces.get(end).form())) {
                end++;
            }
        }
        boolean told = phrases.isMark(end, "&") && continuesName(end + 1)
                || phrases.is(end, WordList.JOINERS) && !phrases.is(end, WordList.ALTERNATIVES) && isNamePart(end + 1) && phrases.is(end + 1, WordList.KIN);
        return end > comma && told;
    }

    private boolean continuesName(int i) {
        int next = i;
        while (phrases.is(next, WordList.PARTICLES)) {
            next++;
        }
        return isNamePart(next);
    }

    private boolean isNamePart(int i) {
        return phrases.isWord(i) && pieces.get(i).isCapital();
    }
}
