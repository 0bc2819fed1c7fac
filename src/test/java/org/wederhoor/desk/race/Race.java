package org.wederhoor.desk.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.restassured.response.Response;

/** Two tabs that hold the same page and send different things, and what may become of the two. */
public record Race(Rule rule, boolean rare, Opening opening) {

    private static final Set<Integer> TOLD = Set.of(200, 404, 409, 422);

    enum Rule {
        /** One is done; the other is told so and gets its words back. */
        ONE,
        /** As ONE, and what the other typed stands beside what is saved. */
        BESIDE,
        /** Neither is in the other's way. */
        BOTH,
        /** Either comes first; the other may find what it was about gone. */
        SOME
    }

    /** Opens the page twice; one text for each tab. */
    interface Opening {
        List<Tab> with(String one, String two);
    }

    static Race one(Opening opening) {
        return new Race(Rule.ONE, false, opening);
    }

    static Race beside(Opening opening) {
        return new Race(Rule.BESIDE, false, opening);
    }

    static Race both(Opening opening) {
        return new Race(Rule.BOTH, false, opening);
    }

    static Race some(Opening opening) {
        return new Race(Rule.SOME, false, opening);
    }

    /** The same race, for one that takes long: it is run a few times only. */
    Race rarely() {
        return new Race(rule, true, opening);
    }

    public List<Tab> open(String one, String two) {
        return opening.with(one, two);
    }

    /** Fails when anything that was sent is neither kept nor given back. */
    public void check(List<Tab> tabs, List<Response> answers) {
        List<Boolean> done = IntStream.range(0, tabs.size()).mapToObj(i -> isDone(tabs.get(i), answers.get(i))).toList();
        String statuses = answers.stream().map(Response::statusCode).toList().toString();
        long number = done.stream().filter(each -> each).count();
        assertTrue(rule == Rule.SOME ? number > 0 : number == (rule == Rule.BOTH ? 2 : 1), number + " done of " + statuses);
        for (int i = 0; i < tabs.size(); i++) {
            Tab tab = tabs.get(i);
            String shown = answers.get(i).asString();
            assertEquals(done.get(i), tab.kept().getAsBoolean(), "kept of " + statuses + " by tab " + i);
            if (!done.get(i)) {
                assertTrue(TOLD.contains(answers.get(i).statusCode()), statuses);
                assertTrue(tab.typed() == null || shown.contains(tab.typed()), "given back, " + statuses);
                assertTrue(rule != Rule.BESIDE || answers.get(i).statusCode() == 409
                        && tabs.stream().allMatch(each -> shown.contains(each.typed())), "both texts, " + statuses);
            }
        }
    }

    private static boolean isDone(Tab tab, Response answer) {
        return answer.statusCode() == 303 || answer.statusCode() == 200 && tab.kept().getAsBoolean();
    }
}
