package org.wederhoor.desk.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.Tables;

/** No column that can hold words or bytes is forgotten when the law takes something out. */
@QuarkusTest
class TakedownColumnsTest {

    private static final String THERE = "select c.table_name::text, c.column_name::text from information_schema.columns c"
            + " join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public' and t.table_type = 'BASE TABLE'"
            + " and c.table_name <> 'flyway_schema_history'"
            + " and udt_name in ('text', 'varchar', 'bpchar', 'name', 'json', 'jsonb', 'xml', 'bytea', 'tsvector', '_text', '_varchar')";
    private static final String LISTED = "select table_name, column_name from redaction_column";
    private static final String ALL = "select coalesce(string_agg(table_name || '.' || column_name, ' ' order by table_name, column_name), '')"
            + " from (%s) missed";

    /** A migration that adds one says in redaction_column how words go from it, or why they are not looked for there. */
    @Test
    void every_column_that_holds_words_is_listed() {
        assertEquals("", Tables.value(ALL.formatted(THERE + " except " + LISTED)));
    }

    @Test
    void every_column_that_is_listed_is_there() {
        assertEquals("", Tables.value(ALL.formatted(LISTED + " except " + THERE)));
    }

    @Test
    void a_longest_text_is_the_one_that_a_check_allows() {
        // the most that a check of the form length(column) <= n, or between m and n, lets in
        String limits = "select c.conrelid::regclass::text as table_name, a.attname::text as column_name,"
                + " (regexp_match(pg_get_constraintdef(c.oid), 'length\\(' || a.attname || '\\) <= (\\d+)'))[1]::integer as most"
                + " from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) where c.contype = 'c'";
        assertEquals("", Tables.value(ALL.formatted("select table_name, column_name from redaction_column r join (" + limits + ") l"
                + " using (table_name, column_name) where l.most is not null and way in ('TEXT', 'NAME') and coalesce(r.most, 1000000) > l.most")));
    }

    @Test
    void every_table_where_words_are_found_is_told_to_the_chief() {
        for (String table : Tables.value("select string_agg(distinct table_name, ' ') from redaction_column where way not in ('KEPT', 'MADE')").split(" ")) {
            FoundIn.of(table);
        }
        assertThrows(RuntimeException.class, () -> FoundIn.of("account"));
    }

    @Test
    void the_app_cannot_change_the_list() {
        assertThrows(RuntimeException.class, () -> Tables.change("update redaction_column set way = 'KEPT', why = 'so' where table_name = 'edition'"));
    }
}
