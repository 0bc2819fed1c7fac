package org.wederhoor.elsewhere.review;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import org.wederhoor.account.Account;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;

/**
 * Brings checks by others in. A file is read through once before any of it is taken, so that one that is broken brings nothing; then it is
 * taken in parts, each whole with its counts. Wherever that breaks off, the same file brings the rest when it comes again.
 */
@ApplicationScoped
public class CheckImports {

    private static final Logger LOG = Logger.getLogger(CheckImports.class);
    private static final int AT_ONCE = 500;
    private static final Duration WAITS = Duration.ofDays(1);

    @Inject
    CheckStore store;

    /**
     * Notes that something is being brought in.
     *
     * @param account who does; null where nobody is signed in
     * @param name    who does, in words
     * @param waiting a table of which the columns have to be named first; null where nothing has
     */
    public UUID begin(CheckImport.Way way, String called, UUID account, String name, CheckFeed feed, byte[] waiting) {
        return Transactions.call(() -> {
            CheckImport made = new CheckImport(way, cut(called, 2_000), account == null ? null : Account.findById(account), cut(name, 300), feed, waiting);
            made.persist();
            return made.id;
        });
    }

    /** Notes that a table which waited is being brought in now; false where it is not waiting any more. */
    public boolean begin(UUID importId) {
        return Transactions.call(() -> {
            CheckImport waiting = CheckImport.locked(importId);
            boolean waits = waiting.state == CheckImport.State.WAITING;
            if (waits) {
                waiting.begin();
            }
            return waits;
        });
    }

    /**
     * Takes what is in a file. Nothing is thrown for what is wrong with it: the import says that.
     *
     * @param columns  of a table, from 0
     * @param language in which what is wrong is written down
     * @param watching told each time that it came on
     */
    public void run(UUID importId, CheckFile file, Map<CheckPart, Integer> columns, Locale language, Consumer<CheckImport> watching) {
        try {
            Counter counter = new Counter();
            file.read(columns, counter);
            Transactions.run(() -> CheckImport.locked(importId).counted(counter.rows));
            Taking taking = new Taking(importId, watching);
            file.read(columns, taking);
            taking.flush();
            Transactions.run(() -> CheckImport.locked(importId).done());
        } catch (Refused e) {
            failed(importId, e.words().in(language));
        } catch (IOException e) {
            failed(importId, FileProblem.BROKEN.in(language));
        } catch (RuntimeException e) {
            LOG.errorf(e, "An import of checks by others broke off: %s", importId);
            failed(importId, FileProblem.BROKEN_OFF.in(language));
        }
    }

    /** Says of an import why there is nothing to bring in. */
    public void failed(UUID importId, String why) {
        Transactions.run(() -> CheckImport.locked(importId).failed(cut(why, 2_000)));
    }

    /** Lets tables go whose columns nobody has named within a day. */
    void forgetWaiting(Locale language) {
        Instant before = Instant.now().minus(WAITS);
        Transactions.run(() -> CheckImport.<CheckImport>list("state = ?1 and begunAt < ?2", CheckImport.State.WAITING, before)
                .forEach(each -> CheckImport.locked(each.id).failed(FileProblem.COLUMNS.in(language))));
    }

    private static String cut(String words, int most) {
        String kept = words.replace("\0", "");
        return kept.codePointCount(0, kept.length()) <= most ? kept : kept.substring(0, kept.offsetByCodePoints(0, most));
    }

    /** Sees how many rows there are. */
    private static final class Counter implements CheckRows {

        private int rows;

        @Override
        public void taken(long number, CheckWords words) {
            rows++;
        }

        @Override
        public void refused(long number, String address, RowProblem why) {
            rows++;
        }
    }

    /** Gathers rows, and writes as many as there is one transaction for. */
    private final class Taking implements CheckRows {

        private final UUID importId;
        private final Consumer<CheckImport> watching;
        private final List<CheckWords> checks = new ArrayList<>();
        private final List<CheckRefusal> refusals = new ArrayList<>();

        private Taking(UUID importId, Consumer<CheckImport> watching) {
            this.importId = importId;
            this.watching = watching;
        }

        @Override
        public void taken(long number, CheckWords words) {
            checks.add(words);
            flushIfMany();
        }

        @Override
        public void refused(long number, String address, RowProblem why) {
            refusals.add(new CheckRefusal(importId, number, address, why));
            flushIfMany();
        }

        private void flushIfMany() {
            if (checks.size() + refusals.size() >= AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            CheckImport moved = Transactions.call(() -> {
                CheckStore.Counts counts = store.take(importId, checks);
                CheckRefusal.persist(refusals);
                CheckImport running = CheckImport.locked(importId);
                running.moved(counts.taken(), counts.renewed(), counts.known(), refusals.size());
                return running;
            });
            checks.clear();
            refusals.clear();
            watching.accept(moved);
        }
    }
}
