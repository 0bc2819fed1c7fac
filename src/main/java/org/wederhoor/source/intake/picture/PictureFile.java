package org.wederhoor.source.intake.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.wederhoor.source.intake.extract.DocumentType;

/**
 * How a picture's file is put together, told by its parts without drawing any of it: PNG (W3C, third edition), JPEG (ISO 10918-1), WebP (RFC 9649) and
 * GIF89a.
 *
 * @param whole  whether it goes on to its end
 * @param frames how many pictures follow one another in it, at least one
 */
record PictureFile(boolean whole, int frames) {

    private static final int MOST_FRAMES = 1_000_000;
    private static final int PNG_HEAD = 8;
    private static final int RIFF_HEAD = 12;
    private static final int GIF_HEAD = 13;
    // words that are packed may be a thousand times as long as they seem
    private static final int MOST_PACKED = 8192;
    private static final Set<String> PACKED = Set.of("zTXt", "iTXt");
    private static final Set<String> DRAWN = Set.of("IDAT", "fdAT", "iCCP");

    static PictureFile of(DocumentType type, byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        return switch (type) {
            case PNG -> png(file);
            case JPEG -> new PictureFile(isWholeJpeg(bytes), 1);
            case WEBP -> webp(file.order(ByteOrder.LITTLE_ENDIAN));
            default -> gif(file);
        };
    }

    private static PictureFile png(ByteBuffer file) {
        int frames = 1;
        for (int at = PNG_HEAD; at + 12 <= file.limit();) {
            int length = file.getInt(at);
            String chunk = name(file, at + 4);
            if (length < 0 || length > file.limit() - at - 12) {
                return new PictureFile(false, frames);
            }
            if (chunk.equals("acTL") && length >= 4) {
                frames = Math.max(1, Math.min(file.getInt(at + 8), MOST_FRAMES));
            }
            if (chunk.equals("IEND")) {
                return new PictureFile(true, frames);
            }
            at += length + 12;
        }
        return new PictureFile(false, frames);
    }

    /** A PNG without its points and without whatever is packed in it and could be of any length, for who reads only what it says. */
    static byte[] sayingOfPng(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(bytes, 0, PNG_HEAD);
        for (int at = PNG_HEAD; at + 12 <= file.limit();) {
            int length = file.getInt(at);
            String chunk = name(file, at + 4);
            if (length < 0 || length > file.limit() - at - 12) {
                break;
            }
            if (!DRAWN.contains(chunk) && !(PACKED.contains(chunk) && length > MOST_PACKED && isPacked(file, chunk, at + 8, length))) {
                kept.write(bytes, at, length + 12);
            }
            at += length + 12;
        }
        return kept.toByteArray();
    }

    private static boolean isPacked(ByteBuffer file, String chunk, int from, int length) {
        int at = from;
        while (at < from + length && file.get(at) != 0) {
            at++;
        }
        return chunk.equals("zTXt") || at + 1 < from + length && file.get(at + 1) != 0;
    }

    /** Points are written so that the sign for the end stands nowhere among them; a smaller picture in the head has one of its own. */
    private static boolean isWholeJpeg(byte[] bytes) {
        int points = firstPoints(bytes);
        for (int at = bytes.length - 2; points > 0 && at >= points; at--) {
            if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    /** Where the head ends; 0 where it does not. */
    private static int firstPoints(byte[] bytes) {
        for (int at = 2; at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF;) {
            int marker = bytes[at + 1] & 0xFF;
            boolean alone = marker == 0xFF || marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            if (marker == 0xDA) {
                return at + 4;
            }
            at += marker == 0xFF ? 1 : alone ? 2 : 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
        }
        return 0;
    }

    private static PictureFile webp(ByteBuffer file) {
        if (file.limit() < RIFF_HEAD + 8) {
            return new PictureFile(false, 1);
        }
        long end = (file.getInt(4) & 0xFFFFFFFFL) + 8;
        int frames = 0;
        for (long at = RIFF_HEAD; at + 8 <= Math.min(end, file.limit());) {
            frames += name(file, (int) at).equals("ANMF") ? 1 : 0;
            long length = file.getInt((int) at + 4) & 0xFFFFFFFFL;
            at += 8 + length + (length & 1);
        }
        // a last byte that only fills up is left out by some programs
        return new PictureFile(file.limit() >= end - 1, Math.max(1, frames));
    }

    private static PictureFile gif(ByteBuffer file) {
        int frames = 0;
        int at = GIF_HEAD + colours(file, 10);
        while (at < file.limit()) {
            int block = file.get(at) & 0xFF;
            if (block == 0x3B) {
                return new PictureFile(true, Math.max(1, frames));
            }
            if (block == 0x2C) {
                frames++;
                at = afterBlocks(file, at + 11 + colours(file, at + 9));
            } else {
                at = afterBlocks(file, at + 2);
            }
        }
        return new PictureFile(false, Math.max(1, frames));
    }

    /** How long the list of colours is of which the byte at a place tells. */
    private static int colours(ByteBuffer file, int at) {
        int flags = at < file.limit() ? file.get(at) : 0;
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static int afterBlocks(ByteBuffer file, int from) {
        int at = from;
        while (at < file.limit() && file.get(at) != 0) {
            at += 1 + (file.get(at) & 0xFF);
        }
        return at + 1;
    }

    private static String name(ByteBuffer file, int at) {
        byte[] name = new byte[4];
        file.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
