package org.wederhoor.source.intake.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws points anew: smaller, turned, and on white where they let something through. */
final class Drawing {

    private Drawing() {
    }

    /** {@code points} as they are seen, neither wider nor higher than {@code longest} points, and never larger than they are. */
    static BufferedImage of(BufferedImage points, Turning turning, int longest) {
        double scale = Math.min(1, longest / (double) Math.max(points.getWidth(), points.getHeight()));
        int width = Math.max(1, (int) Math.round(points.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(points.getHeight() * scale));
        BufferedImage smaller = points;
        // by halves, or most points would have no part in what is seen
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = drawn(smaller, (smaller.getWidth() + 1) / 2, (smaller.getHeight() + 1) / 2, Turning.NONE);
        }
        return drawn(smaller, width, height, turning);
    }

    private static BufferedImage drawn(BufferedImage points, int width, int height, Turning turning) {
        BufferedImage drawn = new BufferedImage(turning.isOnItsSide() ? height : width, turning.isOnItsSide() ? width : height,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D picture = drawn.createGraphics();
        picture.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        picture.setColor(Color.WHITE);
        picture.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        AffineTransform transform = turning.transform(width, height);
        transform.scale(width / (double) points.getWidth(), height / (double) points.getHeight());
        picture.drawImage(points, transform, null);
        picture.dispose();
        return drawn;
    }
}
