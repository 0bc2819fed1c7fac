package org.wederhoor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Origins;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Source;
import org.wederhoor.support.Given;
import org.wederhoor.verdict.standard.Assessment;
import org.wederhoor.verdict.standard.Evidence;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Rule;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Refused;

/** What is approved and published is what was submitted, or it is refused. */
@QuarkusTest
class EvidenceTest {

    private Account checker;
    private Account editor;
    private Dossier dossier;
    private Party claimant;
    private Party denier;
    private Party silent;
    private Source source;
    private Statement statement;
    private Claim claim;
    private Answer answer;
    private Appearance appearance;

    @BeforeEach
    void evidence() {
        checker = Given.checker();
        editor = Given.editor();
        dossier = Given.dossier();
        claimant = Given.party("Claimant");
        denier = Given.party("Denier");
        silent = Given.party("Silent");
        source = Given.source(dossier, "Source");
        statement = Given.statement(dossier, denier, source, "It is not so.");
        claim = Given.claim(dossier, claimant, "It is so.", checker, denier, silent);
        answer = Given.answer(claim, statement, Stance.DENIES);
        appearance = Given.appearance(claim, source, true, "It is so, they say.");
    }

    @Test
    void what_is_submitted_says_everything_there_is_to_say() {
        Verdict verdict = Given.submit(Given.draft(claim, Mark.DENIED, checker), checker);
        Content content = Given.made(() -> Verdict.<Verdict>findById(verdict.id).submission.read());
        assertEquals(Mark.DENIED, content.mark());
        assertEquals(Given.RATIONALE, content.rationale());
        assertEquals(dossier.title, content.dossier().title());
        assertEquals("It is so.", content.claim().sentence());
        assertEquals(claimant.name, content.claim().claimant().name());
        assertEquals(List.of(denier.name, silent.name), content.claim().concerns().stream().map(Content.Named::name).toList());
        assertEquals(List.of(silent.name), content.silent().stream().map(Content.Named::name).toList());
        assertEquals(Stance.DENIES, content.answers().get(0).stance());
        assertTrue(content.answers().get(0).cited());
        assertEquals("It is not so.", content.answers().get(0).quotes().get(0).exact());
        assertEquals("It is so, they say.", content.appearances().get(0).passage());
        assertEquals(List.of(source.id), content.origins().established().get(0).sources().stream().map(Origins.Node::source).toList());
        assertEquals(List.of(source.label), content.sources().stream().map(Content.SourceSaid::label).toList());
    }

    @Test
    void the_evidence_is_held_against_the_standard_once_when_it_is_submitted() {
        AtomicInteger times = new AtomicInteger();
        Standard counting = new Standard(EnumSet.allOf(Rule.class), Map.of(), List.of(Locale.ENGLISH)) {
            @Override
            public Assessment against(Evidence evidence) {
                times.incrementAndGet();
                return super.against(evidence);
            }
        };
        Verdict draft = Given.draft(claim, Mark.DENIED, checker);
        change(() -> Given.locked(draft).submit(Account.findById(checker.id), counting).persistAndFlush());
        assertEquals(1, times.get());
    }

    @Test
    void evidence_that_changed_since_is_not_approved_and_not_published() {
        for (Runnable change : changes()) {
            evidence();
            Verdict submitted = Given.submitted(claim, checker);
            change.run();
            assertRefused(() -> Given.approve(submitted, editor));
            assertEquals(VerdictState.SUBMITTED, state(submitted));

            evidence();
            Verdict approved = Given.approved(claim, checker, editor);
            change.run();
            assertRefused(() -> Given.publish(approved, editor));
            assertEquals(VerdictState.APPROVED, state(approved));
        }
    }

    private List<Runnable> changes() {
        return List.of(
                () -> change(() -> Claim.<Claim>findById(claim.id).sentence = "It is quite so."),
                () -> change(() -> Claim.<Claim>findById(claim.id).claimantNote = "by its own account"),
                () -> change(() -> Claim.<Claim>findById(claim.id).concerns.remove(0)),
                () -> change(() -> Party.<Party>findById(denier.id).name = Given.unique("Renamed")),
                () -> change(() -> Dossier.<Dossier>findById(dossier.id).summary = "Another summary."),
                () -> change(() -> Answer.<Answer>findById(answer.id).stance = Stance.DECLINES),
                () -> change(() -> Answer.deleteById(answer.id)),
                () -> Given.answer(claim, Given.statement(dossier, silent, source, "No comment."), Stance.DECLINES),
                () -> change(() -> Statement.<Statement>findById(statement.id).said = PartialDate.of("May 16", "XXXX-05-16")),
                () -> change(() -> Statement.<Statement>findById(statement.id).passages.clear()),
                () -> change(() -> Source.<Source>findById(source.id).headline = "A headline"),
                () -> change(() -> Appearance.<Appearance>findById(appearance.id).first = false));
    }

    @Test
    void what_readers_never_see_changes_nothing() {
        Verdict submitted = Given.submitted(claim, checker);
        change(() -> {
            Statement here = Statement.findById(statement.id);
            here.workingTitle = "What the desk calls it";
            here.datingNote = "Which year?";
            Party.<Party>findById(denier.id).aliases.add("Another name");
        });
        assertEquals(VerdictState.APPROVED, state(Given.approve(submitted, editor)));
    }

    @Test
    void what_was_changed_back_is_what_was_submitted() {
        Verdict submitted = Given.submitted(claim, checker);
        change(() -> Claim.<Claim>findById(claim.id).sentence = "It is quite so.");
        assertFalse(holds(submitted));
        change(() -> Claim.<Claim>findById(claim.id).sentence = "It is so.");
        assertTrue(holds(submitted));
    }

    @Test
    void after_it_was_taken_back_another_revision_is_reviewed() {
        Verdict verdict = Given.submitted(claim, checker);
        var old = Given.submissionOf(verdict);
        change(() -> Given.locked(verdict).takeBack());
        Given.submit(verdict, checker);
        assertThrows(Refused.class, () -> Given.made(() -> Given.locked(verdict).approve(Account.findById(editor.id), old, "")));
    }

    private static void assertRefused(Runnable act) {
        assertEquals(Refusal.EVIDENCE_CHANGED, assertThrows(Refused.class, act::run).words());
    }

    private static boolean holds(Verdict verdict) {
        return Given.made(() -> Verdict.<Verdict>findById(verdict.id).submission.stillHolds());
    }

    private static VerdictState state(Verdict verdict) {
        return Given.made(() -> Verdict.<Verdict>findById(verdict.id).state);
    }

    private static void change(Runnable work) {
        Given.made(() -> {
            work.run();
            return null;
        });
    }
}
