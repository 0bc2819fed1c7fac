package org.wederhoor.start.backup;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * What a backup says of itself.
 *
 * @param kind       {@link #KIND}, which tells it from other files
 * @param format     how the file is to be read; {@link #FORMAT} is what this version writes and reads
 * @param appVersion of the application that made it
 * @param takenAt    the moment whose state it holds
 * @param server     the version of the PostgreSQL it is from
 * @param migrations what had made the schema, in order
 * @param leftOut    tables whose rows are not in it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(String kind, int format, String appVersion, Instant takenAt, String server, List<Migration> migrations, List<TableRows> tables,
        List<SequenceValue> sequences, List<String> leftOut) {

    static final String KIND = "wederhoor-backup";
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT);

    /** A migration that was applied: its version, its file and Flyway's checksum of it. */
    record Migration(String version, String script, Integer checksum) {
    }

    /**
     * The rows of a table.
     *
     * @param bytes  as they are written, before they are packed
     * @param digest of {@link RowsDigest}
     */
    record TableRows(String name, List<String> columns, long rows, long bytes, String digest) {
    }

    /** Where a sequence stands, and whether that number was given out. */
    record SequenceValue(String name, long value, boolean given) {
    }

    byte[] write() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static Manifest read(byte[] json) throws IOException {
        return JSON.readValue(json, Manifest.class);
    }

    /** The version of the schema that its rows fit. */
    String schema() {
        return migrations.get(migrations.size() - 1).version();
    }

    long rows() {
        return tables.stream().mapToLong(TableRows::rows).sum();
    }
}
