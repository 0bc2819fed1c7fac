package org.wederhoor.source.intake.picture;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;

/**
 * How a picture has to be turned or mirrored to be seen as it was taken (Exif 2.32, Orientation).
 *
 * @param orientation 1 to 8; 1 for a picture that is as it should be
 */
record Turning(int orientation) {

    static final Turning NONE = new Turning(1);

    /** NONE for a number that means nothing. */
    static Turning of(Integer orientation) {
        return orientation == null || orientation < 1 || orientation > 8 ? NONE : new Turning(orientation);
    }

    /** Whether what is wide in the file is high to see. */
    boolean isOnItsSide() {
        return orientation > 4;
    }

    /** From a place in the file's picture of that size to where it is seen. */
    AffineTransform transform(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Where in the file's picture of that size a part of it is that is seen there. */
    Rectangle inFile(Region seen, int width, int height) {
        try {
            Rectangle shown = new Rectangle(seen.x(), seen.y(), seen.width(), seen.height());
            return transform(width, height).createInverse().createTransformedShape(shown).getBounds();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }
}
