package org.wederhoor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.standard.Mark;

/** The rules that hold whatever program is connected: each is tried past the application, and rolled back. */
@QuarkusTest
class DatabaseRulesTest {

    private static final String BROKEN_RULE = "23";

    private Connection connection;
    private Account claimAuthor;
    private Account writer;
    private Account submitter;
    private Account editor;
    private Account chief;
    private Claim claim;

    @BeforeEach
    void open() throws SQLException {
        claimAuthor = Given.editor();
        writer = Given.editor();
        submitter = Given.editor();
        editor = Given.editor();
        chief = Given.chief();
        claim = Given.claim(claimAuthor);
        connection = Tables.ownersConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "edition_mention", "submission", "review", "verdict_author", "claim_author", "journal_entry"})
    void what_was_written_once_stays(String table) {
        Given.published(claim, writer, editor);
        String column = Tables.value("select attname from pg_attribute where attrelid = '" + table + "'::regclass and attnum > 0"
                + " and attidentity = '' order by attnum limit 1");
        assertTrue(!"0".equals(Tables.value("select count(*) from " + table)), "nothing to change in " + table);
        assertRefused("append-only", "update " + table + " set " + column + " = " + column);
        assertRefused("append-only", "delete from " + table);
        assertRefused("append-only", "truncate " + table + " cascade");
    }

    @Test
    void nobody_approves_what_they_wrote_or_submitted() throws SQLException {
        Verdict verdict = submitted();
        for (Account own : new Account[] {writer, claimAuthor, submitter}) {
            assertRefused("nobody approves what they wrote or submitted", review(verdict, own, "APPROVED"));
        }
        run(review(verdict, editor, "APPROVED"));
    }

    @Test
    void whoever_wrote_it_may_return_it() throws SQLException {
        run(review(submitted(), writer, "RETURNED"));
    }

    @Test
    void a_submission_is_reviewed_once_and_only_while_it_waits() throws SQLException {
        Verdict verdict = submitted();
        Verdict other = Given.approved(Given.claim(claimAuthor), writer, chief);
        assertRefused("not waiting for review", review(other, editor, "APPROVED"));
        run(review(verdict, editor, "APPROVED"));
        assertRefused("review_submission_id_key", review(verdict, chief, "APPROVED"));
        run("update verdict set state = 'DRAFT', submission_id = null where id = '" + other.id + "'");
        assertRefused("not waiting for review", "insert into review values ('" + UUID.randomUUID() + "', '" + Given.submissionOf(other)
                + "', '" + editor.id + "', now(), 'RETURNED', 'x')");
    }

    @Test
    void a_review_that_returns_says_why() {
        String review = review(submitted(), editor, "RETURNED");
        assertRefused("review_check", review.replace("'note'", "''"));
    }

    static Stream<Arguments> everyMove() {
        return Stream.of(VerdictState.values()).flatMap(from -> Stream.of(VerdictState.values()).filter(to -> to != from)
                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyMove")
    void a_verdict_moves_along_the_arrows_of_the_design_and_no_others(VerdictState from, VerdictState to) throws SQLException {
        Verdict verdict = in(from);
        String keep = " where id = '" + verdict.id + "'";
        String move = "update verdict set state = '" + to + "'";
        switch (from + " " + to) {
            case "DRAFT SUBMITTED" -> {
                UUID submission = UUID.randomUUID();
                run("insert into submission values ('" + submission + "', '" + verdict.id + "', '" + writer.id
                        + "', now(), '', '{}', encode(sha256('{}'), 'hex'))");
                run(move + ", submission_id = '" + submission + "'" + keep);
            }
            case "DRAFT DROPPED" -> run(move + ", dropped_by = '" + writer.id + "', dropped_at = now()" + keep);
            case "SUBMITTED DRAFT", "APPROVED DRAFT" -> run(move + ", submission_id = null" + keep);
            case "SUBMITTED APPROVED" -> {
                assertRefused("nobody has approved", move + keep);
                run(review(verdict, editor, "APPROVED"));
                run(move + keep);
            }
            case "APPROVED PUBLISHED" -> {
                assertRefused("no edition carries", move + keep);
                run(edition(verdict));
                run(move + keep);
            }
            default -> {
                assertRefused("cannot go from " + from + " to " + to, move + keep);
                return;
            }
        }
        run("set constraints all immediate");
        assertEquals(to.name(), value("select state from verdict" + keep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "APPROVED", "PUBLISHED", "DROPPED"})
    void a_verdict_begins_as_a_draft(String state) {
        Verdict draft = Given.dropped(claim, writer);
        assertRefused("begins as a draft", "insert into verdict select (jsonb_populate_record(v, jsonb_build_object('id', '"
                + UUID.randomUUID() + "', 'state', '" + state + "'))).* from verdict v where id = '" + draft.id + "'");
    }

    @Test
    void a_verdict_is_never_deleted_or_moved_to_another_claim() {
        Verdict draft = Given.draft(claim, writer);
        assertRefused("never deleted", "delete from verdict where id = '" + draft.id + "'");
        assertRefused("stays with its claim", "update verdict set claim_id = '" + Given.claim(writer).id + "' where id = '" + draft.id + "'");
    }

    @Test
    void what_a_verdict_cites_is_changed_in_a_draft_alone() throws SQLException {
        Statement said = answered();
        Verdict verdict = Given.draft(claim, writer);
        run("delete from verdict_citation where verdict_id = '" + verdict.id + "'");
        connection.rollback();
        Given.submit(verdict, writer);
        assertRefused("only a draft", "delete from verdict_citation where verdict_id = '" + verdict.id + "'");
        assertRefused("only a draft", "insert into verdict_citation values ('" + verdict.id + "', '" + said.id + "')");
        assertRefused("append-only", "truncate verdict_citation");
    }

    @Test
    void whoever_edits_words_is_among_their_authors() {
        Verdict draft = Given.draft(claim, writer);
        assertRefused("becomes its author", "update verdict set rationale = 'x', edited_by = '" + editor.id + "' where id = '"
                + draft.id + "'; set constraints all immediate");
        assertRefused("becomes its author", "update claim set sentence = 'x', edited_by = '" + editor.id + "' where id = '"
                + claim.id + "'; set constraints all immediate");
        String translated = " set translations = '{\"nl\":{}}', edited_by = '" + editor.id + "' where id = '";
        assertRefused("becomes its author", "update verdict" + translated + draft.id + "'; set constraints all immediate");
        assertRefused("becomes its author", "update claim" + translated + claim.id + "'; set constraints all immediate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"nl\":1}", "{\"\":{}}"})
    void translations_are_texts_by_language(String translations) {
        assertRefused("claim_translations_check", "update claim set translations = '" + translations + "' where id = '" + claim.id + "'");
    }

    @Test
    void a_quotation_is_never_altered() {
        answered();
        assertRefused("append-only", "update passage set exact = 'x'");
        assertRefused("append-only", "delete from passage");
    }

    @Test
    void readers_are_never_pointed_at_another_claims_edition() {
        Edition here = Given.published(claim, writer, editor);
        Edition there = Given.published(Given.claim(writer), writer, editor);
        assertRefused("current_edition_claim_id_edition_id_fkey", "update current_edition set edition_id = '" + there.id
                + "' where claim_id = '" + here.claim.id + "'");
    }

    @Test
    void a_claim_has_one_open_verdict() throws SQLException {
        String second = "insert into verdict (id, claim_id, state, rationale, change_note, note, opened_by, opened_at, edited_by, edited_at, version)"
                + " values ('" + UUID.randomUUID() + "', '" + claim.id + "', 'DRAFT', '', '', '', '" + writer.id + "', now(), '" + writer.id
                + "', now(), 0)";
        Verdict first = Given.draft(claim, writer);
        assertRefused("verdict_one_open", second);
        Given.submit(first, writer);
        assertRefused("verdict_one_open", second);
        Given.approve(first, editor);
        assertRefused("verdict_one_open", second);
        Given.publish(first, editor);
        run(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark = 'DENIED'", "rationale = 'other'", "change_note = 'other'",
        "translations = '{\"nl\":{\"rationale\":\"anders\"}}'"})
    void the_words_of_what_was_submitted_are_fixed(String change) {
        for (VerdictState state : new VerdictState[] {VerdictState.SUBMITTED, VerdictState.APPROVED, VerdictState.PUBLISHED,
            VerdictState.DROPPED}) {
            Verdict verdict = in(state);
            assertRefused("words of a " + state, "update verdict set " + change + " where id = '" + verdict.id + "'");
            claim = Given.claim(claimAuthor);
        }
    }

    @Test
    void a_review_is_of_one_submission_of_the_same_verdict() throws SQLException {
        Verdict verdict = submitted();
        Verdict other = Given.submitted(Given.claim(claimAuthor), writer);
        assertRefused("one submission", "update verdict set submission_id = '" + Given.submissionOf(other) + "' where id = '" + verdict.id + "'");
        Verdict draft = Given.draft(Given.claim(claimAuthor), writer);
        run("update verdict set state = 'SUBMITTED', submission_id = '" + Given.submissionOf(other) + "' where id = '" + draft.id + "'");
        assertRefused("another verdict", "set constraints all immediate");
    }

    @Test
    void a_submission_is_what_its_hash_says() {
        Verdict draft = Given.draft(claim, writer);
        assertRefused("submission_check", "insert into submission values ('" + UUID.randomUUID() + "', '" + draft.id + "', '" + writer.id
                + "', now(), '', '{\"a\":1}', encode(sha256('{}'), 'hex'))");
    }

    @Test
    void an_edition_carries_what_was_approved_by_whom() throws SQLException {
        Verdict verdict = Given.approved(claim, writer, editor);
        assertRefused("does not say what was approved", edition(verdict, "content", "'{\"said\":{\"mark\":\"CONFIRMED\"}}'"));
        assertRefused("does not say what was approved", edition(verdict, "content", "'{}'"));
        assertRefused("not approved by that account", edition(verdict, "approved_by", "'" + chief.id + "'"));
        assertRefused("not approved by that account", edition(verdict, "approved_by", "'" + writer.id + "'"));
        assertRefused("somebody else submitted", edition(verdict, "submitted_by", "'" + editor.id + "'"));
        assertRefused("different claims", edition(verdict, "claim_id", "'" + Given.claim(writer).id + "'"));
        assertRefused("edition_check", edition(verdict, "alone_reason", "'alone'"));
        assertRefused("only a chief publishes alone", edition(verdict, "approved_by", "null"));
        assertRefused("edition_check", edition(verdict, "approved_by", "null", "published_by", "'" + chief.id + "'"));
        assertRefused("published_at", edition(verdict, "published_at", "timestamptz '2026-01-01 00:00:00.5Z'"));
        assertRefused("edition_check", edition(verdict, "change_kind", "'UPDATE'", "change_note", "'x'"));
        for (int number : new int[] {2, 0, -1}) {
            assertRefused("edition", edition(verdict, "number", Integer.toString(number)));
        }
        run(edition(verdict));
    }

    @Test
    void what_nobody_has_approved_is_published_by_a_chief_alone_with_a_reason() throws SQLException {
        Verdict verdict = submitted();
        assertRefused("not approved by that account", edition(verdict));
        assertRefused("only a chief publishes alone", edition(verdict, "approved_by", "null", "alone_reason", "'It could not wait.'"));
        run(edition(verdict, "approved_by", "null", "alone_reason", "'It could not wait.'", "published_by", "'" + chief.id + "'"));
    }

    @Test
    void a_later_edition_follows_the_last_and_says_what_it_changes() throws SQLException {
        Edition first = Given.published(claim, writer, editor);
        Verdict verdict = Given.approve(Given.submit(Given.reopened(first, Mark.UNVERIFIED, "The words.", writer), writer), editor);
        assertRefused("does not follow", edition(verdict, "number", "3", "change_kind", "'UPDATE'", "change_note", "'x'"));
        assertRefused("does not follow", edition(verdict));
        assertRefused("edition_check", edition(verdict, "number", "2"));
        assertRefused("edition_check", edition(verdict, "number", "2", "change_kind", "'UPDATE'"));
        assertRefused("edition_change_note", edition(verdict, "number", "2", "change_kind", "'UPDATE'", "change_note", "''"));
        assertRefused("edition_change_kind", edition(verdict, "number", "2", "change_kind", "'OTHER'", "change_note", "'x'"));
        run(edition(verdict, "number", "2", "change_kind", "'UPDATE'", "change_note", "'The mark.'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "dossier", "party", "source"})
    void a_slug_never_changes(String table) throws SQLException {
        var dossier = Given.dossier();
        var source = Given.source(dossier, "Source");
        Claim its = Given.claim(dossier, Given.party("Party"), "Said", writer);
        Given.appearance(its, source, true, null);
        Given.published(its, writer, editor);
        assertRefused("never changes", "update " + table + " set slug = slug || '-x' where slug is not null");
        assertRefused("never changes", "update " + table + " set slug = null where slug is not null");
        run("update " + table + " set slug = slug");
    }

    @Test
    void whoever_becomes_an_author_while_another_approves_cannot_slip_through() throws Exception {
        for (String becoming : new String[] {"insert into verdict_author values ('%2$s', '%3$s')", "insert into claim_author values ('%1$s', '%3$s')"}) {
            claim = Given.claim(claimAuthor);
            Verdict verdict = submitted();
            String author = String.format(becoming, claim.id, verdict.id, editor.id);
            String review = review(verdict, editor, "APPROVED");

            assertOneOfTwo(author, review);
            claim = Given.claim(claimAuthor);
            Verdict next = submitted();
            assertOneOfTwo(review(next, editor, "APPROVED") + "; update verdict set state = 'APPROVED' where id = '" + next.id + "'",
                    String.format(becoming, claim.id, next.id, editor.id));
        }
    }

    /** Of two transactions that overlap, the one that began first is kept and the other is refused. */
    private void assertOneOfTwo(String first, String second) throws Exception {
        run(first);
        try (Connection other = Tables.ownersConnection()) {
            other.setAutoCommit(false);
            CompletableFuture<Integer> trying = CompletableFuture.supplyAsync(() -> {
                try (var statement = other.createStatement()) {
                    return statement.executeUpdate(second);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            waitUntilItWaits(trying);
            connection.commit();
            Exception refused = assertThrows(Exception.class, () -> trying.get(20, TimeUnit.SECONDS), second + " went through");
            assertTrue(refused.getMessage().contains("nobody approves what they wrote"), refused.getMessage());
            other.rollback();
        }
    }

    /** Until the database has it waiting for a lock, or it is done. */
    private void waitUntilItWaits(CompletableFuture<?> trying) throws InterruptedException {
        while (!trying.isDone() && Tables.value("select count(*) from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'").equals("0")) {
            Thread.sleep(5);
        }
    }

    private Verdict submitted() {
        return Given.submit(Given.draft(claim, writer), submitter);
    }

    private Verdict in(VerdictState state) {
        return switch (state) {
            case DRAFT -> Given.draft(claim, writer);
            case SUBMITTED -> submitted();
            case APPROVED -> Given.approved(claim, writer, editor);
            case PUBLISHED -> {
                Verdict verdict = Given.approved(claim, writer, editor);
                Given.publish(verdict, editor);
                yield verdict;
            }
            case DROPPED -> Given.dropped(claim, writer);
        };
    }

    /** A statement that answers the claim. */
    private Statement answered() {
        Statement said = Given.statement(claim.dossier, Given.party("Denier"), Given.source(claim.dossier, "Report"), "No.");
        Given.answer(claim, said, Stance.DENIES);
        return said;
    }

    private static String review(Verdict verdict, Account reviewer, String decision) {
        return "insert into review (id, submission_id, reviewer_id, decided_at, decision, note) values ('" + UUID.randomUUID() + "', '"
                + Given.submissionOf(verdict) + "', '" + reviewer.id + "', now(), '" + decision + "', 'note')";
    }

    /** A first edition that is as it should be but for the columns given, by name and SQL value in turn. */
    private String edition(Verdict verdict, String... different) {
        String submission = Given.submissionOf(verdict).toString();
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", "'" + UUID.randomUUID() + "'");
        columns.put("claim_id", "'" + claim.id + "'");
        columns.put("number", "1");
        columns.put("submission_id", "'" + submission + "'");
        columns.put("published_at", "date_trunc('second', now())");
        columns.put("published_by", "'" + editor.id + "'");
        columns.put("submitted_by", "(select submitted_by from submission where id = '" + submission + "')");
        columns.put("approved_by", "'" + editor.id + "'");
        columns.put("alone_reason", "null");
        columns.put("change_kind", "null");
        columns.put("change_note", "null");
        columns.put("schema_version", "1");
        columns.put("content", "(select '{\"said\":' || content || '}' from submission where id = '" + submission + "')");
        for (int i = 0; i < different.length; i += 2) {
            columns.put(different[i], different[i + 1]);
        }
        return "insert into edition (" + String.join(", ", columns.keySet()) + ") values (" + String.join(", ", columns.values()) + ")";
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private String value(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Refused as a broken rule whose message holds {@code why}; the transaction goes on as if it had not been tried. */
    private void assertRefused(String why, String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> {
            var before = connection.setSavepoint();
            try {
                run(sql);
            } finally {
                connection.rollback(before);
            }
        }, sql);
        assertTrue(refused.getSQLState().startsWith(BROKEN_RULE), refused.getSQLState() + " " + refused.getMessage());
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        assertFalse(refused.getMessage().isBlank());
    }
}
