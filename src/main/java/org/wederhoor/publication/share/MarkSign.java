package org.wederhoor.publication.share;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;

import org.wederhoor.verdict.standard.Mark;

/** The signs and colours of the marks, as the style sheets draw them on paper. */
final class MarkSign {

    private MarkSign() {
    }

    /** @param mark null for a verdict that was withdrawn */
    static Color colour(Mark mark) {
        return mark == null ? new Color(0x5c5850) : switch (mark) {
            case CONFIRMED -> new Color(0x0a3f7d);
            case DENIED -> new Color(0x8a4b00);
            case UNVERIFIED -> new Color(0x6a6a66);
        };
    }

    /** Draws the sign into a square of {@code size}, in the colour that is set. */
    static void draw(Graphics2D picture, Mark mark, double x, double y, double size) {
        double line = size * .15;
        Ellipse2D ring = new Ellipse2D.Double(x + line / 2, y + line / 2, size - line, size - line);
        picture.setStroke(mark != null ? new BasicStroke((float) line)
                : new BasicStroke((float) line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
                        new float[] {.01f, (float) ((size - line) * Math.PI / 10)}, 0));
        picture.draw(ring);
        if (mark == Mark.CONFIRMED) {
            picture.fill(ring);
        } else if (mark == Mark.DENIED) {
            picture.fill(new Arc2D.Double(ring.getBounds2D(), 90, 180, Arc2D.PIE));
        }
    }
}
