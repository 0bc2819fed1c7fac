package org.wederhoor.publication.share;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of a TrueType file of ours, which is opened when the first is asked for. They are read by FontBox and not as
 * fonts of the JDK, which needs fontconfig and FreeType on the machine.
 */
final class Typeface {

    /**
     * A letter at a size of one.
     *
     * @param outline on the baseline, y pointing down
     */
    record Glyph(int id, GeneralPath outline, double advance) {
    }

    private final String name;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private TrueTypeFont font;
    private CmapLookup letters;
    private KerningSubtable kerning;
    private double unit;

    /** @param name of a file beside this class */
    Typeface(String name) {
        this.name = name;
    }

    /** The glyph of a code point; null where the file has none. */
    synchronized Glyph glyph(int sign) {
        if (!glyphs.containsKey(sign)) {
            glyphs.put(sign, read(sign));
        }
        return glyphs.get(sign);
    }

    /** By how much two letters that stand side by side come closer, at a size of one; mostly below nought. */
    synchronized double kerning(Glyph left, Glyph right) {
        return kerning == null ? 0 : kerning.getKerning(left.id(), right.id()) * unit;
    }

    private Glyph read(int sign) {
        try {
            open();
            int id = sign < ' ' ? 0 : letters.getGlyphId(sign);
            return id == 0 ? null : new Glyph(id, outline(id), font.getAdvanceWidth(id) * unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() throws IOException {
        if (font != null) {
            return;
        }
        try (InputStream file = Typeface.class.getResourceAsStream(name)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        }
        unit = 1.0 / font.getUnitsPerEm();
        kerning = font.getKerning() == null ? null : font.getKerning().getHorizontalKerningSubtable();
        letters = font.getUnicodeCmapLookup();
    }

    private GeneralPath outline(int id) throws IOException {
        GeneralPath outline = font.getGlyph().getGlyph(id) == null ? new GeneralPath() : font.getGlyph().getGlyph(id).getPath();
        outline.transform(AffineTransform.getScaleInstance(unit, -unit));
        return outline;
    }
}
