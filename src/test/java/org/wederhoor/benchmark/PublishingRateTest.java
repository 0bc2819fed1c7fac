package org.wederhoor.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.wederhoor.account.Account;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;

/**
 * How many approved verdicts are published in a second, each in a transaction of its own, and how much of the processor that takes, which says more where
 * others use it too:
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
        double used = millisUsed();
        approved.subList(WARM_UP, approved.size()).forEach(each -> Given.publish(each, editor));
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%d editions in %.2f s, %.1f a second; %.2f ms of the processor each, the database's included%n", EDITIONS, seconds,
                EDITIONS / seconds, (millisUsed() - used) / EDITIONS);
    }

    private static double millisUsed() {
        String pids = Tables.value("select string_agg(pid::text, ' ') from pg_stat_activity");
        return LongStream.concat(LongStream.of(ProcessHandle.current().pid()), Stream.of(pids.split(" ")).mapToLong(Long::parseLong))
                .mapToObj(ProcessHandle::of).flatMap(Optional::stream).flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(Duration::toMillis).sum();
    }
}
