package org.wederhoor.desk.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.wederhoor.dossier.DossierWith;

/**
 * Which claims are listed; whatever is null narrows nothing.
 *
 * @param titled  words that the titles or summaries of their dossiers have; none for any
 * @param nobodys whether those that have no owner are meant
 * @param mark    the name of a mark, or {@link #NO_MARK}
 */
record BoardFilter(UUID dossier, DossierWith titled, UUID owner, boolean nobodys, Due due, String mark, Stage stage) {

    static final String NO_MARK = "NONE";
    static final BoardFilter ALL = of((UUID) null);

    /** @param owner null for anybody */
    static BoardFilter of(UUID owner) {
        return new BoardFilter(null, DossierWith.typed(""), owner, false, null, null, null);
    }

    static BoardFilter of(Due due) {
        return new BoardFilter(null, DossierWith.typed(""), null, false, due, null, null);
    }

    /** Those that a claim can be in. */
    List<Stage> stages() {
        return stage == null ? List.of(Stage.values()) : List.of(stage);
    }

    /** The conditions on a claim, each beginning with "and". */
    String where() {
        List<String> conditions = new ArrayList<>();
        add(conditions, dossier, "a.dossier_id = :dossier");
        add(conditions, titled.words().isEmpty() ? null : titled, "a.dossier_id in (select its.id from dossier its where true" + titled.condition() + ")");
        add(conditions, owner, "a.owner_id = :owner");
        add(conditions, nobodys ? this : null, "a.owner_id is null");
        add(conditions, due, due == null ? null : due.condition());
        add(conditions, mark, NO_MARK.equals(mark) ? BoardRow.MARK + " is null" : BoardRow.MARK + " = :mark");
        add(conditions, stage, stage == null ? null : stage.condition());
        return String.join("", conditions);
    }

    /** The values that the conditions name, besides the day and the moment. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("dossier", dossier);
        values.put("owner", owner);
        values.putAll(titled.values());
        values.put("mark", NO_MARK.equals(mark) ? null : mark);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static void add(List<String> conditions, Object given, String condition) {
        if (given != null) {
            conditions.add(" and (" + condition + ")");
        }
    }
}
