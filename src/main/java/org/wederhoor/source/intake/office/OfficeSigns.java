package org.wederhoor.source.intake.office;

import java.util.Locale;

/** Letters of the fonts that have signs where others have letters, as Unicode has them: Adobe's Symbol, and of Microsoft's Wingdings those in use. */
final class OfficeSigns {

    private static final int FIRST_OWN = 0xF000;
    private static final int LAST_OWN = 0xF0FF;
    private static final int FIRST = 0x20;
    private static final String SYMBOL = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\uFFFD"
            + "\uFFFD".repeat(32) + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭\uFFFD";
    private static final String WINGDINGS = "\u004A☺\u004B😐\u004C☹\u006C●\u006D❍\u006E■\u006F□\u0071❑\u0072❒\u0074⧫\u0075◆\u0076❖\u009F•\u00A7▪\u00A8◻\u00D8➢\u00DF←\u00E0→"
            + "\u00E1↑\u00E2↓\u00E8➔\u00F0⇨\u00FB✗\u00FC✓\u00FD☒\u00FE☑";

    private OfficeSigns() {
    }

    /** The words with every sign of a font's own that stands in them as what it looks like; U+FFFD where that is not known. */
    static String of(String words, String font) {
        if (words.chars().noneMatch(OfficeSigns::isOwn)) {
            return words;
        }
        StringBuilder read = new StringBuilder();
        words.chars().forEach(sign -> read.append(isOwn(sign) ? one(sign - FIRST_OWN, font) : Character.toString(sign)));
        return read.toString();
    }

    /** One sign as it looks. @param sign its place in the font, with or without the private-use area's beginning */
    static String of(int sign, String font) {
        boolean own = isOwn(sign);
        return own || font != null && (font.equalsIgnoreCase("symbol") || font.toLowerCase(Locale.ROOT).startsWith("wingdings"))
                ? one(own ? sign - FIRST_OWN : sign, font) : Character.toString(sign);
    }

    private static boolean isOwn(int sign) {
        return sign >= FIRST_OWN && sign <= LAST_OWN;
    }

    private static String one(int sign, String font) {
        String lower = font == null ? "" : font.toLowerCase(Locale.ROOT);
        if (lower.startsWith("wingdings")) {
            int at = lower.equals("wingdings") ? indexInPairs(sign) : -1;
            return at < 0 ? "\uFFFD" : Character.toString(WINGDINGS.codePointAt(at));
        }
        if (lower.equals("symbol") || lower.isEmpty()) {
            return sign >= FIRST && sign - FIRST < SYMBOL.length() ? Character.toString(SYMBOL.charAt(sign - FIRST)) : "\uFFFD";
        }
        return "\uFFFD";
    }

    private static int indexInPairs(int sign) {
        for (int at = 0; at < WINGDINGS.length();) {
            int next = at + 1;
            if (WINGDINGS.charAt(at) == sign) {
                return next;
            }
            at = next + Character.charCount(WINGDINGS.codePointAt(next));
        }
        return -1;
    }

    /** A bullet as it looks; a point where it looks like a letter, or like nothing known. */
    static String bullet(int sign, String font) {
        String read = of(sign, font);
        return read.isEmpty() || read.equals("\uFFFD") || read.equals("o") || Character.isLetterOrDigit(read.codePointAt(0)) ? "•" : read;
    }
}
