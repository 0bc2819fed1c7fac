package org.wederhoor.source.intake.picture;

import java.io.IOException;

import org.wederhoor.source.intake.extract.DocumentType;

/** Tells the pictures that only adorn what they stand in, such as the logos under mails, from those that somebody meant to send. */
public final class Ornament {

    // in points; the size of a logo, and of a line or a button
    private static final int LARGEST = 40_000;
    private static final int NARROWEST = 100;
    // of what no reader knows, in bytes
    private static final int LIGHTEST = 5_000;

    private Ornament() {
    }

    /** Whether a file is a picture so small that it only adorns; no point of it is drawn to know that. */
    public static boolean is(byte[] bytes) {
        DocumentType type = type(bytes);
        if (type == null) {
            return bytes.length < LIGHTEST;
        }
        try (PointReader points = new PointReader(type, bytes)) {
            long width = points.width();
            long height = points.height();
            return Math.min(width, height) < NARROWEST || width * height < LARGEST;
        } catch (IOException | RuntimeException e) {
            return bytes.length < LIGHTEST;
        }
    }

    private static DocumentType type(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return DocumentType.PNG;
        } else if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return DocumentType.JPEG;
        } else if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
            return DocumentType.GIF;
        }
        return starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P') ? DocumentType.WEBP : null;
    }

    private static boolean starts(byte[] bytes, int at, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
