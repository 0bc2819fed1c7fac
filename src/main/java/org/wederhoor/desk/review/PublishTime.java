package org.wederhoor.desk.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.form.Form;

/** Reads the time at which something is to be published, as a browser sends it or as a person types it. */
final class PublishTime {

    /** What can be wrong with it. */
    public enum Problem implements FieldWords {

        UNREADABLE, NO_SUCH_TIME, PAST;

        @Override
        public String in(Locale language) {
            return MessageBundles.get(ReviewsMessages.class, Localized.Literal.of(language.toLanguageTag())).timeProblem(this);
        }
    }

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]")
            .withResolverStyle(ResolverStyle.STRICT);

    private PublishTime() {
    }

    /**
     * The moment in the field {@code publishAt}: a day and a time (2026-03-05T12:00, or a blank for the T) in {@code zone}. An hour
     * that the clock has twice is the first of the two. Null, with a problem in the form, when it cannot be read, when the clock
     * skips it, and when it is not after {@code now}.
     */
    static Instant read(Form form, ZoneId zone, Instant now) {
        try {
            LocalDateTime local = LocalDateTime.parse(form.value("publishAt").strip().replaceAll("\\s+", "T"), TYPED);
            if (zone.getRules().getValidOffsets(local).isEmpty()) {
                form.problem("publishAt", Problem.NO_SUCH_TIME);
                return null;
            }
            Instant at = local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
            if (at.isAfter(now)) {
                return at;
            }
            form.problem("publishAt", Problem.PAST);
        } catch (DateTimeException e) {
            form.problem("publishAt", Problem.UNREADABLE);
        }
        return null;
    }
}
