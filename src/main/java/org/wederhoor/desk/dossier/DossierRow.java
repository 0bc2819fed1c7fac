package org.wederhoor.desk.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Tuple;

import org.wederhoor.verdict.standard.Mark;

/**
 * A dossier in the desk's list.
 *
 * @param changed when anything was last done to one of its claims, or when it was made
 * @param marks   how many of its claims have each mark, in a verdict on its way or else in the published one; those of none are left out
 * @param claims  how many it has
 */
public record DossierRow(UUID id, String title, String language, String summary, Instant changed, List<OfMark> marks, long claims, DossierState state) {

    /** How many claims have a mark. */
    public record OfMark(Mark mark, long number) {
    }

    static DossierRow of(Tuple row) {
        List<OfMark> marks = Stream.of(Mark.values()).map(mark -> new OfMark(mark, row.get(mark.name().toLowerCase(Locale.ROOT), Long.class)))
                .filter(each -> each.number > 0).toList();
        long claims = row.get("claims", Long.class);
        return new DossierRow(row.get("id", UUID.class), row.get("title", String.class), row.get("language", String.class), row.get("summary", String.class),
                row.get("changed", Instant.class), marks, claims, DossierState.of(claims, row.get("working", Long.class)));
    }
}
