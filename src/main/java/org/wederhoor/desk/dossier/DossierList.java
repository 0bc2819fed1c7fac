package org.wederhoor.desk.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.wederhoor.desk.board.BoardRow;
import org.wederhoor.desk.board.Stage;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.DossierWith;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Pager;

/** Finds a page of the desk's dossiers, with what their claims have come to, in one statement. */
final class DossierList {

    private static final int PER_PAGE = 50;

    private static final String PAGE = "select its.id, its.title, its.language, its.summary, greatest(its.created_at, t.touched_at) changed from dossier its"
            + " left join lateral (select max(a.touched_at) touched_at from claim_assignment a where a.dossier_id = its.id) t on true where true";
    private static final String COUNTS = "select count(*) claims, count(*) filter (where not (" + Stage.OUT.condition() + ")) working, "
            + Stream.of(Mark.values()).map(mark -> "count(*) filter (where " + BoardRow.MARK + " = '" + mark + "') " + mark).collect(Collectors.joining(", "))
            + BoardRow.FROM + " and a.dossier_id = page.id";

    private DossierList() {
    }

    /** @param after only those that are older than this one; null for all */
    static Pager<DossierRow> page(DossiersAsked asked, UUID after) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(PAGE);
        if (after != null) {
            sql.append(" and (its.created_at, its.id) < (select l.created_at, l.id from dossier l where l.id = :after)");
            values.put("after", after);
        }
        if (asked.state() != null) {
            sql.append(" and (").append(asked.state().condition()).append(")");
        }
        DossierWith words = DossierWith.typed(asked.q());
        values.putAll(words.values());
        sql.append(words.condition()).append(after == null ? asked.sort().order() : DossierSort.NEWEST.order())
                .append(" offset ").append((asked.page() - 1) * PER_PAGE).append(" limit ").append(PER_PAGE + 1);
        List<DossierRow> found = rows("select * from (select p.*, row_number() over () place from (" + sql + ") p) page cross join lateral (" + COUNTS
                + ") n order by place", values);
        return Pager.numbered(found, PER_PAGE, asked.sorted(asked.sort()) + (after == null ? "" : "&after=" + after), asked.page());
    }

    private static List<DossierRow> rows(String sql, Map<String, Object> values) {
        Query query = Dossier.getEntityManager().createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        query.getParameters().stream().filter(each -> "now".equals(each.getName())).findFirst().ifPresent(now -> query.setParameter("now", Instant.now()));
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(DossierRow::of).toList();
    }
}
