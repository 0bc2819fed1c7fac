package org.wederhoor.publication.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.search.PageNumber;
import org.wederhoor.web.search.Wanted;

/**
 * What a reader asks the search for.
 *
 * @param mark    null for any, likewise the slugs {@code party} and {@code dossier}, and the days
 * @param from    the first day of publication, in the newsroom's zone
 * @param to      the last one
 * @param page    from 1
 * @param noDay   whether something that is no day was typed as one; it is left out of account
 */
public record Asked(Wanted wanted, Mark mark, String party, String dossier, LocalDate from, LocalDate to, int page, boolean noDay) {

    private static final int LONGEST_SLUG = 100;
    private static final int LAST_YEAR = 9999;

    /** Reads {@code q}, {@code mark}, {@code party}, {@code dossier}, {@code from}, {@code to} and {@code page}. */
    public static Asked of(MultivaluedMap<String, String> query) {
        LocalDate from = day(query.getFirst("from"));
        LocalDate to = day(query.getFirst("to"));
        return new Asked(Wanted.of(query.getFirst("q")), mark(query.getFirst("mark")), slug(query.getFirst("party")),
                slug(query.getFirst("dossier")), from, to, PageNumber.of(query.getFirst("page")),
                from == null && isTyped(query.getFirst("from")) || to == null && isTyped(query.getFirst("to")));
    }

    /** Whether there is anything to look for. */
    boolean isAnything() {
        return !wanted.isNothing() || isFiltered();
    }

    public boolean isFiltered() {
        return mark != null || party != null || dossier != null || from != null || to != null;
    }

    /** Whether the party that was asked for, if any was, is one of {@code parties}. */
    public boolean isAmong(List<Named> parties) {
        return party == null || parties.stream().anyMatch(each -> each.slug().equals(party));
    }

    /** Whether the dossier that was asked for, if any was, is one of {@code dossiers}. */
    public boolean isIn(List<Named> dossiers) {
        return dossier == null || dossiers.stream().anyMatch(each -> each.slug().equals(dossier));
    }

    /** The query that asks for a page of the same. */
    public String onPage(int other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("q", wanted.typed());
        fields.put("mark", mark);
        fields.put("party", party);
        fields.put("dossier", dossier);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("page", other == 1 ? null : other);
        List<String> parts = new ArrayList<>();
        fields.entrySet().stream().filter(field -> field.getValue() != null && !field.getValue().equals(""))
                .forEach(field -> parts.add(field.getKey() + "=" + URLEncoder.encode(field.getValue().toString(), StandardCharsets.UTF_8)));
        return parts.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static Mark mark(String typed) {
        for (Mark mark : Mark.values()) {
            if (mark.name().equals(typed)) {
                return mark;
            }
        }
        return null;
    }

    private static String slug(String typed) {
        return !isTyped(typed) || typed.length() > LONGEST_SLUG || !typed.matches("[a-z0-9-]+") ? null : typed;
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = isTyped(typed) ? LocalDate.parse(typed.strip()) : null;
            return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isTyped(String value) {
        return value != null && !value.isBlank();
    }
}
