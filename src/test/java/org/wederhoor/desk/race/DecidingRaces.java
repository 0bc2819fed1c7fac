package org.wederhoor.desk.race;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;

/** What becomes of a verdict, from its draft to its withdrawal, and of readers' reports on it. */
final class DecidingRaces {

    private final People people;

    DecidingRaces(People people) {
        this.people = people;
    }

    List<Race> all() {
        Edition edition = Given.published(people.claim(), people.checker, people.editor);
        return List.of(Race.one((one, two) -> drop(two)), Race.one((one, two) -> takeBack(two)), Race.one((one, two) -> reopen()),
                Race.one((one, two) -> laterApproval()), Race.one((one, two) -> decide("approve", one, "return", two)),
                Race.one((one, two) -> decide("approve", one, "approve", two)),
                Race.one((one, two) -> decide("return", one, "return", two)),
                Race.one((one, two) -> decide("approve-and-publish", one, "edit", two)), Race.one((one, two) -> assign()),
                Race.one((one, two) -> schedule()), Race.one((one, two) -> give()),
                Race.one((one, two) -> giveOnTheBoard()), Race.one((one, two) -> dropSchedule()), Race.beside(this::alone),
                Race.beside(this::withdraw), Race.beside((one, two) -> close(report(edition), one, two)),
                Race.one((one, two) -> take(report(edition), two)), Race.one((one, two) -> reopenReport(report(edition))));
    }

    private List<Tab> drop(String text) {
        Claim claim = people.claim();
        Given.draft(claim, people.checker);
        Map<String, Object> form = Tab.form(people.writing, page(claim), "form.columns");
        return List.of(Tab.pressing(people.writing, page(claim) + "/verdict/drop", form, in("DROPPED", claim)),
                Tab.typing(people.writing, page(claim) + "/verdict", form, "rationale", text,
                        Tab.there("verdict where rationale = '" + text + "'")));
    }

    private List<Tab> takeBack(String text) {
        Claim claim = people.claim();
        String review = "/desk/reviews/" + Given.submissionOf(Given.submitted(claim, people.checker));
        return List.of(Tab.pressing(people.writing, page(claim) + "/verdict/take-back",
                Tab.form(people.writing, page(claim), "form.columns"), Tab.journal("TAKEN_BACK", claim.id)), decision(review, "return", text));
    }

    private List<Tab> reopen() {
        Claim claim = people.claim();
        Given.published(claim, people.checker, people.editor);
        return List.of(reopening(people.writing, claim), reopening(people.writing, claim));
    }

    private Tab reopening(Desk desk, Claim claim) {
        Map<String, Object> form = Tab.form(desk, page(claim), "form.columns");
        return Tab.pressing(desk, page(claim) + "/verdict/reopen", form,
                Tab.there("verdict where id = '" + ((List<?>) form.get("id")).get(0) + "'"));
    }

    private List<Tab> laterApproval() {
        Claim claim = people.claim();
        Edition edition = Given.publishedAlone(Given.submitted(claim, people.checker), people.chief, "Nobody else is here.");
        return List.of(reopening(people.leading, claim), Tab.pressing(people.leading, "/desk/editions/" + edition.id + "/later-approval",
                Tab.form(people.leading, page(claim), "form.columns"), in("SUBMITTED", claim)));
    }

    private List<Tab> decide(String first, String one, String second, String two) {
        UUID submission = Given.submissionOf(Given.submitted(people.claim(), people.checker));
        return List.of(decision("/desk/reviews/" + submission, first, one), decision("/desk/reviews/" + submission, second, two));
    }

    private Tab decision(String review, String decision, String note) {
        return Tab.typing(people.reviewing, review, Map.of("then", decision), "note", note,
                Tab.there(decision.equals("edit") ? "journal_entry where verb = 'TAKEN_BACK' and detail = '" + note + "'"
                        : "review where note = '" + note + "'"));
    }

    private List<Tab> assign() {
        UUID submission = Given.submissionOf(Given.submitted(people.claim(), people.checker));
        String path = "/desk/reviews/" + submission + "/reviewer";
        Map<String, Object> form = Tab.form(people.reviewing, "/desk/reviews/" + submission, "#decision");
        return List.of(people.editor, people.chief).stream().map(each -> Tab.pressing(people.reviewing, path,
                Tab.with(form, "reviewer", each.id), Tab.there("review_assignment where submission_id = '" + submission
                        + "' and reviewer_id = '" + each.id + "'"))).toList();
    }

    private List<Tab> give() {
        Claim claim = people.claim();
        Map<String, Object> form = Tab.form(people.writing, page(claim), "form.columns");
        return List.of(people.editor, people.chief).stream().map(each -> Tab.pressing(people.writing, page(claim) + "/assignment",
                Tab.with(form, "owner", each.id), given(claim, each.id))).toList();
    }

    private List<Tab> giveOnTheBoard() {
        Claim claim = people.claim();
        String tick = claim.id + ":" + Tables.value("select version from claim_assignment where claim_id = '" + claim.id + "'");
        return List.of(people.editor, people.chief).stream().map(each -> Tab.pressing(people.writing, "/desk/board/assign",
                Map.of("row", tick, "owner", each.id), given(claim, each.id))).toList();
    }

    private static BooleanSupplier given(Claim claim, UUID owner) {
        return Tab.there("claim_assignment where claim_id = '" + claim.id + "' and owner_id = '" + owner + "'");
    }

    private List<Tab> schedule() {
        UUID submission = Given.submissionOf(Given.approved(people.claim(), people.checker, people.editor));
        Map<String, Object> form = scheduleForm(submission);
        return List.of(scheduling(submission, form, "2041-01-01"), scheduling(submission, form, "2041-01-02"));
    }

    private List<Tab> dropSchedule() {
        Verdict approved = Given.approved(people.claim(), people.checker, people.editor);
        UUID submission = Given.submissionOf(approved);
        String path = "/desk/reviews/" + submission + "/schedule";
        people.reviewing.post(path, Tab.with(scheduleForm(submission), "publishAt", "2041-01-01T12:00")).then().statusCode(303);
        Map<String, Object> form = scheduleForm(submission);
        return List.of(scheduling(submission, form, "2041-01-02"),
                Tab.pressing(people.reviewing, path + "/drop", form, in("DRAFT", approved.claim)));
    }

    private Map<String, Object> scheduleForm(UUID submission) {
        return Tab.form(people.reviewing, "/desk/reviews/" + submission, "#decision");
    }

    private Tab scheduling(UUID submission, Map<String, Object> form, String day) {
        return Tab.pressing(people.reviewing, "/desk/reviews/" + submission + "/schedule", Tab.with(form, "publishAt", day + "T12:00"),
                Tab.there("scheduled_publication where submission_id = '" + submission + "' and publish_at::date = '" + day + "'"));
    }

    private List<Tab> alone(String one, String two) {
        String path = "/desk/reviews/" + Given.submissionOf(Given.submitted(people.claim(), people.checker)) + "/alone";
        return reasons(path, "aloneReason", one, two);
    }

    private List<Tab> withdraw(String one, String two) {
        String path = "/desk/editions/" + Given.published(people.claim(), people.checker, people.editor).id + "/withdrawal";
        return reasons(path, "withdrawalReason", one, two);
    }

    private List<Tab> reasons(String path, String field, String one, String two) {
        Map<String, Object> form = Tab.formTo(people.leading, path, path);
        return List.of(one, two).stream().map(text -> Tab.typing(people.leading, path, form, field, text,
                Tab.there("edition where alone_reason = '" + text + "'"))).toList();
    }

    private static String report(Edition edition) {
        return "/desk/reports/" + Given.reported(edition, "The date is wrong.");
    }

    private List<Tab> close(String report, String one, String two) {
        return List.of(closing(report, one), closing(report, two));
    }

    private Tab closing(String report, String note) {
        Map<String, Object> form = Tab.formTo(people.writing, report, report + "/close");
        return Tab.typing(people.writing, report + "/close", Tab.with(form, "reportOutcome", "CORRECTED"), "outcomeNote", note,
                Tab.there("error_report where outcome_note = '" + note + "'"));
    }

    private List<Tab> take(String report, String note) {
        Map<String, Object> form = Tab.formTo(people.writing, report, report + "/close");
        return List.of(closing(report, note), Tab.pressing(people.writing, report + "/take", form,
                Tab.journal("TAKEN_ON", report.substring(report.lastIndexOf('/') + 1))));
    }

    private List<Tab> reopenReport(String report) {
        String id = report.substring(report.lastIndexOf('/') + 1);
        Tables.change("update error_report set outcome = 'SPAM', outcome_note = 'No.', closed_at = now(), closed_by = '" + people.editor.id
                + "' where id = '" + id + "'");
        return List.of(people.editor, people.chief).stream().map(each -> Tab.pressing(Desk.as(each), report + "/reopen",
                Tab.formTo(people.writing, report, report + "/reopen"), Tab.there("journal_entry where verb = 'REOPENED' and thing_id = '" + id
                        + "' and actor_id = '" + each.id + "'"))).toList();
    }

    private static String page(Claim claim) {
        return "/desk/claims/" + claim.id;
    }

    private static BooleanSupplier in(String state, Claim claim) {
        return Tab.there("verdict where claim_id = '" + claim.id + "' and state = '" + state + "'");
    }
}
