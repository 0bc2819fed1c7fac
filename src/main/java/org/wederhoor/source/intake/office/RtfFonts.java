package org.wederhoor.source.intake.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** By which encodings an RTF file writes its letters: that of the whole, and those of its fonts. */
final class RtfFonts {

    private static final int SYMBOL = 2;
    private static final int USUAL = 1;
    private static final int MOST_PAGE = 65_535;
    private static final Charset USUAL_PAGE = Charset.forName("windows-1252");
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(Map.entry(0, "windows-1252"), Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"), Map.entry(130, "x-Johab"), Map.entry(134, "GBK"), Map.entry(136, "Big5"), Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"),
                    Map.entry(255, "IBM437"));

    private static final class Font {

        private final StringBuilder name = new StringBuilder();
        private int charset = USUAL;
        private Charset page;
    }

    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Map<Integer, Charset> pages = new HashMap<>();
    private Charset usual = USUAL_PAGE;
    private int usualFont = -1;

    void usual(Charset charset) {
        usual = charset;
    }

    void usualFont(int number) {
        usualFont = number;
    }

    private Font font(int number) {
        return fonts.computeIfAbsent(number, each -> new Font());
    }

    void charset(int font, int charset) {
        font(font).charset = charset;
    }

    void page(int font, Charset page) {
        font(font).page = page;
    }

    void name(int font, String letters) {
        font(font).name.append(letters);
    }

    /** The name of a font that has signs instead of letters; null for others. */
    String signs(int number) {
        Font font = fonts.get(number < 0 ? usualFont : number);
        return font != null && font.charset == SYMBOL ? font.name.toString().replaceFirst(";.*", "").strip() : null;
    }

    /** How the letters of a font are written. @param number less than 0 for the usual one */
    Charset of(int number) {
        Font font = fonts.get(number < 0 ? usualFont : number);
        if (font == null) {
            return usual;
        }
        String name = CHARSETS.get(font.charset);
        return font.page != null ? font.page : name == null ? usual : Charset.forName(name);
    }

    /** A code page by its number; windows-1252 where it is not known. */
    Charset codePage(int number) {
        return number <= 0 || number > MOST_PAGE ? USUAL_PAGE : pages.computeIfAbsent(number, RtfFonts::found);
    }

    private static Charset found(int number) {
        for (String name : new String[] {number == 65_001 ? "UTF-8" : "windows-" + number, "IBM" + number, "x-windows-" + number, "x-IBM" + number,
            number == 10_000 ? "x-MacRoman" : number == 932 ? "windows-31j" : number == 936 ? "GBK" : "Big5"}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return USUAL_PAGE;
    }
}
