package org.wederhoor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Rule;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;

/** The rules of a verdict that need no database. */
class VerdictTest {

    private static final Standard STANDARD = new Standard(EnumSet.allOf(Rule.class), Map.of(), List.of());

    private final Account writer = account("writer");
    private final Account claimAuthor = account("claimauthor");
    private final Account submitter = account("submitter");
    private final Account second = account("second");
    private final Claim claim = claim();

    @Test
    void it_begins_as_a_draft_without_a_mark() {
        Verdict verdict = new Verdict(Ids.next(), claim, writer);
        assertEquals(VerdictState.DRAFT, verdict.state);
        assertNull(verdict.mark);
        assertEquals("", verdict.rationale);
        assertFalse(verdict.isWorkOf(writer));
    }

    @Test
    void whoever_writes_becomes_an_author() {
        Verdict verdict = draft();
        verdict.write(words(Mark.CONFIRMED, "Other words"), second);
        assertEquals(Set.of(writer, second), verdict.authors);
        assertEquals(Mark.CONFIRMED, verdict.mark);
        assertEquals("Other words", verdict.rationale);
        assertEquals(second, verdict.editedBy);
    }

    @ParameterizedTest
    @EnumSource(names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void only_a_draft_is_written_submitted_or_dropped(VerdictState state) {
        Verdict verdict = in(state);
        assertRefused(Refusal.NOT_DRAFT, () -> verdict.write(words(Mark.DENIED, "x"), writer));
        assertRefused(Refusal.NOT_DRAFT, () -> verdict.submit(writer, STANDARD));
        assertRefused(Refusal.NOT_DRAFT, () -> verdict.drop(writer));
        assertEquals(state, verdict.state);
        assertEquals(Mark.UNVERIFIED, verdict.mark);
    }

    @ParameterizedTest
    @EnumSource(names = "SUBMITTED", mode = EnumSource.Mode.EXCLUDE)
    void only_what_was_submitted_is_approved_or_returned(VerdictState state) {
        Verdict verdict = in(state);
        UUID submission = verdict.submission == null ? Ids.next() : verdict.submission.id;
        assertRefused(Refusal.NOT_SUBMITTED, () -> verdict.approve(second, submission, ""));
        assertRefused(Refusal.NOT_SUBMITTED, () -> verdict.giveBack(second, submission, "mend"));
    }

    @ParameterizedTest
    @EnumSource(names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
    void only_what_was_approved_is_published(VerdictState state) {
        Verdict verdict = in(state);
        assertRefused(Refusal.NOT_APPROVED, () -> verdict.requirePublishable(verdict.submission == null ? null : verdict.submission.id));
        assertRefused(Refusal.NOT_APPROVED, verdict::published);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_is_on_its_way_to_publication_is_taken_back(VerdictState state) {
        Verdict verdict = in(state);
        if (EnumSet.of(VerdictState.SUBMITTED, VerdictState.APPROVED).contains(state)) {
            verdict.takeBack();
            assertEquals(VerdictState.DRAFT, verdict.state);
            assertNull(verdict.submission);
        } else {
            assertRefused(Refusal.NOT_SUBMITTED, verdict::takeBack);
            assertEquals(state, verdict.state);
        }
    }

    @Test
    void a_verdict_without_a_mark_or_a_rationale_is_not_submitted() {
        Verdict verdict = draft();
        verdict.write(words(null, "Because."), writer);
        assertRefused(Refusal.NO_MARK, () -> verdict.submit(writer, STANDARD));
        for (String blank : List.of("", " \n\t ")) {
            verdict.write(words(Mark.DENIED, blank), writer);
            assertRefused(Refusal.NO_RATIONALE, () -> verdict.submit(writer, STANDARD));
        }
        assertEquals(VerdictState.DRAFT, verdict.state);
    }

    @Test
    void a_later_edition_says_what_it_changes() {
        Verdict reopened = Verdict.reopening(Ids.next(), in(VerdictState.PUBLISHED), 3, second);
        reopened.write(new VerdictWords(Mark.DENIED, "x", List.of(), null, "a note", ""), second);
        assertRefused(Refusal.NO_CHANGE_NOTE, () -> reopened.submit(second, STANDARD));
        reopened.write(new VerdictWords(Mark.DENIED, "x", List.of(), ChangeKind.CORRECTION, " ", ""), second);
        assertRefused(Refusal.NO_CHANGE_NOTE, () -> reopened.submit(second, STANDARD));
    }

    @Test
    void a_first_edition_changes_nothing_that_readers_saw() {
        Verdict verdict = draft();
        verdict.write(new VerdictWords(Mark.DENIED, "x", List.of(), ChangeKind.CORRECTION, "a note", ""), writer);
        assertNull(verdict.changeKind);
        assertEquals("", verdict.changeNote);
    }

    @Test
    void reopening_begins_with_the_words_and_the_authors_of_what_is_published() {
        Verdict published = in(VerdictState.PUBLISHED);
        Verdict reopened = Verdict.reopening(Ids.next(), published, 3, second);
        assertEquals(VerdictState.DRAFT, reopened.state);
        assertEquals(published.mark, reopened.mark);
        assertEquals(published.rationale, reopened.rationale);
        assertEquals(3, reopened.follows);
        assertTrue(reopened.isWorkOf(writer));
        assertEquals(VerdictState.PUBLISHED, published.state);
    }

    @Test
    void nobody_approves_what_they_wrote_or_submitted() {
        for (Account own : List.of(writer, claimAuthor, submitter)) {
            Verdict verdict = in(VerdictState.SUBMITTED);
            assertTrue(verdict.isWorkOf(own));
            assertRefused(Refusal.OWN_WORK, () -> verdict.approve(own, verdict.submission.id, ""));
            assertEquals(VerdictState.SUBMITTED, verdict.state);
        }
        assertFalse(in(VerdictState.SUBMITTED).isWorkOf(second));
    }

    @Test
    void a_review_names_the_very_revision_that_was_read() {
        Verdict verdict = in(VerdictState.SUBMITTED);
        assertRefused(Refusal.OTHER_SUBMISSION, () -> verdict.approve(second, Ids.next(), ""));
        assertRefused(Refusal.OTHER_SUBMISSION, () -> verdict.approve(second, null, ""));
        assertRefused(Refusal.OTHER_SUBMISSION, () -> verdict.giveBack(second, Ids.next(), "mend"));
        Verdict approved = in(VerdictState.APPROVED);
        assertRefused(Refusal.OTHER_SUBMISSION, () -> approved.requirePublishable(Ids.next()));
    }

    @Test
    void whatever_is_returned_says_what_to_mend_and_is_a_draft_again() {
        Verdict verdict = in(VerdictState.SUBMITTED);
        UUID submission = verdict.submission.id;
        assertRefused(Refusal.NO_NOTE, () -> verdict.giveBack(second, submission, " "));
        assertEquals(VerdictState.SUBMITTED, verdict.state);
        Review review = verdict.giveBack(second, submission, "Cite the source.");
        assertEquals(Decision.RETURNED, review.decision);
        assertEquals(submission, review.submission.id);
        assertEquals(VerdictState.DRAFT, verdict.state);
        assertNull(verdict.submission);
    }

    @Test
    void a_dropped_draft_says_who_dropped_it() {
        Verdict verdict = draft();
        verdict.drop(second);
        assertEquals(VerdictState.DROPPED, verdict.state);
        assertEquals(second, verdict.droppedBy);
    }

    @Test
    void saying_the_same_again_is_no_change() {
        Verdict verdict = draft();
        assertTrue(verdict.says(words(Mark.UNVERIFIED, "Because.")));
        assertFalse(verdict.says(words(Mark.DENIED, "Because.")));
        assertFalse(verdict.says(words(Mark.UNVERIFIED, "Because!")));
    }

    @Test
    void the_same_content_is_the_same_bytes() {
        Content content = new Content(null, null, Mark.DENIED, "é \"<\u2028", List.of(), List.of(), List.of(), List.of(),
                null, null, null, null, null, null, null, null);
        String json = CanonicalJson.write(content);
        assertEquals("{\"answers\":[],\"appearances\":[],\"mark\":\"DENIED\",\"rationale\":\"é \\\"<\u2028\",\"silent\":[],\"sources\":[]}", json);
        assertEquals(json, CanonicalJson.write(CanonicalJson.read(json, Content.class)));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", CanonicalJson.sha256("abc"));
        assertEquals(content.mark(), CanonicalJson.read(json.replace("{\"answers", "{\"added\":1,\"answers"), Content.class).mark());
    }

    private Verdict draft() {
        Verdict verdict = new Verdict(Ids.next(), claim, writer);
        verdict.write(words(Mark.UNVERIFIED, "Because."), writer);
        return verdict;
    }

    private Verdict in(VerdictState state) {
        Verdict verdict = draft();
        verdict.state = state;
        if (state != VerdictState.DRAFT && state != VerdictState.DROPPED) {
            verdict.submission = new Submission(verdict, submitter, "",
                    new Content(null, null, verdict.mark, verdict.rationale, List.of(), List.of(), List.of(), List.of(),
                            null, null, null, null, null, null, null, null));
        }
        return verdict;
    }

    private static VerdictWords words(Mark mark, String rationale) {
        return new VerdictWords(mark, rationale, List.of(), null, "", "");
    }

    private Claim claim() {
        Claim made = new Claim(Ids.next(), new Dossier(Ids.next()));
        made.authors.add(claimAuthor);
        return made;
    }

    private static Account account(String name) {
        return new Account(Ids.next(), name, name, Role.EDITOR);
    }

    private static void assertRefused(Refusal reason, Executable act) {
        assertEquals(reason, assertThrows(Refused.class, act).words());
    }
}
