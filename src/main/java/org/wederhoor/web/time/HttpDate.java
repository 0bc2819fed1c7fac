package org.wederhoor.web.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** A moment as RFC 7089 writes it in headers: "Tue, 05 May 2026 10:00:00 GMT", in whole seconds and always in GMT. */
public final class HttpDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT).withZone(ZoneOffset.UTC);
    private static final int LENGTH = 29;

    private HttpDate() {
    }

    /**
     * Reads that form and no other: the older forms of HTTP dates are not Memento's.
     *
     * @throws IllegalArgumentException for any other text, and for a day of the week that the date does not have
     */
    public static Instant read(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("not a date of HTTP");
        }
        try {
            return ZonedDateTime.parse(text, FORM).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date of HTTP", e);
        }
    }

    public static String write(Instant moment) {
        return FORM.format(moment);
    }
}
