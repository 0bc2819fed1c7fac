package org.wederhoor.claim.suggestion;

import java.util.Locale;

import org.wederhoor.dossier.NamedParty;

/**
 * A word, mark, name or quotation of a sentence, in UTF-16 units of the article.
 *
 * @param form    the word in lower case, with straight apostrophes; “didn't” is “did not”
 * @param printed the words as they stand in the article
 * @param party   the party that is named; null for other kinds than PARTY
 * @param actor   who can speak; null for other kinds than ACTOR
 */
record Piece(Kind kind, String form, String printed, int start, int end, NamedParty party, Actor actor) {

    enum Kind {
        WORD, MARK, PARTY, ACTOR, QUOTATION, DATE
    }

    Piece(Kind kind, String form, String printed, int start, int end) {
        this(kind, form, printed, start, end, null, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && form.equals(mark);
    }

    boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(printed.codePointAt(0));
    }

    /** The first of its words, in lower case. */
    String firstWord() {
        return printed.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** How cues see it. */
    String code() {
        return switch (kind) {
            case ACTOR -> "@a";
            case QUOTATION -> "@q";
            case PARTY -> "@n";
            case DATE -> "@d";
            default -> form;
        };
    }
}
