package org.wederhoor.desk.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** How long something has waited, in its two largest units: "3 days, 4 hours". */
public record Age(Duration time) implements Words {

    static Age of(Instant since) {
        return new Age(Duration.between(since, Instant.now()));
    }

    @Override
    public String in(Locale language) {
        ReviewsMessages words = MessageBundles.get(ReviewsMessages.class, Localized.Literal.of(language.toLanguageTag()));
        if (time.toMinutes() < 1) {
            return words.justNow();
        }
        if (time.toHours() < 1) {
            return words.minutes(time.toMinutes());
        }
        return time.toDays() < 1 ? pair(words.hours(time.toHours()), time.toMinutesPart(), words.minutes(time.toMinutesPart()))
                : pair(words.days(time.toDays()), time.toHoursPart(), words.hours(time.toHoursPart()));
    }

    private static String pair(String larger, int rest, String smaller) {
        return rest == 0 ? larger : larger + ", " + smaller;
    }
}
