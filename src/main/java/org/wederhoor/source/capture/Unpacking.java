package org.wederhoor.source.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes an answer's content coding, counting every byte, so that a small answer cannot fill the memory. */
final class Unpacking {

    private Unpacking() {
    }

    /**
     * @param packing gzip, deflate or identity
     * @throws NotCaptured when it unpacks to more than the limits allow, or not at all
     */
    static byte[] unpacked(byte[] received, String packing, Limits limits) {
        if (packing.equals("identity") || received.length == 0) {
            return received;
        }
        Inflater inflater = new Inflater(!isZlib(received));
        try (InputStream packed = packing.equals("gzip") ? new GZIPInputStream(new ByteArrayInputStream(received))
                : new InflaterInputStream(new ByteArrayInputStream(received), inflater)) {
            return counted(packed, received.length, limits);
        } catch (IOException e) {
            throw NotCaptured.because(CaptureRefusal.ENCODING, CaptureMessages::encoding);
        } finally {
            inflater.end();
        }
    }

    private static byte[] counted(InputStream packed, int received, Limits limits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        for (int length = packed.read(part); length >= 0; length = packed.read(part)) {
            bytes.write(part, 0, length);
            if (bytes.size() > (long) received * limits.ratio()) {
                throw NotCaptured.because(CaptureRefusal.DECOMPRESSION_RATIO, messages -> messages.ratio(limits.ratio()));
            }
            if (bytes.size() > limits.bytes()) {
                throw tooLarge(limits);
            }
        }
        return bytes.toByteArray();
    }

    static NotCaptured tooLarge(Limits limits) {
        return NotCaptured.because(CaptureRefusal.TOO_LARGE, messages -> messages.tooLarge(limits.megabytes()));
    }

    /** "deflate" is the zlib format (RFC 9110, 8.4.1.2), but some servers send bare deflate; the header tells (RFC 1950). */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0f) == 8 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
    }
}
