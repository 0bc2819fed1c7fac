package org.wederhoor.source.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.brotli.dec.BrotliInputStream;

/**
 * An answer of HTTP/1.1 as a crawler kept it.
 *
 * @param headers by their names in small letters; one that is there more than once with all its values
 * @param body    as it stands, still packed
 */
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final int LONGEST_CHUNK_LINE = 1000;
    private static final int LONGEST_HEAD = 65_536;

    /** Null when it does not begin as one, or has a longer head than any program takes. */
    public static HttpAnswer of(byte[] block) {
        int end = endOfHead(block);
        if (end > LONGEST_HEAD) {
            return null;
        }
        String[] lines = new String(block, 0, end, StandardCharsets.ISO_8859_1).replaceAll("\r?\n[ \\t]+", " ").split("\r?\n", -1);
        if (!lines[0].matches("HTTP/\\d(\\.\\d)?\\s+\\d{3}(\\s.*)?")) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.merge(lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT), lines[i].substring(colon + 1).strip(), (a, b) -> a + ", " + b);
            }
        }
        return new HttpAnswer(Integer.parseInt(lines[0].split("\\s+", 3)[1].substring(0, 3)), headers, Arrays.copyOfRange(block, end, block.length));
    }

    private static int endOfHead(byte[] block) {
        for (int i = 0; i < block.length && i <= LONGEST_HEAD; i++) {
            if (block[i] == '\n' && (i + 1 < block.length && block[i + 1] == '\n' || i + 2 < block.length && block[i + 1] == '\r' && block[i + 2] == '\n')) {
                return block[i + 1] == '\n' ? i + 2 : i + 3;
            }
        }
        return block.length;
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The media type in small letters, without what follows it. */
    public String mediaType() {
        return header("content-type").split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The body without its chunks, if it still has them; many crawlers take them off and leave the header. */
    public byte[] unchunked() {
        if (!header("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            return body;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length) {
            int line = at;
            while (line < body.length && line - at < LONGEST_CHUNK_LINE && body[line] != '\n') {
                line++;
            }
            String size = new String(body, at, line - at, StandardCharsets.ISO_8859_1).split(";", 2)[0].strip();
            int length = size.matches("[0-9A-Fa-f]{1,7}") ? Integer.parseInt(size, 16) : -1;
            if (length < 0 || line + 1 + length > body.length) {
                return body;
            }
            if (length == 0) {
                return whole.toByteArray();
            }
            whole.write(body, line + 1, length);
            at = line + 1 + length;
            at += at < body.length && body[at] == '\r' ? 1 : 0;
            at += at < body.length && body[at] == '\n' ? 1 : 0;
        }
        return body;
    }

    /**
     * The document itself, unpacked.
     *
     * @param most how many bytes it may come to
     * @throws UnpacksTooFar when it comes to more
     * @throws IOException   when its packing is none that is known
     */
    public byte[] document(int most) throws IOException {
        byte[] document = unchunked();
        for (String packing : header("content-encoding").toLowerCase(Locale.ROOT).split(",")) {
            document = unpacked(document, packing.strip(), most);
        }
        return document;
    }

    // what is not packed as it says was unpacked by the crawler, which left the header; zstd's beginning is a number of its own
    private static byte[] unpacked(byte[] packed, String packing, int most) throws IOException {
        boolean gzip = packed.length > 1 && packed[0] == 0x1f && packed[1] == (byte) 0x8b;
        return switch (packing) {
            case "gzip", "x-gzip" -> gzip ? atMost(new GZIPInputStream(new ByteArrayInputStream(packed)), most) : packed;
            case "deflate" -> either(packed, most, new Inflater(), new Inflater(true));
            case "br" -> brotli(packed, most);
            case "zstd" -> {
                if (packed.length > 3 && packed[0] == 0x28 && packed[1] == (byte) 0xb5 && packed[2] == 0x2f && packed[3] == (byte) 0xfd) {
                    throw new IOException(packing);
                }
                yield packed;
            }
            default -> packed;
        };
    }

    private static byte[] either(byte[] packed, int most, Inflater... inflaters) throws IOException {
        byte[] unpacked = packed;
        for (Inflater inflater : inflaters) {
            try {
                unpacked = unpacked == packed ? atMost(new InflaterInputStream(new ByteArrayInputStream(packed), inflater), most) : unpacked;
            } catch (UnpacksTooFar e) {
                throw e;
            } catch (IOException e) {
                continue;
            } finally {
                inflater.end();
            }
        }
        return unpacked;
    }

    private static byte[] brotli(byte[] packed, int most) throws IOException {
        try {
            return atMost(new BrotliInputStream(new ByteArrayInputStream(packed)), most);
        } catch (UnpacksTooFar e) {
            throw e;
        } catch (IOException e) {
            return packed;
        }
    }

    private static byte[] atMost(InputStream unpacking, int most) throws IOException {
        byte[] unpacked = unpacking.readNBytes(most + 1);
        if (unpacked.length > most) {
            throw new UnpacksTooFar();
        }
        return unpacked;
    }
}
