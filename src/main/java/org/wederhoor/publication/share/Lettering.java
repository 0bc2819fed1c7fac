package org.wederhoor.publication.share;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a line of text from left to right in one of our typefaces, and where that lacks a letter in those that stand in for
 * it: Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic, Chinese, Japanese and Korean letters.
 */
final class Lettering {

    private static final Typeface FRANKLIN = new Typeface("libre-franklin.ttf");
    private static final Typeface FURTHER_LETTERS = new Typeface("newsreader-ext.ttf");
    private static final Typeface DEJAVU_SERIF = new Typeface("dejavu-serif.ttf");
    private static final Typeface DEJAVU_SANS = new Typeface("dejavu-sans.ttf");
    private static final Typeface DROID = new Typeface("droid-sans-fallback.ttf");

    static final Lettering SERIF = new Lettering(0, new Typeface("newsreader-display.ttf"), FURTHER_LETTERS, FRANKLIN, DEJAVU_SERIF, DEJAVU_SANS, DROID);
    /** For labels: wide apart. */
    static final Lettering SPACED_SANS = new Lettering(.06, FRANKLIN, FURTHER_LETTERS, DEJAVU_SANS, DEJAVU_SERIF, DROID);
    static final Lettering SANS = new Lettering(0, FRANKLIN, FURTHER_LETTERS, DEJAVU_SANS, DEJAVU_SERIF, DROID);

    private static final String BOX = "□";
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+");

    private record Letter(Typeface face, Typeface.Glyph glyph) {
    }

    private final double spacing;
    private final List<Typeface> faces;

    private Lettering(double spacing, Typeface... faces) {
        this.spacing = spacing;
        this.faces = List.of(faces);
    }

    /**
     * What of {@code text} can be written: a sign that there is none for as what it is made of ("Ĳ" as "IJ"), or not at all; a
     * letter of a word that is written else as a box, lest it be another word. Empty where that leaves most of the letters out.
     */
    Optional<String> writable(String text) {
        String written = WORDS.matcher(text).results().map(found -> word(found.group())).collect(Collectors.joining()).replaceAll(" {2,}", " ").strip();
        long missing = text.codePoints().filter(sign -> Character.isLetter(sign) && writable(sign).isEmpty()).count();
        return written.isEmpty() || 2 * missing > text.codePoints().filter(Character::isLetter).count() ? Optional.empty() : Optional.of(written);
    }

    private String word(String word) {
        boolean begun = word.codePoints().anyMatch(sign -> Character.isLetter(sign) && !writable(sign).isEmpty());
        return word.codePoints().mapToObj(sign -> begun && Character.isLetter(sign) && writable(sign).isEmpty() ? BOX : writable(sign))
                .collect(Collectors.joining());
    }

    private String writable(int sign) {
        String itself = Character.toString(sign);
        String made = letter(sign) != null ? itself : Normalizer.normalize(itself, Normalizer.Form.NFKC);
        return made.codePoints().allMatch(each -> letter(each) != null) ? made : "";
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
