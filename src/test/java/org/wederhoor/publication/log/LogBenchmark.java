package org.wederhoor.publication.log;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.agroal.api.AgroalDataSource;

import org.flywaydb.core.Flyway;

import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SigningKey;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.start.KeptDatabase;

/**
 * How long the log takes to be built of what was published before, and a proof of any of its entries. {@code LogBenchmark <folder> <editions>} fills an
 * embedded database in a new folder with editions past the triggers, as an earlier version would have left them; run again it goes on where it was.
 */
public final class LogBenchmark {

    private static final int PROOFS = 5_000;
    private static final int BATCH = 20_000;

    private final Connection connection;

    private LogBenchmark(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] arguments) throws Exception {
        try (KeptDatabase database = KeptDatabase.in(Path.of(arguments[0]))) {
            Flyway.configure().placeholders(Map.of("app_role", database.user())).dataSource(database.url(), database.user(), database.password()).load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
                new LogBenchmark(connection).run(Integer.parseInt(arguments[1]));
            }
        }
    }

    private void run(int editions) throws Exception {
        if (number("select count(*) from edition") == 0) {
            fill(editions);
        }
        long begun = System.nanoTime();
        long left = number("select count(*) from log_backlog");
        while (left > 0) {
            left = number("select log_build(" + BATCH + ")");
            System.out.printf("%,d to go, %.1f s%n", left, seconds(begun));
        }
        System.out.printf("The log of %,d entries was built in %.1f s%n", number("select max(index) + 1 from log_entry"), seconds(begun));
        run("vacuum analyze log_entry");
        run("vacuum analyze log_node");
        run("vacuum analyze log_salt");
        sign();
        prove();
    }

    private void fill(int editions) throws SQLException {
        long begun = System.nanoTime();
        run("set session_replication_role = replica");
        run("set synchronous_commit = off");
        run("""
                insert into edition (id, claim_id, number, submission_id, published_at, published_by, submitted_by, approved_by, change_kind, change_note,
                    schema_version, content)
                select gen_random_uuid(), md5((n / 4)::text)::uuid, n %% 4 + 1, gen_random_uuid(), timestamptz '2020-01-01' + n * interval '1 minute',
                    gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), case when n %% 4 > 0 then 'UPDATE' end,
                    case when n %% 4 > 0 then 'More.' end, 1,
                    '{"approvedBy":"Bea Made Up","said":{"claim":{"sentence":"' || repeat(md5(n::text) || ' ', 60) || '"}},"submittedBy":"Abe Made Up"}'
                from generate_series(0, %d) n""".formatted(editions - 1));
        run("insert into log_backlog select row_number() over (order by published_at, number), id from edition");
        run("set session_replication_role = origin");
        run("vacuum analyze edition");
        System.out.printf("%,d editions of 2 kB, %.1f s%n", editions, seconds(begun));
    }

    private void sign() throws SQLException {
        long size = number("select max(index) + 1 from log_entry");
        SigningKey key = SigningKey.generate("example.org/log", VerifierKey.ED25519);
        byte[] root;
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select encode(log_root(" + size + "), 'base64')")) {
            row.next();
            root = Base64.getDecoder().decode(row.getString(1));
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into log_checkpoint values (?, ?) on conflict do nothing")) {
            insert.setLong(1, size);
            insert.setString(2, key.sign(new Checkpoint("example.org/log", size, root).text()).written());
            insert.executeUpdate();
        }
        LogRows rows = rows();
        try {
            rows.proofAt(size / 3).prove(key.verifier(), List.of()).forEach(System.out::println);
        } catch (NotProven e) {
            System.out.println("Signed by an earlier run: " + e.getMessage());
        }
    }

    private void prove() throws SQLException {
        LogRows rows = rows();
        long size = number("select max(index) + 1 from log_entry");
        Random random = new Random(7);
        double[] millis = new double[PROOFS];
        for (int i = -PROOFS / 5; i < PROOFS; i++) {
            long begun = System.nanoTime();
            rows.proofAt((long) (random.nextDouble() * size));
            if (i >= 0) {
                millis[i] = seconds(begun) * 1000;
            }
        }
        Arrays.sort(millis);
        System.out.printf("A proof of any of %,d entries, one statement: median %.2f ms, 95%% %.2f ms, 99%% %.2f ms%n", size, millis[PROOFS / 2],
                millis[PROOFS * 95 / 100], millis[PROOFS * 99 / 100]);
    }

    /** On this one connection, which stays open. */
    private LogRows rows() {
        Connection kept = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, values) -> method.getName().equals("close") ? null : method.invoke(connection, values));
        return new LogRows((AgroalDataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {AgroalDataSource.class},
                (proxy, method, values) -> kept));
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
