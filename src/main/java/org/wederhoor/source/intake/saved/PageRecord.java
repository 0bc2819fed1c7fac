package org.wederhoor.source.intake.saved;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;

import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.warc.Digests;
import org.wederhoor.source.warc.HttpAnswer;
import org.wederhoor.source.warc.UnpacksTooFar;
import org.wederhoor.source.warc.WarcRecord;

/** A record that holds what may be a page: an answer to a request, or a document by itself. */
final class PageRecord {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "application/pdf");
    private static final Set<String> FOUND = Set.of("http", "https", "file", "urn");
    // parts of a page that crawlers keep beside it
    private static final Pattern ASIDE = Pattern.compile("(?i)urn:(text|view|thumbnail|pageinfo):.*");
    private static final Pattern ROBOTS = Pattern.compile("(?i)https?://[^/]*/robots\\.txt");
    private static final Pattern TITLE = Pattern.compile("<title[^>]{0,200}>([^<]{0,1000})</title", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int TITLE_WITHIN = 65_536;
    private static final List<String> SAID = List.of("WARC-Date", "WARC-Target-URI", "WARC-IP-Address", "WARC-Record-ID");
    private static final int HEAD = 65_536;

    private final WarcRecord record;
    private final byte[] block;
    private final HttpAnswer answer;

    private PageRecord(WarcRecord record, byte[] block, HttpAnswer answer) {
        this.record = record;
        this.block = block;
        this.answer = answer;
    }

    /** Null for what is no page by what is said of it. */
    static PageRecord of(WarcRecord record) throws IOException {
        boolean resource = record.type().equals("resource");
        if (!resource && !record.type().equals("response") || !isAddress(record.target())) {
            return null;
        }
        if (resource) {
            String type = record.field("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            return isPage(type) ? new PageRecord(record, record.block().readNBytes(SavedPage.LARGEST + 1), null) : null;
        }
        byte[] start = record.block().readNBytes(HEAD);
        HttpAnswer head = HttpAnswer.of(start);
        if (head == null || head.status() != 200 && head.status() != 203 || !isPage(head.mediaType())) {
            return null;
        }
        byte[] rest = record.block().readNBytes(SavedPage.LARGEST + 1);
        byte[] block = new byte[start.length + rest.length];
        System.arraycopy(start, 0, block, 0, start.length);
        System.arraycopy(rest, 0, block, start.length, rest.length);
        return new PageRecord(record, block, HttpAnswer.of(block));
    }

    private static boolean isAddress(String target) {
        String scheme = target.contains(":") ? target.substring(0, target.indexOf(':')).toLowerCase(Locale.ROOT) : "";
        return FOUND.contains(scheme) && !ASIDE.matcher(target).matches() && !ROBOTS.matcher(target).matches();
    }

    private static boolean isPage(String type) {
        return PAGES.contains(type) || type.equals("text/plain");
    }

    /** What is plain text is a page where there is no other. */
    boolean isPlain() {
        return mediaType().equals("text/plain");
    }

    WarcRecord record() {
        return record;
    }

    byte[] block() {
        return block;
    }

    private String mediaType() {
        return contentType().split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private String contentType() {
        return answer == null ? record.field("Content-Type") : answer.header("content-type");
    }

    /** With why it cannot be read, as far as that shows without reading it. */
    ArchivedPage page() {
        byte[] document = new byte[0];
        UnreadableReason refused = null;
        try {
            document = document();
            refused = document.length == 0 ? UnreadableReason.EMPTY : isAltered() ? UnreadableReason.ALTERED : null;
        } catch (UnpacksTooFar e) {
            refused = UnreadableReason.TOO_LARGE;
        } catch (IOException e) {
            refused = UnreadableReason.BROKEN;
        }
        return new ArchivedPage(record.number(), record.field("WARC-Record-ID"), record.target(), record.date(), title(document), document.length, refused);
    }

    private byte[] document() throws IOException {
        if (block.length < record.length()) {
            throw new UnpacksTooFar();
        }
        return answer == null ? block : answer.document(SavedPage.LARGEST);
    }

    /** Whether one of its digests is that of something else. Crawlers take that of the payload with its packing or without. */
    private boolean isAltered() throws IOException {
        String payload = record.field("WARC-Payload-Digest");
        String whole = record.field("WARC-Block-Digest");
        return Digests.canCheck(whole) && !Digests.isOf(block, whole)
                || Digests.canCheck(payload) && payloads().noneMatch(bytes -> Digests.isOf(bytes, payload));
    }

    private Stream<byte[]> payloads() throws IOException {
        return answer == null ? Stream.of(block) : Stream.of(answer.body(), answer.unchunked(), document());
    }

    private String title(byte[] document) {
        int length = Math.min(TITLE_WITHIN, document.length);
        String start = new String(document, 0, length, StandardCharsets.ISO_8859_1);
        Matcher title = TITLE.matcher(start);
        if (mediaType().equals("application/pdf") || !title.find()) {
            return "";
        }
        Matcher charset = CHARSET.matcher(contentType() + "\n" + start.substring(0, Math.min(2048, start.length())));
        String words = new String(document, title.start(1), title.end(1) - title.start(1), charset.find() ? known(charset.group(1)) : StandardCharsets.UTF_8);
        return Parser.unescapeEntities(words, false).strip().replaceAll("\\s+", " ");
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** @param about what the archive says of itself */
    SavedPage saved(List<FileSays> about) throws IOException {
        List<FileSays> says = new ArrayList<>();
        SAID.stream().filter(name -> !record.field(name).isEmpty()).forEach(name -> says.add(new FileSays(name, record.field(name))));
        String digest = record.field("WARC-Payload-Digest");
        if (!digest.isEmpty()) {
            says.add(new FileSays(Digests.canCheck(digest) ? "WARC-Payload-Digest" : "WARC-Payload-Digest (not checked)", digest));
        }
        SavedPage.Origin origin = SavedPage.origin("WARC-Target-URI", record.target(), says);
        says.addAll(about);
        return new SavedPage(document(), contentType(), origin, says);
    }
}
