package org.wederhoor.elsewhere.review;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

import org.wederhoor.web.Ids;

/** Writes checks by others into the database, many at a time. */
@ApplicationScoped
class CheckStore {

    private static final String PARTS = Stream.of(CheckPart.values()).map(CheckPart::column).collect(Collectors.joining(", "));
    private static final String READ = "host, tag, day, claim_day";
    private static final String INTO = "insert into foreign_check (id, key, said, " + PARTS + ", " + READ + ", import_id, taken_at)"
            + " select each.*, ?, ? from unnest(?::uuid[]" + ", ?::text[]".repeat(CheckPart.values().length + 4) + ", ?::date[], ?::date[]) each"
            + " on conflict (key) do update set "
            + Stream.of(("said, " + PARTS + ", " + READ + ", import_id, taken_at").split(", ")).map(each -> each + " = excluded." + each)
                    .collect(Collectors.joining(", "))
            + " where foreign_check.said <> excluded.said returning xmax = 0";

    private static final String KNOWN = "select key from unnest(?::text[], ?::text[]) each (key, said) join foreign_check using (key, said)";

    @Inject
    AgroalDataSource database;

    /** What came of many: those that are new, those that were worded anew, and those that were here already. */
    record Counts(int taken, int renewed, int known) {
    }

    private record Row(UUID id, String key, String said, CheckWords words) {

        static Row of(CheckWords words) {
            String all = Stream.of(CheckPart.values()).map(words::get).collect(Collectors.joining("\0"));
            return new Row(Ids.next(), sha256(words.get(CheckPart.ADDRESS) + "\0" + words.get(CheckPart.CLAIM)), sha256(all), words);
        }

        String host() {
            return CheckStore.host(words.get(CheckPart.ADDRESS));
        }
    }

    /**
     * Within the present transaction. The same check twice is taken once, and as it was worded last.
     *
     * @param importId the import that brings them
     */
    Counts take(UUID importId, List<CheckWords> checks) {
        // in one order, so that two imports of the same do not wait for each other
        TreeMap<String, Row> rows = new TreeMap<>();
        checks.stream().map(Row::of).forEach(row -> rows.put(row.key, row));
        int taken = 0;
        int written = 0;
        try (Connection connection = database.getConnection(); PreparedStatement into = connection.prepareStatement(INTO)) {
            leaveOutKnown(connection, rows);
            fill(connection, into, importId, rows.values());
            try (ResultSet row = into.executeQuery()) {
                while (row.next()) {
                    written++;
                    taken += row.getBoolean(1) ? 1 : 0;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Counts(taken, written - taken, checks.size() - written);
    }

    /** What is to be written is made ready for the search first, which is most of the work. */
    private static void leaveOutKnown(Connection connection, Map<String, Row> rows) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement(KNOWN)) {
            known.setArray(1, texts(connection, rows.values(), Row::key));
            known.setArray(2, texts(connection, rows.values(), Row::said));
            try (ResultSet row = known.executeQuery()) {
                while (row.next()) {
                    rows.remove(row.getString(1));
                }
            }
        }
    }

    private static void fill(Connection connection, PreparedStatement into, UUID importId, Collection<Row> rows) throws SQLException {
        int at = 1;
        into.setObject(at++, importId);
        into.setObject(at++, OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
        into.setArray(at++, connection.createArrayOf("uuid", rows.stream().map(Row::id).toArray()));
        List<Function<Row, String>> texts = new ArrayList<>(List.of(Row::key, Row::said));
        Stream.of(CheckPart.values()).forEach(part -> texts.add(row -> row.words.get(part)));
        texts.addAll(List.of(Row::host, row -> CheckLanguage.of(row.words.get(CheckPart.LANGUAGE))));
        for (Function<Row, String> each : texts) {
            into.setArray(at++, texts(connection, rows, each));
        }
        for (CheckPart date : List.of(CheckPart.REVIEWED_ON, CheckPart.CLAIMED_ON)) {
            into.setArray(at++, connection.createArrayOf("date", rows.stream().map(row -> day(row.words.get(date))).toArray()));
        }
    }

    private static Array texts(Connection connection, Collection<Row> rows, Function<Row, String> text) throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(text).toArray());
    }

    private static Date day(String date) {
        return CheckDay.of(date).filter(day -> day.isAfter(LocalDate.of(0, 12, 31))).map(Date::valueOf).orElse(null);
    }

    /** The name of the site of an address, as it is read: without the "www" that so many begin with. */
    private static String host(String address) {
        String host;
        try {
            host = URI.create(address).getHost();
        } catch (IllegalArgumentException e) {
            host = null;
        }
        String name = host == null ? address.replaceFirst("(?i)^https?://([^/?#@]*@)?([^/?#:]*).*$", "$2") : host;
        return name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
