package org.wederhoor.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.web.Ids;

/** Several people who all act on one claim at once. Each round begins with the page as everybody saw it a moment ago. */
@QuarkusTest
class RaceTest {

    private static final int CLAIMS = Integer.getInteger("wederhoor.races.claims", 2);
    private static final int ROUNDS = 100;
    private static final List<String> MARKS = List.of("DENIED", "DENIED", "UNVERIFIED");

    private static final List<String> BUTTONS = List.of("approve", "approve-and-publish", "approve-and-publish", "publish", "publish", "return");
    private static final String ALONE = "Nobody else was there.";

    private final Random chance = new Random(20190416);
    private Claim claim;
    // all but the first write: a reopened verdict keeps its authors, and in the end nobody else may approve it
    private final List<Desk> people = List.of(Desk.as(Given.editor()), Desk.as(Given.editor()), Desk.as(Given.editor()), Desk.as(Given.chief()),
            Desk.as(Given.checker()));

    @Test
    void whoever_comes_first_nobody_publishes_what_they_approved_of_their_own_and_one_verdict_is_open_at_most() {
        for (int i = 0; i < CLAIMS; i++) {
            claim = deniedClaim();
            race();
        }
        System.out.printf("%d schedules of four acts each on %d claims: none broke a rule, none ended in an answer that it should not have%n",
                CLAIMS * ROUNDS, CLAIMS);
    }

    private void race() {
        List<Integer> answers = new ArrayList<>();
        List<String> unexpected = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Callable<Response>> acts = acts(round);
            for (Response answer : Together.run(acts)) {
                answers.add(answer.statusCode());
                if (!List.of(303, 403, 404, 409, 422).contains(answer.statusCode())) {
                    unexpected.add(answer.asString());
                }
            }
            assertTrue(Integer.parseInt(count("verdict where state in ('DRAFT', 'SUBMITTED', 'APPROVED') and claim_id = '" + claim.id + "'")) <= 1);
        }
        assertEquals(List.of(), unexpected);
        assertEquals("0", count("edition e join submission s on s.id = e.submission_id where e.claim_id = '" + claim.id
                + "' and (e.approved_by is null and e.alone_reason is null or e.approved_by = s.submitted_by"
                + " or exists (select from verdict_author a where a.verdict_id = s.verdict_id and a.account_id = e.approved_by)"
                + " or exists (select from claim_author a where a.claim_id = e.claim_id and a.account_id = e.approved_by))"));
        assertEquals("0", count("edition e where e.claim_id = '" + claim.id + "' and e.alone_reason is null"
                + " and not exists (select from review r where r.submission_id = e.submission_id"
                + " and r.reviewer_id = e.approved_by and r.decision = 'APPROVED')"));
        // published without a second editor, it says so, and only a chief did it
        assertEquals("0", count("edition e join account a on a.id = e.published_by where e.claim_id = '" + claim.id
                + "' and e.approved_by is null and a.role <> 'CHIEF'"));
        // the race was one: all of it happened, and not all of it went through
        assertTrue(Integer.parseInt(count("edition where claim_id = '" + claim.id + "'")) >= 3, () -> "editions among " + answers);
        assertTrue(answers.contains(303) && answers.contains(409) && answers.contains(422), answers::toString);
    }

    /** What four of them do next, in some cases two the same thing. */
    private List<Callable<Response>> acts(int round) {
        Map<String, List<Object>> form = Desk.filled(people.get(0).page("/desk/claims/" + claim.id), "form.columns");
        String submission = Tables.value("select coalesce((select submission_id from verdict where claim_id = '" + claim.id
                + "' and state in ('SUBMITTED', 'APPROVED'))::text, '')");
        List<Callable<Response>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Desk one = people.get(chance.nextInt(people.size()));
            String button = BUTTONS.get(chance.nextInt(BUTTONS.size()));
            int turn = chance.nextInt(10);
            if (submission.isEmpty()) {
                acts.add(turn == 3 ? withdrawal(one) : turn < 3 && !form.containsKey("rationale")
                        ? () -> one.post(verdict("/reopen"), "id", Ids.next(), "edition", form.getOrDefault("edition", List.of("")).get(0))
                        : writing(form, round));
            } else if (turn == 0) {
                acts.add(() -> one.post("/desk/reviews/" + submission + "/alone", "aloneReason", ALONE));
            } else if (turn < 8) {
                acts.add(() -> one.post("/desk/reviews/" + submission, "then", button, "note", "A note."));
            } else {
                acts.add(turn == 9 ? () -> one.post(verdict("/take-back"), "version", version()) : writing(form, round));
            }
        }
        return acts;
    }

    private Callable<Response> withdrawal(Desk one) {
        String newest = Tables.value("select coalesce((select id from edition where claim_id = '" + claim.id + "' order by number desc limit 1)::text, '"
                + Ids.next() + "')");
        return () -> one.post("/desk/editions/" + newest + "/withdrawal", "withdrawalReason", "It does not hold.");
    }

    private Callable<Response> writing(Map<String, List<Object>> form, int round) {
        if (!form.containsKey("rationale") && !form.containsKey("id")) {
            form.put("id", List.of(Ids.next()));
        }
        Desk one = people.get(1 + chance.nextInt(people.size() - 1));
        Map<String, Object> fields = new LinkedHashMap<>(form);
        fields.putAll(Map.of("mark", MARKS.get(chance.nextInt(3)), "rationale", "Round " + round + ", " + chance.nextInt(2),
                "deviation", "A race.", "changeKind", "UPDATE",
                "changeNote", "Round " + round, "then", chance.nextInt(4) == 0 ? "save" : "submit"));
        return () -> one.post(verdict(""), fields);
    }

    /** With a denial both marks of the race can be submitted, the lower one because it says why it deviates. */
    private static Claim deniedClaim() {
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Denier");
        Claim claim = Given.claim(dossier, party, Given.unique("The sky is green"), Given.checker(), party);
        Given.answer(claim, Given.statement(dossier, party, Given.source(dossier, "Krant"), "It is not."), Stance.DENIES);
        return claim;
    }

    private String version() {
        return Tables.value("select coalesce(max(version), 0) from verdict where claim_id = '" + claim.id + "' and state in ('SUBMITTED', 'APPROVED')");
    }

    private String verdict(String act) {
        return "/desk/claims/" + claim.id + "/verdict" + act;
    }

    private static String count(String from) {
        return Tables.value("select count(*) from " + from);
    }
}
