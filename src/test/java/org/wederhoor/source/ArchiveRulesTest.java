package org.wederhoor.source;

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

import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** What the database holds of the archive whatever program is connected: each is tried past the application, and rolled back. */
@QuarkusTest
class ArchiveRulesTest {

    private static final String TEXT = "Zoe\u0308 😀 said: “No.” The mayor said: “No.”";

    private final Dossier dossier = Given.dossier();
    private Connection connection;
    private Source archived;
    private Source cited;

    @BeforeEach
    void open() throws SQLException {
        archived = Given.archived(dossier, TEXT);
        cited = Given.source(dossier, "Cited");
        connection = Tables.ownersConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void every_reason_to_leave_words_out_is_one_to_the_database() throws SQLException {
        for (LeftOutReason reason : LeftOutReason.values()) {
            change("insert into left_out values (gen_random_uuid(), '" + archived.id + "', 0, 3, '" + reason + "', false, 0)");
        }
        refused("insert into left_out values (gen_random_uuid(), '" + archived.id + "', 0, 3, 'WHIM', false, 0)");
    }

    @Test
    void an_archived_text_and_its_bytes_never_change() {
        refused("update source_text set text = text || '!', length = length + 1 where source_id = '" + archived.id + "'");
        refused("update source_file set bytes = '\\x00' where source_id = '" + archived.id + "'");
        refused("delete from source_text where source_id = '" + archived.id + "'");
        refused("delete from source_file where source_id = '" + archived.id + "'");
        refused("truncate source_text cascade");
    }

    @Test
    void a_passage_stands_where_it_says_to_the_letter() throws SQLException {
        // code points: Z o e ¨ space 😀 …
        change(passage(archived, "😀 said: “No.”", 5, 18, "Zoe\u0308 ", " The mayor said: “No.”"));
        refused(passage(archived, "😀 said: “No.”", 6, 19, "Zoe\u0308 😀", " The mayor said: “No.”"));
        refused(passage(archived, "😀 said: \"No.\"", 5, 18, "Zoe\u0308 ", " The mayor said: “No.”"));
        refused(passage(archived, "😀 said: “No.”", 5, 17, "Zoe\u0308 ", " The mayor said: “No.”"));
        refused(passage(archived, "😀 said: “No.”", 5, 18, "Zoë ", " The mayor said: “No.”"));
        refused(passage(archived, "😀 said: “No.”", 5, 18, "Zoe\u0308 ", ""));
        refused(passage(archived, "No.", 900, 903, "", ""));
    }

    @Test
    void a_passage_of_an_archived_text_has_a_place_and_one_of_a_cited_source_has_none() throws SQLException {
        refused("insert into passage (id, source_id, exact) values (gen_random_uuid(), '" + archived.id + "', 'No.')");
        change("insert into passage (id, source_id, exact) values (gen_random_uuid(), '" + cited.id + "', 'No.')");
        refused(passage(cited, "No.", 0, 3, "", ""));
    }

    @Test
    void a_passage_never_changes() {
        UUID id = Given.made(() -> Passage.of(Source.findById(archived.id), "No.", new TextRange(14, 17)).id);
        refused("update passage set exact = 'No!' where id = '" + id + "'");
        refused("update passage set start_at = 38, end_at = 41 where id = '" + id + "'");
        refused("update passage set start_at = null, end_at = null, prefix = null, suffix = null where id = '" + id + "'");
        refused("delete from passage where id = '" + id + "'");
    }

    @Test
    void a_text_does_not_come_without_every_quotation_in_use_of_its_source() throws SQLException {
        Given.statement(dossier, Given.party("Mayor"), cited, "No!");
        text("No. No.");
        refusedInTheEnd();
    }

    @Test
    void nor_without_the_words_of_an_appearance() throws SQLException {
        Given.appearance(Given.claim(Given.checker()), cited, true, "No!");
        text("No. No.");
        refusedInTheEnd();
    }

    @Test
    void what_nothing_quotes_any_more_keeps_no_text_away_and_cannot_be_quoted_again() throws SQLException {
        UUID passage = Given.made(() -> Passage.of(Source.findById(cited.id), "No!", null).id);
        org.wederhoor.claim.Statement statement = Given.statement(dossier, Given.party("Mayor"), archived, "😀");
        text("No.");
        change("set constraints all immediate");
        change("set constraints all deferred");
        change("update statement_passage set passage_id = '" + passage + "' where statement_id = '" + statement.id + "'");
        refusedInTheEnd();
    }

    @Test
    void only_words_that_stand_in_several_places_may_wait_for_theirs() throws SQLException {
        Given.statement(dossier, Given.party("Mayor"), cited, "No.");
        text("No. No.");
        change("set constraints all immediate");
    }

    @Test
    void words_that_stand_in_one_place_alone_have_it() throws SQLException {
        Given.statement(dossier, Given.party("Mayor"), cited, "No.");
        text("No.");
        refusedInTheEnd();
    }

    /** A table that comes to name passages has to be looked at by passage_in_use too. */
    @Test
    void a_passage_is_in_use_where_anything_names_it() {
        // what is noted of a region is no use of it
        assertEquals("appearance.passage_id picture_detail.passage_id statement_passage.passage_id", Tables.value("select"
                + " string_agg(c.conrelid::regclass || '.' || a.attname, ' '"
                + " order by c.conrelid::regclass::text) from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
                + " where c.contype = 'f' and c.confrelid = 'passage'::regclass"));
    }

    private void text(String text) throws SQLException {
        change("insert into source_file (source_id, bytes, sha256, media_type, came_by, brought_name, arrived_at) values ('" + cited.id
                + "', '" + text + "', encode(sha256('" + text + "'), 'hex'), 'text/plain', 'FOLDER', 'a test', now())");
        change("insert into source_text (source_id, text, length) values ('" + cited.id + "', '" + text + "', " + text.length() + ")");
    }

    private void refusedInTheEnd() {
        SQLException refusal = assertThrows(SQLException.class, () -> change("set constraints all immediate"));
        assertTrue(refusal.getMessage().contains("quotation"), refusal.getMessage());
    }

    @Test
    void bytes_are_what_their_hash_says() {
        refused("insert into source_file (source_id, bytes, sha256, media_type, came_by, brought_name, arrived_at) values ('" + cited.id
                + "', 'No.', encode(sha256('Yes.'), 'hex'), 'text/plain', 'FOLDER', 'a test', now())");
    }

    private static String passage(Source source, String exact, int start, int end, String prefix, String suffix) {
        return "insert into passage (id, source_id, exact, start_at, end_at, prefix, suffix) values (gen_random_uuid(), '" + source.id + "', '"
                + exact + "', " + start + ", " + end + ", '" + prefix + "', '" + suffix + "')";
    }

    private void refused(String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> change(sql), sql);
        assertEquals("23", refusal.getSQLState().substring(0, 2), sql + ": " + refusal.getMessage());
    }

    private void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("savepoint before");
            try {
                statement.execute(sql);
            } catch (SQLException e) {
                statement.execute("rollback to savepoint before");
                throw e;
            }
        }
    }
}
