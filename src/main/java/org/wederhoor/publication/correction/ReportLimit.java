package org.wederhoor.publication.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.wederhoor.web.guard.ClientNetwork;

/**
 * How often readers may report within an hour: each of them, and all together, counted in the database so that it holds for
 * every process. Of a reader's address only a hash is kept, under a salt that is thrown away after a day.
 */
@ApplicationScoped
class ReportLimit {

    static final Duration WINDOW = Duration.ofHours(1);
    static final int MOST_PER_CLIENT = 5;
    static final int MOST = 200;

    // sign-in locks 1 and 2 of the same kind
    private static final int LOCK = 3;

    @Inject
    EntityManager database;

    /**
     * Notes a report before it is kept, in the caller's transaction.
     *
     * @param address the reader's IP address
     * @return false, and nothing is noted, when there were too many already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean note(String address) {
        query("select pg_advisory_xact_lock(" + LOCK + ", 0)").getSingleResult();
        Instant now = Instant.now();
        change("delete from error_report_try where at < ?1", now.minus(WINDOW));
        String client = hash(address, now);
        long all = count("select count(*) from error_report_try");
        long own = ((Number) query("select count(*) from error_report_try where client = ?1").setParameter(1, client)
                .getSingleResult()).longValue();
        if (own >= MOST_PER_CLIENT || all >= MOST) {
            return false;
        }
        database.createNativeQuery("insert into error_report_try (client, at) values (?1, ?2)").setParameter(1, client)
                .setParameter(2, now).executeUpdate();
        return true;
    }

    private String hash(String address, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        change("delete from error_report_salt where day < ?1", day);
        change("insert into error_report_salt (day, salt) values (?1, gen_random_uuid()::text) on conflict do nothing", day);
        String salt = (String) query("select salt from error_report_salt where day = ?1").setParameter(1, day).getSingleResult();
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(ClientNetwork.bytes(address)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql) {
        return ((Number) query(sql).getSingleResult()).longValue();
    }

    private void change(String sql, Object value) {
        database.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }

    private jakarta.persistence.Query query(String sql) {
        return database.createNativeQuery(sql, Object.class);
    }
}
