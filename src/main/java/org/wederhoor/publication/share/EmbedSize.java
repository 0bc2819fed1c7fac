package org.wederhoor.publication.share;

/**
 * How large a frame a card needs.
 *
 * @param width  in CSS pixels, likewise {@code height}
 */
record EmbedSize(int width, int height) {

    private static final int WIDEST = 600;
    // beside the sentence; the card's sentences take 26 px a line, of letters that are 10.5 px wide on average
    private static final int REST = 138;
    private static final int LINE = 27;
    private static final double LETTER = 10.5;
    private static final int MARGINS = 44;
    // a narrow card breaks the line below the sentence, and the foot
    private static final int NARROW = 440;
    private static final int BROKEN_LINES = 44;

    /**
     * The frame for a sentence of so many signs.
     *
     * @param most the width and height there is; the card scrolls where that is too little
     */
    static EmbedSize of(int signs, EmbedSize most) {
        int width = Math.min(WIDEST, most.width);
        int lines = (int) Math.ceil(signs * LETTER / Math.max(100, width - MARGINS)) + 1;
        int height = REST + lines * LINE + (width < NARROW ? BROKEN_LINES : 0);
        return new EmbedSize(width, Math.min(height, most.height));
    }

    boolean holds(int otherWidth, int otherHeight) {
        return otherWidth <= width && otherHeight <= height;
    }
}
