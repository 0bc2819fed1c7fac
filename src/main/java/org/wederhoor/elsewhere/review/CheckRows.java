package org.wederhoor.elsewhere.review;

/** What takes the checks of a file, one after the other. */
interface CheckRows {

    /** @param number which of the file's checks it is, from 1; in a table and in a file of one object a line the number of the line */
    void taken(long number, CheckWords words);

    /** @param address where the check is read, as far as that is said; may be empty */
    void refused(long number, String address, RowProblem why);

    /** Gives one to whoever takes it, or says why it cannot be taken. */
    default void give(long number, CheckWords words) {
        RowProblem problem = words.problem();
        if (problem == null) {
            taken(number, words);
        } else {
            String address = words.get(CheckPart.ADDRESS).replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
            refused(number, address.substring(0, address.offsetByCodePoints(0, Math.min(500, address.codePointCount(0, address.length())))), problem);
        }
    }
}
