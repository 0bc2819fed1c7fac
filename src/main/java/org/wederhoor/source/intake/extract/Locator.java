package org.wederhoor.source.intake.extract;

import java.util.Locale;

import org.wederhoor.web.Words;

/**
 * Where in the document the text stands from a place on, until the next locator says otherwise.
 *
 * @param start in code points of the text
 * @param value a page's number, from 1; a time as HH:MM:SS from the recording's beginning; a cell as A1, Sheet!A1 or 'The sheet'!A1
 */
public record Locator(int start, LocatorKind kind, String value) implements Words {

    private static final int LONGEST = 500;

    /** Of a sheet's name that is longer than any program allows, the end is kept. */
    public Locator {
        value = value.length() <= LONGEST ? value : value.substring(value.length() - LONGEST);
    }

    @Override
    public String in(Locale language) {
        return inWords(kind, value, language);
    }

    /** As a reader of {@code language} cites it. */
    public static String inWords(LocatorKind kind, String value, Locale language) {
        IntakeMessages messages = Words.messages(IntakeMessages.class, language);
        int sheet = kind == LocatorKind.CELL ? value.lastIndexOf('!') : -1;
        return sheet < 0 ? messages.locator(kind, value) : messages.cellOfSheet(name(value.substring(0, sheet)), value.substring(sheet + 1));
    }

    /** A sheet's name as it is shown: with more than letters and digits in it, it is written between quotes. */
    private static String name(String sheet) {
        return sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    /** The second of the recording that a time is. */
    public static long seconds(String time) {
        String[] parts = time.split(":");
        return (Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 60 + Long.parseLong(parts[2]);
    }
}
