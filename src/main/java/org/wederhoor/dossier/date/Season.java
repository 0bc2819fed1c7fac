package org.wederhoor.dossier.date;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A season, numbered 21 to 24 as in ISO 8601-2. Its days are those of the northern half of the world, and wide enough for the
 * meteorologist's season and the astronomer's; which winter "winter 2019" is, nobody can tell, so it is either.
 */
enum Season {

    SPRING(0, MonthDay.of(3, 1), 0, MonthDay.of(6, 21)),
    SUMMER(0, MonthDay.of(6, 1), 0, MonthDay.of(9, 23)),
    AUTUMN(0, MonthDay.of(9, 1), 0, MonthDay.of(12, 22)),
    WINTER(-1, MonthDay.of(12, 1), 1, MonthDay.of(3, 21));

    private final int firstYear;
    private final MonthDay first;
    private final int lastYear;
    private final MonthDay last;

    Season(int firstYear, MonthDay first, int lastYear, MonthDay last) {
        this.firstYear = firstYear;
        this.first = first;
        this.lastYear = lastYear;
        this.last = last;
    }

    /** The season of a two-digit number; null when {@code number} is none of theirs. */
    static Season of(String number) {
        int index = number.matches("2[1-4]") ? number.charAt(1) - '1' : -1;
        return index < 0 ? null : values()[index];
    }

    String number() {
        return "2" + (ordinal() + 1);
    }

    LocalDate earliest(int year) {
        return first.atYear(year + firstYear);
    }

    LocalDate latest(int year) {
        return last.atYear(year + lastYear);
    }
}
