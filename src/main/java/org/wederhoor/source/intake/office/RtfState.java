package org.wederhoor.source.intake.office;

/** What holds for the letters of an RTF file within one of its groups; a group begins with what held around it. */
final class RtfState implements Cloneable {

    /** Where the letters go. */
    enum Place {
        TEXT, NOWHERE, INFORMATION, NUMBER, FONTS, AUTHORS, PROPERTY
    }

    Place place = Place.TEXT;
    /** Where they went around what shows them in several forms. */
    Place around = Place.TEXT;
    Story story;
    /** Whose name is being told, of those in the file's information. */
    String property = "";
    int font = -1;
    /** How many letters after a sign in Unicode say the same once more. */
    int repeated = 1;
    boolean deleted;
    boolean moved;
    boolean inserted;
    boolean hidden;
    boolean struck;
    boolean inTable;
    boolean inNote;
    boolean atTheEnd;
    int author = -1;
    int moment;

    /** What holds where nothing was said of letters yet. */
    void plain() {
        deleted = false;
        moved = false;
        inserted = false;
        hidden = false;
        struck = false;
        font = -1;
    }

    RtfState inner() {
        try {
            return (RtfState) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
