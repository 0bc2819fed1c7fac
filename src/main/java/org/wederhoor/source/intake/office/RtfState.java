package org.wederhoor.source.intake.office;

/** What holds for the letters of an RTF file within one of its groups; a group begins with what held around it. */
final class RtfState implements Cloneable {

    /** Where the letters go. */
    enum Place {
        TEXT, NOWHERE, INFORMATION, NUMBER, FONTS, AUTHORS, PROPERTY
    }

    /**
     * Who changed something, and when.
     *
     * @param author by its place among the authors; -1 where nothing says
     * @param moment as Word packs it into a number (DTTM)
     */
    record Who(int author, int moment) {

        static final Who NOBODY = new Who(-1, 0);
    }

    Place place = Place.TEXT;
    /** Where they went around what shows them in several forms. */
    Place around = Place.TEXT;
    Story story;
    /** Whose name is being told, of those in the file's information. */
    String property = "";
    int font = -1;
    Height height = Height.ON_THE_LINE;
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
    Who inserter = Who.NOBODY;
    Who deleter = Who.NOBODY;

    /** What holds where nothing was said of letters yet. */
    void plain() {
        deleted = false;
        moved = false;
        inserted = false;
        inserter = Who.NOBODY;
        deleter = Who.NOBODY;
        hidden = false;
        struck = false;
        height = Height.ON_THE_LINE;
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
