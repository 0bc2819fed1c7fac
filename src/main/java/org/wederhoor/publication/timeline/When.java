package org.wederhoor.publication.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.verdict.Content;

/**
 * When something was, as far as that is known. In order, what can be earliest comes first; what has no known year comes last, by its
 * month and day, and after that what has no date at all.
 *
 * @param earliest the first day that it can be; null where that is not known
 * @param latest   the last day that it can be; likewise
 * @param exact    whether it is that one day beyond doubt
 * @param inYear   the month, or month and day, of a year that is not known: "XXXX-05-16"; null where there is none
 */
public record When(LocalDate earliest, LocalDate latest, boolean exact, String inYear) implements Comparable<When> {

    private static final When UNKNOWN = new When(null, null, false, null);
    private static final Comparator<LocalDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** @param date null where nothing is known */
    public static When of(Content.DateSaid date) {
        if (date == null || date.edtf() == null) {
            return UNKNOWN;
        }
        PartialDate known = PartialDate.of(null, date.edtf());
        boolean doubtful = date.edtf().matches(".*[?~%].*");
        return new When(known.earliest, known.latest, known.earliest != null && known.earliest.equals(known.latest) && !doubtful,
                known.earliest == null && known.latest == null ? date.edtf() : null);
    }

    public static When of(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return new When(day, day, true, null);
    }

    /** Whether neither its first nor its last day is known. */
    public boolean isUnknown() {
        return earliest == null && latest == null;
    }

    @Override
    public int compareTo(When other) {
        int byStart = UNKNOWN_LAST.compare(start(), other.start());
        int byEnd = byStart != 0 ? byStart : UNKNOWN_LAST.compare(latest, other.latest);
        return byEnd != 0 ? byEnd : Comparator.nullsLast(Comparator.<String>naturalOrder()).compare(inYear, other.inYear);
    }

    private LocalDate start() {
        return earliest == null ? latest : earliest;
    }
}
