package org.wederhoor.publication.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;

/** The rules on publishing alone, withdrawing and reports that hold whatever program is connected; each try is rolled back. */
@QuarkusTest
class CorrectionRulesTest {

    private Connection connection;
    private Account writer;
    private Account editor;
    private Account chief;
    private Claim claim;
    private Edition first;

    @BeforeEach
    void open() throws SQLException {
        writer = Given.checker();
        editor = Given.editor();
        chief = Given.chief();
        claim = Given.claim(writer);
        first = Given.published(claim, writer, editor);
        connection = Tables.ownersConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_submitted_verdict_is_published_without_a_review_only_by_an_edition_that_gives_a_reason() throws SQLException {
        claim = Given.claim(writer);
        Verdict verdict = Given.submitted(claim, writer);
        String move = "update verdict set state = 'PUBLISHED' where id = '" + verdict.id + "'";
        assertRefused("without a chief's reason", move);
        assertRefused("only a chief publishes alone", edition(verdict, editor, "null", "'It could not wait.'", 1, "null"));
        run(edition(verdict, chief, "null", "'It could not wait.'", 1, "null"));
        run(move);
        assertEquals("PUBLISHED", value("select state from verdict where id = '" + verdict.id + "'"));
    }

    @Test
    void what_is_approved_is_not_published_alone_as_well() {
        claim = Given.claim(writer);
        Verdict verdict = Given.approved(claim, writer, editor);
        assertRefused("not waiting for review", edition(verdict, chief, "null", "'It could not wait.'", 1, "null"));
    }

    @Test
    void a_withdrawal_is_a_chiefs_and_says_nothing_new() throws SQLException {
        Verdict verdict = withdrawing(first, "(select content::jsonb -> 'said' || '" + change() + "' from edition where id = '" + first.id + "')");
        assertRefused("only a chief publishes alone", edition(verdict, editor, "null", "'Forged.'", 2, "'WITHDRAWAL'"));
        assertRefused("in all it says or not at all", edition(verdict, chief, "null", "'Forged.'", 2, "'UPDATE'"));
        assertRefused("withdrawal is the chief's alone", "update verdict set state = 'APPROVED' where id = '" + verdict.id + "'",
                "insert into review values ('" + UUID.randomUUID() + "', (select submission_id from verdict where id = '" + verdict.id
                        + "'), '" + editor.id + "', now(), 'APPROVED', '')");
        run(edition(verdict, chief, "null", "'Forged.'", 2, "'WITHDRAWAL'"));
    }

    @Test
    void a_withdrawal_that_says_something_else_is_refused() throws SQLException {
        Verdict verdict = withdrawing(first, "(select content::jsonb -> 'said' || '{\"mark\": \"CONFIRMED\"}' || '" + change()
                + "' from edition where id = '" + first.id + "')");
        assertRefused("says nothing new", edition(verdict, chief, "null", "'Forged.'", 2, "'WITHDRAWAL'"));
    }

    @Test
    void what_is_withdrawn_is_not_withdrawn_again() throws SQLException {
        Edition second = Given.withdrawn(first, chief, "Forged.");
        Verdict verdict = withdrawing(second, "(select content::jsonb -> 'said' || '" + change() + "' from edition where id = '" + second.id + "')");
        assertRefused("nothing to withdraw", edition(verdict, chief, "null", "'Forged.'", 3, "'WITHDRAWAL'"));
    }

    @Test
    void what_a_reader_reported_stays_as_it_came() throws SQLException {
        UUID report = Given.reported(first, "The date is wrong.");
        for (String change : new String[] {"wrong = 'x'", "contact = 'x'", "reported_at = now()", "id = gen_random_uuid()"}) {
            assertRefused("stays as it came", "update error_report set " + change + " where id = '" + report + "'");
        }
        assertRefused("never deleted", "delete from error_report where id = '" + report + "'");
        assertRefused("append-only", "truncate error_report");
        assertRefused("error_report_check", "update error_report set outcome = 'SPAM' where id = '" + report + "'");
        Edition other = Given.published(Given.claim(writer), writer, editor);
        assertRefused("error_report_claim_id_edition_id_fkey", "insert into error_report (id, claim_id, edition_id, wrong, reported_at, version)"
                + " values (gen_random_uuid(), '" + claim.id + "', '" + other.id + "', 'x', now(), 0)");
        run("update error_report set taken_by = '" + editor.id + "', taken_at = now() where id = '" + report + "'");
    }

    /** A submitted verdict of the kind of a withdrawal, in this transaction alone, whose submission says {@code content}. */
    private Verdict withdrawing(Edition edition, String content) throws SQLException {
        Verdict draft = Given.reopened(edition, Mark.UNVERIFIED, "Forged.", writer);
        UUID submission = UUID.randomUUID();
        run("update verdict set change_kind = 'WITHDRAWAL' where id = '" + draft.id + "'");
        run("insert into submission select '" + submission + "', '" + draft.id + "', '" + chief.id
                + "', now(), '', t, encode(sha256(convert_to(t, 'UTF8')), 'hex') from (select " + content + "::text) as x(t)");
        run("update verdict set state = 'SUBMITTED', submission_id = '" + submission + "' where id = '" + draft.id + "'");
        return draft;
    }

    private static String change() {
        return "{\"change\": {\"kind\": \"WITHDRAWAL\", \"note\": \"Forged.\"}}";
    }

    private String edition(Verdict verdict, Account by, String approvedBy, String reason, int number, String kind) {
        return "insert into edition select '" + UUID.randomUUID() + "', '" + claim.id + "', " + number
                + ", s.id, date_trunc('second', now()), '" + by.id + "', s.submitted_by, " + approvedBy + ", " + reason + ", " + kind + ", "
                + (kind.equals("null") ? "null" : "'Forged.'") + ", 1, '{\"said\":' || s.content || '}' from submission s join verdict v"
                + " on v.submission_id = s.id where v.id = '" + verdict.id + "'";
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Refused as a broken rule whose message holds {@code why}, after {@code first} was done; the transaction goes on as before. */
    private void assertRefused(String why, String sql, String... first) {
        SQLException refused = assertThrows(SQLException.class, () -> {
            var before = connection.setSavepoint();
            try {
                for (String each : first) {
                    run(each);
                }
                run(sql);
            } finally {
                connection.rollback(before);
            }
        }, sql);
        assertTrue(refused.getSQLState().startsWith("23") && refused.getMessage().contains(why), refused.getSQLState() + " " + refused.getMessage());
    }
}
