package org.wederhoor.desk.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
        String page = " offset " + from + " limit " + most;
        List<Stage> stages = new ArrayList<>(filter.stages());
        if (reversed) {
            Collections.reverse(stages);
        }
        return rows(filter, sort == Sort.STAGE ? "select id from (" + headsOf(stages, filter, from + most) + ") found" + page
                : "select c.id" + BoardRow.FROM + filter.where() + sort.order(reversed) + page, sort.order(reversed));
    }

    /** The head of each stage, by due day. */
    List<BoardRow> heads(BoardFilter filter, int ofEach) {
        return rows(filter, headsOf(filter.stages(), filter, ofEach), Sort.DUE.order(false));
    }

    /** What is not out yet, by stage and due day. */
    List<BoardRow> inWork(BoardFilter filter, int most) {
        List<Stage> stages = filter.stages().stream().filter(stage -> stage != Stage.OUT).toList();
        return rows(filter, "select id from (" + headsOf(stages, filter, most) + ") found limit " + most, Sort.STAGE.order(false));
    }

    /** How many are in each stage, in the order of the stages. */
    List<StageCount> counts(BoardFilter filter) {
        Query query = database.createNativeQuery(inEach(filter.stages(), stage -> "select '" + stage + "' stage, (select count(*) from (select 1"
                + BoardRow.FROM + filter.where() + " and (" + stage.condition() + ") limit " + (StageCount.MOST + 1) + ") found)"), Tuple.class);
        Map<String, Long> found = tuples(query, filter).collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
        return Stream.of(Stage.values()).map(stage -> new StageCount(stage, found.getOrDefault(stage.name(), 0L).intValue())).toList();
    }

    LocalDate today() {
        return LocalDate.now(site.zone());
    }

    // which they are is found first: what a row prints is looked up for those alone
    private List<BoardRow> rows(BoardFilter filter, String ids, String order) {
        return tuples(database.createNativeQuery("with picked as materialized (" + ids + ") select " + BoardRow.COLUMNS
                + " from picked join claim c on c.id = picked.id" + BoardRow.JOINS + order, Tuple.class), filter).map(BoardRow::of).toList();
    }

    private static String headsOf(List<Stage> stages, BoardFilter filter, int ofEach) {
        return inEach(stages, stage -> "(select c.id" + BoardRow.FROM + filter.where() + " and (" + stage.condition() + ")" + Sort.DUE.order(false)
                + " limit " + ofEach + ")");
    }

    private Stream<Tuple> tuples(Query query, BoardFilter filter) {
        Map<String, Object> values = filter.values();
        values.put("now", Instant.now());
        values.put("today", today().toString());
        query.getParameters().stream().map(Parameter::getName).forEach(name -> query.setParameter(name, values.get(name)));
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast);
    }

    private static String inEach(List<Stage> stages, Function<Stage, String> sql) {
        return stages.stream().map(sql).collect(Collectors.joining(" union all "));
    }
}
