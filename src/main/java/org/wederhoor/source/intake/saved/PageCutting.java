package org.wederhoor.source.intake.saved;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.source.warc.WarcRecord;
import org.wederhoor.source.warc.WarcWriter;

/**
 * Cuts pages out of a web archive: for each, a WARC file with a record that says what it was cut from, and with the records of its request and its
 * answer, to the letter. The same page of the same file is always the same bytes.
 */
public final class PageCutting {

    private static final int LONGEST_REQUEST = 1_000_000;

    private final WebArchive archive;
    private final String fileName;
    private final String sha256;

    /**
     * @param fileName the archive's
     * @param sha256   the archive's, in lower-case hexadecimal
     */
    public PageCutting(WebArchive archive, String fileName, String sha256) {
        this.archive = archive;
        this.fileName = fileName;
        this.sha256 = sha256;
    }

    /** A record to the letter. */
    private record Copied(WarcRecord record, byte[] block) {

        private boolean isRequestOf(Copied answer) {
            String concurrent = record.field("WARC-Concurrent-To");
            return concurrent.isEmpty() ? record.target().equals(answer.record.target()) && record.field("WARC-Date").equals(answer.record.field("WARC-Date"))
                    || record.field("WARC-Record-ID").equals(answer.record.field("WARC-Concurrent-To"))
                    : concurrent.equals(answer.record.field("WARC-Record-ID"));
        }
    }

    /** Hands each of those pages to {@code taker}, with its own WARC file, one after the other. */
    public void cut(List<ArchivedPage> pages, BiConsumer<ArchivedPage, byte[]> taker) {
        Map<Integer, ArchivedPage> wanted = pages.stream().collect(Collectors.toMap(ArchivedPage::number, page -> page));
        Neighbours neighbours = new Neighbours((answer, request) -> taker.accept(wanted.get(answer.record.number()), cut(answer, request)));
        archive.read((record, isWhole) -> {
            Copied asked = record.type().equals("request") && record.length() <= LONGEST_REQUEST ? new Copied(record, record.block().readAllBytes()) : null;
            neighbours.pass(asked, wanted.containsKey(record.number()) ? new Copied(record, PageRecord.of(record).block()) : null);
        });
        neighbours.pass(null, null);
    }

    /** Finds an answer's request right before it or right behind it, as crawlers write them. */
    private static final class Neighbours {

        private final BiConsumer<Copied, Copied> found;
        private Copied before;
        private Copied answer;

        private Neighbours(BiConsumer<Copied, Copied> found) {
            this.found = found;
        }

        private void pass(Copied request, Copied wanted) {
            if (answer != null) {
                found.accept(answer, Stream.of(before, request).filter(each -> each != null && each.isRequestOf(answer)).findFirst().orElse(null));
            }
            answer = wanted;
            before = wanted == null ? request : before;
        }
    }

    private byte[] cut(Copied answer, Copied request) {
        Instant date = answer.record.date() == null ? Instant.EPOCH : answer.record.date();
        UUID id = UUID.nameUUIDFromBytes((sha256 + answer.record.number()).getBytes(StandardCharsets.UTF_8));
        Map<String, String> fields = WarcWriter.fields("warcinfo", id, date);
        fields.put("Content-Type", "application/warc-fields");
        String about = "software: Wederhoor\r\nformat: WARC File Format 1.1\r\ndescription: records copied to the letter\r\nisPartOf: " + fileName
                + "\r\nisPartOf-sha256: " + sha256 + "\r\n";
        WarcWriter writer = new WarcWriter();
        writer.write(fields, about.getBytes(StandardCharsets.UTF_8));
        if (request != null) {
            writer.copy(request.record.head(), request.block);
        }
        writer.copy(answer.record.head(), answer.block);
        return writer.bytes();
    }
}
