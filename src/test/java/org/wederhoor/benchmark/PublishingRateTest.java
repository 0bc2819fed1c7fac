package org.wederhoor.benchmark;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.wederhoor.account.Account;
import org.wederhoor.support.Given;
import org.wederhoor.verdict.Verdict;

/**
 * How many approved verdicts are published in a second, each in a transaction of its own:
 * {@code ./mvnw test -Dtest=PublishingRateTest -Dwederhoor.benchmark=true}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "wederhoor.benchmark", matches = "true")
class PublishingRateTest {

    private static final int WARM_UP = 200;
    private static final int EDITIONS = 1_000;

    @Test
    void publishing() {
        Account checker = Given.checker();
        Account editor = Given.editor();
        List<Verdict> approved = new ArrayList<>();
        for (int i = 0; i < WARM_UP + EDITIONS; i++) {
            approved.add(Given.approved(Given.claim(checker), checker, editor));
        }
        approved.subList(0, WARM_UP).forEach(each -> Given.publish(each, editor));
        long begun = System.nanoTime();
        approved.subList(WARM_UP, approved.size()).forEach(each -> Given.publish(each, editor));
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%d editions in %.2f s, %.1f a second%n", EDITIONS, seconds, EDITIONS / seconds);
    }
}
