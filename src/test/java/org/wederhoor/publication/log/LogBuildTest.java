package org.wederhoor.publication.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.proof.MerkleTree;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** What was published before there was a log gets the entries that it would have had, in its order; rolled back. */
@QuarkusTest
class LogBuildTest {

    // the salt is another one, and names went with editions that went as a whole
    private static final String WITHOUT_COMMITMENT = "select regexp_replace(said, '\"(commitment|approvedBy|aloneBy|submittedBy)\":\"[^\"]*\",', '', 'g')"
            + " from log_entry where act in ('EDITION', 'REMOVAL') order by index";

    private Connection connection;

    @BeforeEach
    void a_database_of_before() throws SQLException {
        for (int i = 0; i < 5; i++) {
            Given.published(Given.claim(Given.checker()), Given.checker(), Given.editor());
        }
        Given.withdrawn(Given.published(Given.claim(Given.checker()), Given.checker(), Given.editor()), Given.chief(), "It was wrong.");
        connection = Tables.ownersConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void back() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void it_is_built_in_parts_and_begins_where_it_begins() throws SQLException {
        List<String> before = column(WITHOUT_COMMITMENT);
        run("set local session_replication_role = replica");
        run("insert into log_backlog select row_number() over (order by index), edition_id, redaction_id, redacted_id from log_entry"
                + " where act in ('EDITION', 'REMOVAL')");
        for (String table : new String[] {"log_entry", "log_node", "log_salt"}) {
            run("delete from " + table);
        }
        run("set local session_replication_role = origin");
        run("savepoint halfway");
        String key = "insert into log_key (number, verifier, at) values (77, 'x+00000000+AAAA', date_trunc('second', now()))";
        assertTrue(assertThrows(SQLException.class, () -> run(key)).getMessage().contains("no entries yet"));
        run("rollback to savepoint halfway");
        for (long left = before.size(); left > 0;) {
            long now = Long.parseLong(column("select log_build(4)").get(0));
            assertEquals(Math.max(0, left - 4), now);
            left = now;
        }
        assertEquals(before, column(WITHOUT_COMMITMENT));
        List<String> said = column("select said from log_entry order by index");
        assertTrue(said.get(before.size()).startsWith("{\"entries\":" + before.size() + ",\"kind\":\"begin\","), said.get(before.size()));
        List<byte[]> leaves = new ArrayList<>();
        said.forEach(each -> leaves.add(MerkleTree.leaf(each.getBytes(StandardCharsets.UTF_8))));
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select log_root(" + leaves.size() + ")")) {
            row.next();
            assertArrayEquals(MerkleTree.root(leaves.size(), MerkleTree.over(leaves)), row.getBytes(1));
        }
        assertEquals("0", column("select count(*) from log_entry e join edition d on d.id = e.edition_id join log_salt s using (index)"
                + " where e.said not like '%' || log_commitment(s.salt, d.content) || '%'").get(0));
        assertEquals("0", column("select log_build(4)").get(0));
        assertEquals(said, column("select said from log_entry order by index"));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
