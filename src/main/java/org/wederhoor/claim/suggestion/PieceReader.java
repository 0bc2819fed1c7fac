package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.claim.suggestion.Piece.Kind;

/** Takes a sentence apart. */
final class PieceReader {

    private static final String APOSTROPHES = "'’‘ʼ";
    private static final Pattern CLIPPED = Pattern.compile("(?<!\\p{L})[" + APOSTROPHES + "]\\p{L}{1,2}(?!\\p{L})");
    // after a party's name, which is a piece of its own
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[\\p{L}\\p{N}])['’]s(?![\\p{L}\\p{N}])");
    // “…”, says
    private static final Pattern FOLLOWING = Pattern.compile("\\s*,\\s*(\\p{L}+)");
    /** What a word that was joined with "not" ends in, taken apart. */
    static final String NOT = " not";
    private static final int FEWEST_WORDS = 4;

    private final String text;
    private final PartyNames names;
    private final Lexicon lexicon;

    PieceReader(String text, PartyNames names, Lexicon lexicon) {
        this.text = text;
        this.names = names;
        this.lexicon = lexicon;
    }

    /**
     * The pieces from {@code from} to {@code to}. Of {@code quotations} those that say something are one piece each; a word or
     * two in quotation marks are read as words of the sentence.
     */
    List<Piece> read(int from, int to, List<Quotation> quotations) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Quotation quotation : quotations) {
            if (quotation.outerStart() < at || quotation.outerEnd() > to) {
                continue;
            }
            words(at, quotation.outerStart(), pieces);
            if (speaks(quotation, pieces)) {
                pieces.add(new Piece(Kind.QUOTATION, "", text.substring(quotation.start(), quotation.end()), quotation.start(),
                        quotation.end()));
            } else {
                words(quotation.start(), quotation.end(), pieces);
            }
            at = quotation.outerEnd();
        }
        words(at, to, pieces);
        return pieces;
    }

    private boolean speaks(Quotation quotation, List<Piece> before) {
        String words = text.substring(quotation.start(), quotation.end());
        if (lexicon.word().matcher(words).results().count() >= FEWEST_WORDS || words.matches("(?s).*[.!?…,]\\s*")) {
            return true;
        }
        Matcher verb = FOLLOWING.matcher(text).region(quotation.outerEnd(), text.length());
        if (verb.lookingAt() && lexicon.isVerb(form(verb.group(1)))) {
            return true;
        }
        boolean begins = before.isEmpty() || before.get(before.size() - 1).isMark(":");
        return begins && text.substring(quotation.outerEnd()).matches("(?s)\\s*([,.\\n].*)?");
    }

    private void words(int from, int to, List<Piece> pieces) {
        Matcher date = lexicon.dates().matcher(text);
        Matcher word = lexicon.word().matcher(text);
        Matcher possessive = POSSESSIVE.matcher(text);
        Matcher clipped = CLIPPED.matcher(text);
        for (int i = from; i < to;) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int name = names.end(text, i, to);
            int genitive = name < 0 && lexicon.grammar().joinsGenitive() ? names.genitiveEnd(text, i, to) : -1;
            if (name > 0) {
                i = addParty(i, name, name, pieces);
            } else if (genitive > 0 && isOwned(pieces)) {
                i = addParty(i, genitive, genitive + 1, pieces);
            } else if (genitive > 0) {
                i = addParty(i, genitive, genitive, pieces);
                pieces.add(new Piece(Kind.WORD, "'s", "s", i, i + 1));
                i++;
            } else if (found(date, i, to)) {
                pieces.add(new Piece(Kind.DATE, "", date.group(), i, date.end()));
                i = date.end();
            } else if (found(possessive, i, to)) {
                pieces.add(new Piece(Kind.WORD, "'s", possessive.group(), i, possessive.end()));
                i = possessive.end();
            } else if (APOSTROPHES.indexOf(text.charAt(i)) >= 0 && found(clipped, i, to) && isArticle(clipped.group())) {
                addWord(clipped.group(), i, pieces);
                i = clipped.end();
            } else if (found(word, i, to)) {
                addWord(word.group(), i, pieces);
                i = word.end();
            } else {
                char each = text.charAt(i);
                if ("”’'\"“‘»«„‚›‹`".indexOf(each) < 0) {
                    String mark = String.valueOf(each);
                    pieces.add(new Piece(Kind.MARK, "–—―".contains(mark) ? "-" : mark, mark, i, i + 1));
                }
                i++;
            }
        }
    }

    private int addParty(int start, int nameEnd, int end, List<Piece> pieces) {
        String printed = text.substring(start, nameEnd);
        pieces.add(new Piece(Kind.PARTY, printed.toLowerCase(Locale.ROOT), printed, start, end, names.of(printed), null));
        return end;
    }

    // “der Sprecher des Ministeriums”
    private boolean isOwned(List<Piece> before) {
        return !before.isEmpty() && lexicon.isAny(before.get(before.size() - 1).form(), WordList.DETERMINERS, WordList.PREPOSITIONS);
    }

    private static boolean found(Matcher matcher, int from, int to) {
        matcher.region(from, to);
        matcher.useTransparentBounds(true);
        return matcher.lookingAt();
    }

    // “’t” of “’t Kabinet” and “Van ’t Hoff”
    private boolean isArticle(String printed) {
        return lexicon.isAny(form(printed), WordList.DETERMINERS, WordList.PARTICLES);
    }

    private static String form(String printed) {
        return printed.toLowerCase(Locale.ROOT).replace(" ", "").replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    }

    private void addWord(String printed, int start, List<Piece> pieces) {
        String form = form(printed);
        int end = start + printed.length();
        int apostrophe = form.length() - 2;
        String full = full(form);
        if (full != null) {
            pieces.add(new Piece(Kind.WORD, full, printed, start, end));
        } else if (form.endsWith("'s")) {
            pieces.add(new Piece(Kind.WORD, form.substring(0, apostrophe), printed.substring(0, apostrophe), start, end - 2));
            pieces.add(new Piece(Kind.WORD, "'s", printed.substring(apostrophe), end - 2, end));
        } else {
            pieces.add(new Piece(Kind.WORD, form, printed, start, end));
        }
    }

    /** What a contraction is short for; null for any other word. */
    private String full(String form) {
        String ending = lexicon.grammar().notEnding();
        String known = lexicon.grammar().contractions().get(form);
        boolean negated = known == null && ending != null && form.endsWith(ending) && form.length() > ending.length();
        return negated ? form.substring(0, form.length() - ending.length()) + NOT : known;
    }
}
