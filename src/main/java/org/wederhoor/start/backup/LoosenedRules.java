package org.wederhoor.start.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Triggers, foreign keys and indexes of a schema, out of the way for as long as a transaction puts back rows that had passed them. It asks for no more
 * than the tables' owner may, and PostgreSQL checks every foreign key and unique index when they are made again. An index that is made of rows that are
 * there costs a fraction of one that grows with them.
 */
final class LoosenedRules {

    private final Catalogue catalogue;
    private final List<String> again = new ArrayList<>();
    private final List<String> indexes = new ArrayList<>();

    private LoosenedRules(Connection connection) {
        this.catalogue = new Catalogue(connection);
    }

    static LoosenedRules of(Connection connection) throws SQLException {
        LoosenedRules rules = new LoosenedRules(connection);
        try (Statement statement = connection.createStatement()) {
            rules.loosenTriggers(statement);
            rules.loosenForeignKeys(statement);
            rules.loosenIndexes(statement);
        }
        return rules;
    }

    /** Puts everything back as it was: a trigger that was off stays off. */
    void restore() throws SQLException {
        // a foreign key may rest on one
        for (String each : indexes) {
            catalogue.execute(each);
        }
        for (String each : again) {
            catalogue.execute(each);
        }
    }

    private void loosenTriggers(Statement statement) throws SQLException {
        List<String> off = new ArrayList<>();
        try (ResultSet triggers = statement.executeQuery("select t.tgrelid::regclass::text, quote_ident(t.tgname),"
                + " case t.tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end"
                + " from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'public'::regnamespace and not t.tgisinternal"
                + " and t.tgenabled <> 'D' order by 1, 2")) {
            while (triggers.next()) {
                String table = "alter table " + triggers.getString(1) + " ";
                off.add(table + "disable trigger " + triggers.getString(2));
                again.add(table + triggers.getString(3) + " trigger " + triggers.getString(2));
            }
        }
        for (String each : off) {
            catalogue.execute(each);
        }
    }

    private void loosenForeignKeys(Statement statement) throws SQLException {
        List<String> off = new ArrayList<>();
        try (ResultSet keys = statement.executeQuery("select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint"
                + " where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by 1, 2")) {
            while (keys.next()) {
                String table = "alter table " + keys.getString(1) + " ";
                off.add(table + "drop constraint " + keys.getString(2));
                again.add(table + "add constraint " + keys.getString(2) + " " + keys.getString(3));
            }
        }
        for (String each : off) {
            catalogue.execute(each);
        }
    }

    /** Those of primary keys and other constraints stay. */
    private void loosenIndexes(Statement statement) throws SQLException {
        List<String> off = new ArrayList<>();
        try (ResultSet made = statement.executeQuery("select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i"
                + " join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace and c.relkind = 'i'"
                + " and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype <> 'f') order by 1")) {
            while (made.next()) {
                off.add("drop index " + made.getString(1));
                indexes.add(made.getString(2));
            }
        }
        for (String each : off) {
            catalogue.execute(each);
        }
    }
}
