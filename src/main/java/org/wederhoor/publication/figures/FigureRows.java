package org.wederhoor.publication.figures;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Reads what was counted with each publication. */
@ApplicationScoped
public class FigureRows {

    @Inject
    EntityManager database;

    FigureTable table(FigureKind kind) {
        List<?> rows = database.createNativeQuery("select month, key, amount from figure where kind = ?1", Object[].class)
                .setParameter(1, kind.name()).getResultList();
        return FigureTable.of(kind, rows.stream().map(Object[].class::cast)
                .map(row -> new FigureTable.Amount((String) row[0], (String) row[1], (Long) row[2])).toList());
    }

    /** Each figure there is, drawn. */
    public List<DrawnFigure> all() {
        return Arrays.stream(FigureKind.values()).map(this::table).map(DrawnFigure::of).toList();
    }
}
