package org.wederhoor.source.intake;

/**
 * Where in the document the text stands from a place on, until the next locator says otherwise.
 *
 * @param start in code points of the text
 * @param value a page's number, from 1; a time as HH:MM:SS from the recording's beginning; a cell as A1, or Sheet!A1
 */
public record Locator(int start, LocatorKind kind, String value) {

    /** In signs. */
    public static final int LONGEST = 500;
}
