package org.wederhoor.desk.reply;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.time.Zones;

/** The fields "deadlineDate", "deadlineTime" and "deadlineZone" of a form. */
final class DeadlineField {

    private DeadlineField() {
    }

    /** The deadline that was typed; null, with a problem, when it is none, is not ahead of {@code now}, or its zone is unknown. */
    static Deadline read(Form form, Instant now) {
        LocalDate day = parsed(form, "deadlineDate", LocalDate::parse, ReplyProblem.DAY);
        LocalTime time = parsed(form, "deadlineTime", LocalTime::parse, ReplyProblem.TIME);
        ZoneId zone = zone(form);
        if (day == null || time == null || zone == null) {
            return null;
        }
        LocalDateTime local = day.atTime(time.withSecond(0).withNano(0));
        int shown = Deadline.timesShown(local, zone);
        if (shown != 1) {
            form.problem("deadlineTime", shown == 0 ? ReplyProblem.SKIPPED : ReplyProblem.TWICE);
            return null;
        }
        Deadline deadline = Deadline.of(local, zone);
        if (!deadline.at().isAfter(now)) {
            form.problem("deadlineDate", ReplyProblem.PAST);
            return null;
        }
        return deadline;
    }

    static void fill(Form form, Deadline deadline) {
        LocalDateTime local = deadline.local();
        form.with("deadlineDate", local.toLocalDate()).with("deadlineTime", local.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
                .with("deadlineZone", deadline.zone().getId());
    }

    static <W> FieldValue<W> value(Function<W, Deadline> deadline) {
        Map<String, UnaryOperator<Words>> parts = new LinkedHashMap<>();
        parts.put("deadlineDate", whole -> Words.of(RepliesMessages.class, RepliesMessages::deadlineDate));
        parts.put("deadlineTime", whole -> Words.of(RepliesMessages.class, RepliesMessages::deadlineTime));
        parts.put("deadlineZone", whole -> Words.of(RepliesMessages.class, RepliesMessages::deadlineZone));
        return new FieldValue<>(parts, false, (form, words, language) -> fill(form, deadline.apply(words)),
                (words, language) -> deadline.apply(words).in(language), words -> written(deadline.apply(words)));
    }

    /** As the journal keeps it, "2026-03-05 17:00 (Europe/Amsterdam)". */
    static String written(Deadline deadline) {
        return deadline.local().toString().replace('T', ' ') + " (" + deadline.zone().getId() + ")";
    }

    private static ZoneId zone(Form form) {
        String typed = form.required("deadlineZone", 60);
        ZoneId zone = Zones.named(typed);
        if (zone == null) {
            form.problem("deadlineZone", ReplyProblem.unknownZone(typed));
        }
        return zone;
    }

    /** Years of more than four digits are mistyped, and more than a database can keep. */
    private static <T> T parsed(Form form, String name, Function<String, T> reading, Words otherwise) {
        String typed = form.required(name, 20);
        try {
            if (typed.length() <= 10) {
                return reading.apply(typed);
            }
        } catch (DateTimeException e) {
            // falls through to the problem, as what is too long does
        }
        form.problem(name, otherwise);
        return null;
    }
}
