package org.wederhoor.publication.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import com.ibm.icu.text.BreakIterator;

/**
 * Text set in lines that fit a box: as large as it can be, and of even length; cut with an ellipsis where even the smallest
 * size does not fit.
 */
record Lines(List<String> lines, double size) {

    /** Of the size, from one baseline to the next. */
    static final double LEADING = 1.16;

    private static final double[] SIZES = {88, 80, 72, 66, 60, 54, 49, 45, 41, 37};
    private static final String ELLIPSIS = "…";

    /** @param language of the text, by which lines are broken */
    static Lines fitting(String text, Lettering lettering, double width, double height, Locale language) {
        for (double size : SIZES) {
            List<String> lines = broken(text, each -> lettering.width(each, size), width, language);
            if (lines.size() * size * LEADING <= height) {
                return new Lines(even(text, each -> lettering.width(each, size), width, language, lines.size()), size);
            }
        }
        double size = SIZES[SIZES.length - 1];
        int most = (int) (height / (size * LEADING));
        List<String> lines = new ArrayList<>(broken(text, each -> lettering.width(each, size), width, language).subList(0, most));
        lines.set(most - 1, cut(lines.get(most - 1), each -> lettering.width(each, size), width));
        return new Lines(lines, size);
    }

    /** The narrowest setting that takes no more lines. */
    private static List<String> even(String text, ToDoubleFunction<String> measure, double width, Locale language, int lines) {
        double narrow = width / 2;
        double wide = width;
        while (wide - narrow > 4) {
            double middle = (narrow + wide) / 2;
            if (broken(text, measure, middle, language).size() <= lines) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return broken(text, measure, wide, language);
    }

    private static List<String> broken(String text, ToDoubleFunction<String> measure, double width, Locale language) {
        BreakIterator places = BreakIterator.getLineInstance(language);
        places.setText(text);
        List<String> lines = new ArrayList<>();
        String line = "";
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String next = line + text.substring(from, to);
            if (measure.applyAsDouble(next.stripTrailing()) <= width) {
                line = next;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.stripTrailing());
            }
            line = rest(text.substring(from, to), measure, width, lines);
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** What is left of a word once the lines that it is too long for are full. */
    private static String rest(String word, ToDoubleFunction<String> measure, double width, List<String> lines) {
        String left = word;
        while (measure.applyAsDouble(left.stripTrailing()) > width) {
            int fits = 1;
            for (int tooMany = left.codePointCount(0, left.length()); tooMany - fits > 1;) {
                int middle = (fits + tooMany) / 2;
                if (measure.applyAsDouble(left.substring(0, left.offsetByCodePoints(0, middle))) <= width) {
                    fits = middle;
                } else {
                    tooMany = middle;
                }
            }
            lines.add(left.substring(0, left.offsetByCodePoints(0, fits)));
            left = left.substring(lines.get(lines.size() - 1).length());
        }
        return left;
    }

    private static String cut(String line, ToDoubleFunction<String> measure, double width) {
        String left = line;
        while (!left.isEmpty() && measure.applyAsDouble(left + ELLIPSIS) > width) {
            int space = left.lastIndexOf(' ');
            left = space > 0 ? left.substring(0, space) : left.substring(0, left.offsetByCodePoints(left.length(), -1));
        }
        return left.replaceFirst("[\\s,;:.–—-]+$", "") + ELLIPSIS;
    }
}
