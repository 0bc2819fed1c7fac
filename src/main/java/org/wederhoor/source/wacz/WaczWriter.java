package org.wederhoor.source.wacz;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.wederhoor.source.warc.Digests;

/**
 * Writes a WACZ file (1.1.1) as a stream, with one WARC file at a time in memory. Players read WARC files out of the ZIP by their places, so these are
 * stored and not packed again.
 */
final class WaczWriter implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ZipOutputStream zip;
    private final ArrayNode resources = JSON.createArrayNode();
    // in the order of their bytes, as players search it
    private final TreeSet<String> index = new TreeSet<>();
    private final List<String> pages = new ArrayList<>();
    private final String title;
    private final Instant made;

    WaczWriter(OutputStream to, String title, Instant made) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        this.title = title;
        this.made = made.truncatedTo(ChronoUnit.SECONDS);
        pages.add(JSON.createObjectNode().put("format", "json-pages-1.0").put("id", "pages").put("title", "All Pages").toString());
    }

    /**
     * @param name  of the WARC file: small letters, digits, dots and hyphens
     * @param lines of the index, without what the file is called
     */
    void add(String name, byte[] warc, List<CdxLine> lines) throws IOException {
        store("archive/" + name, name, warc);
        lines.forEach(line -> index.add(line.in(name)));
    }

    void page(String id, String address, String called, Instant at) {
        pages.add(JSON.createObjectNode().put("id", id).put("url", address)
                .put("ts", at.truncatedTo(ChronoUnit.SECONDS).toString()).put("title", called).toString());
    }

    /** Writes what lists the rest. */
    @Override
    public void close() throws IOException {
        store("indexes/index.cdx", "index.cdx", lines(List.copyOf(index)));
        store("pages/pages.jsonl", "pages.jsonl", lines(pages));
        ObjectNode described = JSON.createObjectNode().put("profile", "data-package").put("wacz_version", "1.1.1").put("title", title)
                .put("created", made.toString()).put("software", "Wederhoor");
        described.set("resources", resources);
        byte[] description = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(described);
        put("datapackage.json", description);
        put("datapackage-digest.json", JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("path", "datapackage.json").put("hash", Digests.sha256(description))));
        zip.finish();
    }

    private void store(String path, String name, byte[] bytes) throws IOException {
        resources.addObject().put("name", name).put("path", path).put("hash", Digests.sha256(bytes)).put("bytes", bytes.length);
        put(path, bytes);
    }

    private void put(String path, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] lines(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
