package org.wederhoor.desk.reply;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.wederhoor.web.Words;
import org.wederhoor.web.time.DateForm;

/**
 * How long a party still has, or how late it is: "4 days", "tomorrow 17:00", "2 hours late". Days are those of the newsroom's calendar.
 *
 * @param zone the newsroom's
 */
public record Countdown(Instant deadline, Instant now, ZoneId zone) implements Words {

    private static final int HOURS_COUNTED = 48;

    public boolean isLate() {
        return !now.isBefore(deadline);
    }

    @Override
    public String in(Locale language) {
        WaitingMessages words = Words.messages(WaitingMessages.class, language);
        if (isLate()) {
            return late(Duration.between(deadline, now), words);
        }
        long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), deadline.atZone(zone).toLocalDate());
        String clock = DateForm.CLOCK.in(language).withZone(zone).format(deadline);
        return days == 0 ? words.today(clock) : days == 1 ? words.tomorrow(clock) : words.days(days);
    }

    private static String late(Duration by, WaitingMessages words) {
        if (by.toHours() == 0) {
            return words.minutesLate(by.toMinutes());
        }
        return by.toHours() < HOURS_COUNTED ? words.hoursLate(by.toHours()) : words.daysLate(by.toDays());
    }
}
