package org.wederhoor.source.wacz;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.source.Source;
import org.wederhoor.source.SourceCrawl;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.saved.WebArchive;
import org.wederhoor.source.warc.Digests;
import org.wederhoor.source.warc.HttpAnswer;
import org.wederhoor.source.warc.WarcRecord;
import org.wederhoor.source.warc.WarcWriter;
import org.wederhoor.web.Transactions;

/**
 * Gives sources as a web archive (WACZ). What was captured is there as it was asked and answered, what came as a web archive with that one's records to
 * the letter. Anything else was never answered by anybody: it is a resource under a name made of its hash, {@code urn:sha256:…}.
 */
public final class WaczExport {

    private static final int LARGEST_RECORD = 12_000_000;

    private WaczExport() {
    }

    /** A source's document, as it is read for this alone. */
    private record Held(Source source, SourceFile file, byte[] document, byte[] crawl) {

        private static Held of(UUID id) {
            return Transactions.call(() -> {
                Source source = Source.findById(id);
                SourceFile file = source == null ? null : SourceFile.of(source);
                if (file == null || file.isRemoved()) {
                    return null;
                }
                SourceCrawl crawl = SourceCrawl.of(source.first());
                return new Held(source, file, file.bytes, crawl == null ? null : crawl.warc);
            });
        }
    }

    /**
     * Writes those sources whose documents are here, one after the other; a document that was read anew, once.
     *
     * @param title what the archive is called
     */
    public static void write(List<UUID> sources, String title, OutputStream to) throws IOException {
        try (WaczWriter wacz = new WaczWriter(to, title, Instant.now())) {
            Set<String> written = new HashSet<>();
            for (UUID each : sources) {
                Held held = Held.of(each);
                if (held != null && written.add(held.file.sha256)) {
                    new Written(held, wacz).write();
                }
            }
        }
    }

    /** One source on its way into the archive. */
    private static final class Written {

        private final Held held;
        private final WaczWriter wacz;
        private final WarcWriter warc = new WarcWriter();
        private final List<CdxLine> lines = new ArrayList<>();

        private Written(Held held, WaczWriter wacz) {
            this.held = held;
            this.wacz = wacz;
        }

        private void write() throws IOException {
            DocumentType type = DocumentType.of(held.file.mediaType);
            byte[] archive = held.crawl != null ? held.crawl : type == DocumentType.WARC || type == DocumentType.WACZ ? held.document : null;
            String page = archive == null ? resource() : copied(archive);
            wacz.add(held.file.sha256.substring(0, 16) + ".warc.gz", warc.bytes(), lines);
            wacz.page(held.source.id.toString(), page, held.source.label, held.file.arrivedAt);
        }

        private String resource() {
            String address = "urn:sha256:" + held.file.sha256;
            Map<String, String> fields = WarcWriter.fields("resource", held.source.id, held.file.arrivedAt);
            fields.put("WARC-Target-URI", address);
            String digest = Digests.sha256(held.document);
            fields.put("WARC-Payload-Digest", digest);
            fields.put("Content-Type", held.file.mediaType + (held.file.charset == null ? "" : "; charset=" + held.file.charset));
            lines.add(new CdxLine(address, held.file.arrivedAt, held.file.mediaType, 200, digest, warc.write(fields, held.document)));
            return address;
        }

        /** The address of its page. */
        private String copied(byte[] archive) {
            WebArchive.records(archive, record -> {
                byte[] block = record.block().readNBytes(LARGEST_RECORD);
                if (block.length == record.length()) {
                    index(record, block, warc.copy(record.head(), block));
                }
            });
            return held.crawl == null ? WebArchive.only(archive).address() : held.file.address;
        }

        private void index(WarcRecord record, byte[] block, WarcWriter.Place place) {
            HttpAnswer answer = record.type().equals("response") ? HttpAnswer.of(block) : null;
            if (answer != null || record.type().equals("resource")) {
                lines.add(new CdxLine(record.target(), record.date() == null ? held.file.arrivedAt : record.date(),
                        answer == null ? record.field("Content-Type").split(";", 2)[0].strip() : answer.mediaType(), answer == null ? 200 : answer.status(),
                        record.field("WARC-Payload-Digest"), place));
            }
        }
    }
}
