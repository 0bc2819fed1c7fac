package org.wederhoor.desk.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.wederhoor.web.Site;

/** Finds the desk's claims by what it does with them: each list in one statement, however many claims there are. */
@ApplicationScoped
public class ClaimLists {

    @Inject
    EntityManager database;

    @Inject
    Site site;

    /** @param from how many to leave out at the head */
    List<BoardRow> list(BoardFilter filter, Sort sort, boolean reversed, int from, int most) {
        return rows("select " + BoardRow.COLUMNS + BoardRow.FROM + filter.where() + sort.order(reversed), filter, from, most);
    }

    /** The head of each stage, by due day. */
    List<BoardRow> heads(BoardFilter filter, int ofEach) {
        // what is joined may come in any order, so each stage is put in its own again
        return rows(inEach(stage -> "(select " + BoardRow.COLUMNS + BoardRow.FROM + filter.where() + " and (" + stage.condition() + ")"
                + Sort.DUE.order(false) + " limit " + ofEach + ")"), filter, 0, ofEach * Stage.values().length).stream()
                .sorted(Comparator.comparing(BoardRow::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** What is someone's and not out yet, by stage and due day. */
    List<BoardRow> inWorkOf(BoardFilter filter, int most) {
        return rows("select " + BoardRow.COLUMNS + BoardRow.FROM + filter.where() + " and not (" + Stage.OUT.condition() + ")"
                + Sort.STAGE.order(false), filter, 0, most);
    }

    /** How many are in each stage, in the order of the stages. */
    List<StageCount> counts(BoardFilter filter) {
        Query query = database.createNativeQuery(inEach(stage -> "select '" + stage + "' stage, (select count(*) from (select 1" + BoardRow.FROM
                + filter.where() + " and (" + stage.condition() + ") limit " + (StageCount.MOST + 1) + ") found)"), Tuple.class);
        return tuples(query, filter).map(row -> new StageCount(Stage.valueOf(row.get(0, String.class)), row.get(1, Long.class).intValue())).toList();
    }

    LocalDate today() {
        return LocalDate.now(site.zone());
    }

    private List<BoardRow> rows(String sql, BoardFilter filter, int from, int most) {
        return tuples(database.createNativeQuery(sql, Tuple.class).setFirstResult(from).setMaxResults(most), filter).map(BoardRow::of).toList();
    }

    private Stream<Tuple> tuples(Query query, BoardFilter filter) {
        Map<String, Object> values = filter.values();
        values.put("now", Instant.now());
        values.put("today", today().toString());
        query.getParameters().stream().map(Parameter::getName).forEach(name -> query.setParameter(name, values.get(name)));
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast);
    }

    private static String inEach(Function<Stage, String> sql) {
        return Stream.of(Stage.values()).map(sql).collect(Collectors.joining(" union all "));
    }
}
