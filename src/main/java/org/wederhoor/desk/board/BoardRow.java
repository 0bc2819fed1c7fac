package org.wederhoor.desk.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.wederhoor.verdict.standard.Mark;

/**
 * A claim in a list of the desk, with all that the list prints of it.
 *
 * @param mark      of the verdict on its way, or else of the published one; null when neither has one
 * @param withdrawn whether readers are told that it is withdrawn, and nothing is on its way
 * @param owner     the name of whoever has it; null for nobody
 * @param gone      whether that account is closed
 * @param due       null for no day
 * @param changed   when anything was last done to it
 * @param publishAt when it is to be published; null when at no set time
 * @param version   of its assignment
 */
public record BoardRow(UUID id, String sentence, String language, UUID dossierId, String dossier, String dossierLanguage, Stage stage,
        Mark mark, boolean withdrawn, String owner, boolean gone, LocalDate due, Instant changed, Instant publishAt, int version) {

    /** The mark of a claim {@code c}. */
    public static final String MARK = "coalesce(v.mark, pv.mark)";

    static final String COLUMNS = "c.id, c.sentence, c.language, d.id dossier_id, d.title, d.language dossier_language, " + Stage.NAME + " stage, "
            + MARK + " mark, coalesce(v.claim_id is null and e.change_kind = 'WITHDRAWAL', false) withdrawn, o.full_name,"
            + " o.disabled_at is not null gone, cast(a.due as text) due, a.touched_at, p.publish_at, a.version";

    /** What belongs to a claim {@code c}; what a query does not name of it costs it nothing. */
    static final String JOINS = " join claim_assignment a on a.claim_id = c.id left join dossier d on d.id = c.dossier_id"
            + " left join account o on o.id = a.owner_id" + Stage.JOIN
            + " left join scheduled_publication p on p.submission_id = v.submission_id"
            + " left join current_edition ce on ce.claim_id = c.id left join edition e on e.id = ce.edition_id"
            + " left join submission es on es.id = e.submission_id left join verdict pv on pv.id = es.verdict_id where true";

    /** Where they are read from. */
    public static final String FROM = " from claim c" + JOINS;

    static BoardRow of(Tuple row) {
        return new BoardRow(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class), row.get(3, UUID.class),
                row.get(4, String.class), row.get(5, String.class), Stage.valueOf(row.get(6, String.class)),
                Optional.ofNullable(row.get(7, String.class)).map(Mark::valueOf).orElse(null), row.get(8, Boolean.class), row.get(9, String.class),
                row.get(10, Boolean.class), Optional.ofNullable(row.get(11, String.class)).map(LocalDate::parse).orElse(null),
                row.get(12, Instant.class), row.get(13, Instant.class), row.get(14, Integer.class));
    }

    public String dueIn(Locale language) {
        return AssignmentField.shown(due, language);
    }

    /** What a tick beside it says: which claim, and as what it was seen. */
    public String tick() {
        return id + ":" + version;
    }
}
