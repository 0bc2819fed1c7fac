package org.wederhoor.dossier.date;

import java.time.LocalDate;

/**
 * The time between two dates, of which one can be missing.
 *
 * @param start null where it is open or unknown
 * @param end   likewise
 * @param open  whether the missing end is open (..), not unknown
 */
record EdtfInterval(EdtfDate start, EdtfDate end, boolean open) implements Edtf {

    /**
     * @throws IllegalArgumentException when both ends are missing, when the end lies before the start, when the year is known of
     *                                  one end only, or when an end has a time of day
     */
    EdtfInterval {
        boolean whole = start != null && end != null;
        if (start == null && end == null || start != null && start.time() != null || end != null && end.time() != null
                || whole && start.isOfUnknownYear() != end.isOfUnknownYear()
                || whole && !start.isOfUnknownYear() && end.latest().isBefore(start.earliest())) {
            throw new IllegalArgumentException("not an EDTF interval");
        }
    }

    /** @throws IllegalArgumentException when {@code text} is no such interval */
    static EdtfInterval of(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not an EDTF interval");
        }
        return new EdtfInterval(end(ends[0]), end(ends[1]), ends[0].equals("..") || ends[1].equals(".."));
    }

    /** Whether its end begins and ends before its start does, as with seasons that overlap: from autumn 2019 to summer 2019. */
    boolean isBackwards() {
        return start != null && end != null && !isOfUnknownYear() && start.earliest().isAfter(end.earliest())
                && start.latest().isAfter(end.latest());
    }

    private static EdtfDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : EdtfDate.of(text);
    }

    @Override
    public LocalDate earliest() {
        return start == null ? null : start.earliest();
    }

    @Override
    public LocalDate latest() {
        return end == null ? null : end.latest();
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public boolean isOfUnknownYear() {
        return start == null ? end.isOfUnknownYear() : start.isOfUnknownYear();
    }
}
