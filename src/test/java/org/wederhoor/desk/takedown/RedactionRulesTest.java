package org.wederhoor.desk.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.source.Source;
import org.wederhoor.support.Given;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** What was written once changes with a stone alone, and only as that says, whoever is connected. */
@QuarkusTest
class RedactionRulesTest {

    private static final String ORDER = "{\"id\":\"%s\",\"salt\":\"s\",\"literals\":[\"%s\"],"
            + "\"coarse\":[\"%%%s%%\"],\"pattern\":\"(?:%s)\",\"addresses\":\"(?:%s)\","
            + "\"marks\":{},\"mark\":\"[out]\"}";

    private Connection connection;
    private Published p;
    private Source source;
    private Account chief;
    private Account other;
    private UUID id;

    @BeforeEach
    void open() throws SQLException {
        p = new Published("Somebody said Abracadabra");
        source = Given.archived(p.dossier, "Somebody said Abracadabra.");
        Given.statement(p.dossier, p.denier, source, "said Abracadabra");
        chief = Given.chief();
        other = Given.chief();
        id = Ids.next();
        connection = Tables.ownersConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void without_an_order_nothing_changes() {
        refused("append-only", "update edition set content = replace(content, 'Abracadabra', '[out]') where id = '" + p.last().id + "'");
    }

    @Test
    void a_setting_without_its_stone_is_no_order() throws SQLException {
        order("Abracadabra");
        refused("append-only", change());
    }

    @Test
    void a_stone_of_another_order_is_none() throws SQLException {
        order("Abracadabra");
        stone(chief, other);
        order("Somebody");
        refused("append-only", "update edition set content = replace(content, 'Somebody', '[out]') where id = '" + p.last().id + "'");
    }

    @Test
    void a_stone_of_an_earlier_transaction_is_none() throws SQLException {
        order("Abracadabra");
        stone(chief, other);
        String said = value("select current_setting('wederhoor.redaction')");
        connection.commit();
        run("select set_config('wederhoor.redaction', '" + said + "', true)");
        refused("append-only", change());
    }

    @Test
    void with_its_stone_just_these_words_change() throws SQLException {
        order("Abracadabra");
        stone(chief, other);
        run(change());
        assertEquals("f", value("select content like '%Abracadabra%' from edition where id = '" + p.last().id + "'"));
    }

    @Test
    void nothing_else_does() throws SQLException {
        order("Abracadabra");
        stone(chief, other);
        for (String what : new String[] {
            "update edition e set content = replace(redacted('JSON', null, content, to_jsonb(e)), 'DENIED', 'CONFIRMED') where id = '%1$s'",
            "update edition set content = replace(content, 'Abracadabra', 'Hocus Pocus') where id = '%1$s'",
            "update edition set content = replace(content, 'Somebody', 'Nobody') where id = '%1$s'",
            "update edition set published_at = published_at - interval '1 day' where id = '%1$s'", "delete from edition where id = '%1$s'",
            "update source_text set text = 'Somebody said nothing.', length = 22 where source_id = '%2$s'",
            "update source_file set bytes = 'x' where source_id = '%2$s'",
            "update passage set exact = 'said [OUT]', end_at = end_at - 1 where source_id = '%2$s'",
            "update journal_entry set at = now() where thing_id = '%1$s' or true", "update review set note = 'Well done.'",
            "update claim set slug = 'another' where slug is not null"}) {
            refused("", what.formatted(p.last().id, source.id));
        }
    }

    @Test
    void stones_stay() throws SQLException {
        order("Abracadabra");
        stone(chief, other);
        run("select redact()");
        // its entry in the public log
        run("set constraints all immediate");
        for (String table : new String[] {"redaction", "redaction_place", "redaction_edition"}) {
            refused("append-only", "delete from " + table);
            refused("append-only", "truncate " + table + " cascade");
        }
        refused("append-only", "update redaction set reason = 'SAFETY'");
        refused("append-only", "update redaction_edition set salt = 'x'");
    }

    @Test
    void only_chiefs_lay_one_and_two_of_them_where_there_are_two() throws SQLException {
        order("Abracadabra");
        assertThrows(SQLException.class, () -> at(() -> stone(chief, Given.editor())));
        assertThrows(SQLException.class, () -> at(() -> stone(Given.editor(), chief)));
        SQLException alone = assertThrows(SQLException.class, () -> at(() -> stone(chief, chief)));
        assertTrue(alone.getMessage().contains("another chief"), alone.getMessage());
        run("update account set disabled_at = now() where role = 'CHIEF' and disabled_at is null and id <> '" + chief.id + "'");
        stone(chief, chief);
    }

    @Test
    void redacting_needs_an_order() throws SQLException {
        refused("no order under way", "select redact()");
    }

    private String change() {
        return "update edition e set content = redacted('JSON', null, content, to_jsonb(e)) where id = '" + p.last().id + "'";
    }

    private void order(String words) throws SQLException {
        run("select set_config('wederhoor.redaction', '" + ORDER.formatted(id, words, words, words, words.toLowerCase()) + "', true)");
    }

    private void stone(Account planned, Account done) throws SQLException {
        run("insert into redaction (id, kind, ground, reference, asker, asked_on, note, reason, planned_by, done_by, order_hash) values ('" + id
                + "', 'WORDS', 'OTHER', '', 'A court', now(), '', 'LAW', '" + planned.id + "', '" + done.id
                + "', encode(sha256(convert_to(current_setting('wederhoor.redaction'), 'UTF8')), 'hex'))");
    }

    private interface Act {
        void run() throws SQLException;
    }

    /** In a transaction within the transaction, which goes on when it fails. */
    private void at(Act act) throws SQLException {
        run("savepoint before");
        try {
            act.run();
        } finally {
            run("rollback to before");
        }
    }

    private void refused(String why, String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> at(() -> {
            run(sql);
            run("set constraints all immediate");
        }), sql);
        assertEquals("23", refusal.getSQLState().substring(0, 2), sql + " " + refusal.getMessage());
        assertTrue(refusal.getMessage().contains(why), sql + " " + refusal.getMessage());
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
