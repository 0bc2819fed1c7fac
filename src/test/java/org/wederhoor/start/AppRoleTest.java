package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.support.Tables;

/** What the application's role cannot do, whatever anybody makes the application say to its database. */
@QuarkusTest
class AppRoleTest {

    @Test
    void it_is_nobody_of_rank() {
        assertEquals("wederhoor", Tables.value("select current_user"));
        assertEquals("false", Tables.value("select (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)::text"
                + " from pg_roles where rolname = current_user"));
        // PostgreSQL warns of a grant that nobody may give, and gives nothing
        Tables.change("grant truncate on edition to wederhoor");
        assertEquals("false", Tables.value("select has_table_privilege(current_user, 'edition', 'truncate')::text"));
        assertEquals("0", Tables.value("select count(*) from pg_class where relowner = current_user::regrole"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alter table edition disable trigger all", "alter table journal_entry disable trigger user", "truncate edition cascade",
        "drop table edition cascade", "drop trigger edition_append_only on edition", "create table beside (x text)", "alter table edition owner to wederhoor",
        "set session_replication_role = replica", "set role postgres", "alter role wederhoor superuser", "create role other superuser",
        "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
        "delete from flyway_schema_history", "update flyway_schema_history set success = false",
        "copy edition to program 'cat'", "select pg_read_file('postgresql.conf')", "alter database postgres set session_replication_role = replica"})
    void it_cannot_undo_the_rules(String sql) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Tables.change(sql));
        assertTrue(refused.getMessage().matches("(?s).*(permission denied|must be owner|Only roles with|must be superuser|must have).*"), refused.getMessage());
    }
}
