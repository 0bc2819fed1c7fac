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
 * The outlines of a TrueType file of ours. They are read by FontBox and not as fonts of the JDK, which needs fontconfig and
 * FreeType on the machine.
 */
final class Typeface {

    /**
     * A letter at a size of one.
     *
     * @param outline on the baseline, y pointing down
     */
    record Glyph(int id, GeneralPath outline, double advance) {
    }

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final KerningSubtable kerning;
    private final double unit;

    /** @param name of a file beside this class */
    Typeface(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream(name);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            unit = 1.0 / font.getUnitsPerEm();
            kerning = font.getKerning() == null ? null : font.getKerning().getHorizontalKerningSubtable();
            CmapLookup letters = font.getUnicodeCmapLookup();
            for (int sign = ' '; sign < 0x2500; sign++) {
                int id = letters.getGlyphId(sign);
                if (id > 0) {
                    glyphs.put(sign, new Glyph(id, outline(font, id), font.getAdvanceWidth(id) * unit));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph of a code point; null where the file has none. */
    Glyph glyph(int sign) {
        return glyphs.get(sign);
    }

    /** By how much two letters that stand side by side come closer, at a size of one; mostly below nought. */
    double kerning(Glyph left, Glyph right) {
        return kerning == null ? 0 : kerning.getKerning(left.id(), right.id()) * unit;
    }

    private GeneralPath outline(TrueTypeFont font, int id) throws IOException {
        GeneralPath outline = font.getGlyph().getGlyph(id) == null ? new GeneralPath() : font.getGlyph().getGlyph(id).getPath();
        outline.transform(AffineTransform.getScaleInstance(unit, -unit));
        return outline;
    }
}
