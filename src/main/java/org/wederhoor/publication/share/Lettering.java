package org.wederhoor.publication.share;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a line of text from left to right in one of our typefaces, and where that lacks a letter in those that stand in for
 * it. It has the letters of Latin script, and no others.
 */
final class Lettering {

    private static final Typeface FRANKLIN = new Typeface("libre-franklin.ttf");
    private static final Typeface FURTHER_LETTERS = new Typeface("newsreader-ext.ttf");

    static final Lettering SERIF = new Lettering(0, new Typeface("newsreader-display.ttf"), FURTHER_LETTERS, FRANKLIN);
    /** For labels: wide apart. */
    static final Lettering SPACED_SANS = new Lettering(.06, FRANKLIN, FURTHER_LETTERS);
    static final Lettering SANS = new Lettering(0, FRANKLIN, FURTHER_LETTERS);

    private record Letter(Typeface face, Typeface.Glyph glyph) {
    }

    private final double spacing;
    private final List<Typeface> faces;

    private Lettering(double spacing, Typeface... faces) {
        this.spacing = spacing;
        this.faces = List.of(faces);
    }

    /** Whether there is a letter for every sign of {@code text}. */
    boolean canWrite(String text) {
        return text.codePoints().allMatch(sign -> letter(sign) != null);
    }

    double width(String text, double size) {
        double width = 0;
        Letter last = null;
        for (Letter letter : letters(text)) {
            width += kerning(last, letter) + letter.glyph().advance() + spacing;
            last = letter;
        }
        return width * size;
    }

    /** @param x where it begins @param y of the baseline */
    void write(Graphics2D picture, String text, double x, double y, double size) {
        double at = x;
        Letter last = null;
        for (Letter letter : letters(text)) {
            at += kerning(last, letter) * size;
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size, size);
            Shape outline = place.createTransformedShape(letter.glyph().outline());
            picture.fill(outline);
            at += (letter.glyph().advance() + spacing) * size;
            last = letter;
        }
    }

    private static double kerning(Letter left, Letter right) {
        return left == null || left.face() != right.face() ? 0 : right.face().kerning(left.glyph(), right.glyph());
    }

    private List<Letter> letters(String text) {
        List<Letter> letters = new ArrayList<>();
        text.codePoints().mapToObj(this::letter).filter(letter -> letter != null).forEach(letters::add);
        return letters;
    }

    private Letter letter(int sign) {
        for (Typeface face : faces) {
            Typeface.Glyph glyph = face.glyph(sign);
            if (glyph != null) {
                return new Letter(face, glyph);
            }
        }
        return null;
    }
}
