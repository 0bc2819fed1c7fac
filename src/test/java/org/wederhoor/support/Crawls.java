package org.wederhoor.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.codec.binary.Base32;

/** Makes WARC files as Wget writes them, whole or with something wrong, and WACZ files around them. */
public final class Crawls {

    private final List<byte[]> records = new ArrayList<>();

    /** As Wget begins one. */
    public static Crawls byWget() {
        return new Crawls().record("warcinfo", null, "application/warc-fields",
                utf8("software: Wget/1.21.3 (linux-gnu)\r\nformat: WARC File Format 1.0\r\n"), "");
    }

    /** A request and the page that answered it. */
    public Crawls page(String address, String html) {
        return page(address, "Content-Type: text/html; charset=utf-8\r\n", utf8(html));
    }

    public Crawls page(String address, String headers, byte[] body) {
        return request(address).answer(address, "200 OK", headers, body);
    }

    public Crawls request(String address) {
        return record("request", address, "application/http;msgtype=request",
                utf8("GET / HTTP/1.1\r\nUser-Agent: Wget/1.21.3\r\nCookie: mine\r\n\r\n"), "");
    }

    public Crawls answer(String address, String status, String headers, byte[] body) {
        return record("response", address, "application/http;msgtype=response", both(utf8("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body),
                "WARC-Payload-Digest: sha1:" + sha1(body) + "\r\n");
    }

    public Crawls record(String type, String address, String contentType, byte[] block, String fields) {
        return record(type, address, contentType, block, fields, block.length);
    }

    /** One that says that its block is {@code length} bytes long. */
    public Crawls record(String type, String address, String contentType, byte[] block, String fields, long length) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-" + String.format("%012d", records.size())
                + ">\r\nWARC-Date: 2026-11-28T21:58:" + String.format("%02d", records.size() / 2 % 60) + "Z\r\n"
                + (address == null ? "" : "WARC-Target-URI: <" + address + ">\r\n") + fields + "Content-Type: " + contentType + "\r\nContent-Length: " + length
                + "\r\n\r\n";
        return raw(both(utf8(head), block, utf8("\r\n\r\n")));
    }

    public Crawls raw(byte[] record) {
        records.add(record);
        return this;
    }

    /** The record that was added last, as it stands in the file. */
    public byte[] last() {
        return records.get(records.size() - 1);
    }

    public byte[] plain() {
        return both(records.toArray(new byte[0][]));
    }

    /** Each record a gzip member of its own. */
    public byte[] packed() {
        return both(records.stream().map(Crawls::gzip).toArray(byte[][]::new));
    }

    /** @param pages the addresses that the list of pages names */
    public byte[] wacz(String... pages) {
        StringBuilder list = new StringBuilder("{\"format\": \"json-pages-1.0\", \"id\": \"pages\", \"title\": \"All Pages\"}\n");
        for (String page : pages) {
            list.append("{\"id\": \"1\", \"url\": \"").append(page).append("\", \"title\": \"x\", \"ts\": \"2026-11-28T21:58:00Z\"}\n");
        }
        return zip(List.of("archive/data.warc.gz", "pages/pages.jsonl", "datapackage.json"), List.of(packed(), utf8(list.toString()),
                utf8("{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\", \"resources\": []}")));
    }

    public static byte[] zip(List<String> names, List<byte[]> contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                ZipEntry entry = new ZipEntry(names.get(i));
                CRC32 crc = new CRC32();
                crc.update(contents.get(i));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(contents.get(i).length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(contents.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] both(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String sha1(byte[] bytes) {
        try {
            return new Base32().encodeToString(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
