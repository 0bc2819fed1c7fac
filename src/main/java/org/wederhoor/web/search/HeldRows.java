package org.wederhoor.web.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a search table that hold what is looked for, counted and estimated by one condition. */
public abstract class HeldRows<T> implements Stretch.Rows<T> {

    private final Connection connection;

    protected HeldRows(Connection connection) {
        this.connection = connection;
    }

    /** From which table, and on what condition, as SQL that begins with {@code from}; its parameters are added to {@code values}. */
    protected abstract String held(Stretch stretch, List<Object> values) throws SQLException;

    /** A statement with its parameters in it. */
    protected final PreparedStatement prepared(String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    @Override
    public final int count(Stretch stretch, int most) throws SQLException {
        List<Object> values = new ArrayList<>();
        String held = held(stretch, values);
        try (PreparedStatement rows = prepared("select count(*) from (select " + held + " limit " + most + ") counted", values);
                ResultSet row = rows.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public final long estimate() throws SQLException {
        List<Object> values = new ArrayList<>();
        String held = held(Stretch.ALL, values);
        try (PreparedStatement rows = prepared("explain (format json) select " + held, values)) {
            return SearchQuery.planned(rows);
        }
    }
}
