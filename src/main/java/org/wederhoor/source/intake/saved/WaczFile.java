package org.wederhoor.source.intake.saved;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/** A WACZ file (1.1.1): a ZIP with WARC files, the list of their pages, and the hashes of both. No name in it is ever a path here. */
final class WaczFile implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CRAWL = Pattern.compile("archive/[^/]+\\.warc(\\.gz)?");
    private static final Pattern SEVERAL = Pattern.compile("\"profile\"\\s*:\\s*\"multi-wacz-package\"");
    private static final int MOST_ENTRIES = 10_000;
    // in bytes: the library keeps all of it in memory before it can be asked for a number
    private static final long LARGEST_DIRECTORY = 5_000_000;
    private static final int MOST_PAGES = 10_000;
    // in bytes, of all WARC files that a hash is taken of
    private static final long UNPACKED = 1_000_000_000;
    private static final int LARGEST_LIST = 10_000_000;

    private final ZipFile zip;
    private long left = UNPACKED;

    /** @throws Unreadable when it is damaged, or names files outside itself */
    WaczFile(SeekableByteChannel file) throws IOException {
        if (ZipDirectory.size(file) > LARGEST_DIRECTORY) {
            throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
        }
        zip = ZipFile.builder().setSeekableByteChannel(file.position(0)).get();
        int entries = 0;
        for (ZipArchiveEntry each : Collections.list(zip.getEntries())) {
            if (entries++ == MOST_ENTRIES) {
                throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
            }
            if (each.getName().startsWith("/") || each.getName().contains("\\") || List.of(each.getName().split("/")).contains("..")) {
                throw new Unreadable(UnreadableReason.LEADS_OUT);
            }
        }
    }

    /** Whether it is one, and no other kind of ZIP file. */
    boolean isWacz() {
        return zip.getEntry("datapackage.json") != null && !crawls().isEmpty();
    }

    /** Whether it is a package of web archives (Multi-WACZ), which holds them or says where they are. */
    boolean isOfSeveral() throws IOException {
        ZipArchiveEntry list = zip.getEntry("datapackage.json");
        return list != null && (isOfSeveral(new String(limited(list).readAllBytes(), StandardCharsets.UTF_8))
                || Collections.list(zip.getEntries()).stream().anyMatch(each -> each.getName().endsWith(".wacz")));
    }

    /** Whether a list is that of such a package. */
    static boolean isOfSeveral(String list) {
        return SEVERAL.matcher(list).find();
    }

    /** Its WARC files, in the order of their names. */
    List<ZipArchiveEntry> crawls() {
        return Collections.list(zip.getEntries()).stream().filter(each -> CRAWL.matcher(each.getName()).matches())
                .sorted((a, b) -> a.getName().compareTo(b.getName())).toList();
    }

    /** @param from the first byte of it that is wanted */
    InputStream open(ZipArchiveEntry entry, long from) throws IOException {
        InputStream opened = open(entry);
        opened.skipNBytes(from);
        return opened;
    }

    private InputStream open(ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new Unreadable(UnreadableReason.LOCKED);
        }
        return zip.getInputStream(entry);
    }

    /** The addresses of what it calls its pages; none where it does not say. */
    Set<String> pages() throws IOException {
        Set<String> pages = new HashSet<>();
        ZipArchiveEntry list = zip.getEntry("pages/pages.jsonl");
        if (list == null) {
            return pages;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(limited(list), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && pages.size() < MOST_PAGES; line = lines.readLine()) {
                JsonNode url = tree(line).path("url");
                if (url.isTextual()) {
                    pages.add(url.asText());
                }
            }
        }
        return pages;
    }

    /** Whether one of its WARC files is not what its own list of hashes says. */
    boolean isAltered() throws IOException {
        List<ZipArchiveEntry> crawls = new ArrayList<>(crawls());
        ZipArchiveEntry list = zip.getEntry("datapackage.json");
        for (JsonNode each : tree(new String(limited(list).readAllBytes(), StandardCharsets.UTF_8)).path("resources")) {
            String hash = each.path("hash").asText();
            ZipArchiveEntry entry = crawls.stream().filter(crawl -> crawl.getName().equals(each.path("path").asText())).findFirst().orElse(null);
            if (entry != null && hash.startsWith("sha256:") && !hash.equalsIgnoreCase("sha256:" + sha256(entry))) {
                return true;
            }
            crawls.remove(entry);
        }
        return false;
    }

    private InputStream limited(ZipArchiveEntry list) throws IOException {
        InputStream opened = open(list);
        byte[] bytes = opened.readNBytes(LARGEST_LIST + 1);
        if (bytes.length > LARGEST_LIST) {
            throw new Unreadable(UnreadableReason.UNPACKS_TOO_FAR);
        }
        return new ByteArrayInputStream(bytes);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private String sha256(ZipArchiveEntry entry) throws IOException {
        try (DigestInputStream read = new DigestInputStream(open(entry), MessageDigest.getInstance("SHA-256"))) {
            byte[] part = new byte[65_536];
            for (int length = read.read(part); length >= 0; length = read.read(part)) {
                left -= length;
                if (left < 0) {
                    throw new Unreadable(UnreadableReason.UNPACKS_TOO_FAR);
                }
            }
            return Hex.encodeHexString(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
