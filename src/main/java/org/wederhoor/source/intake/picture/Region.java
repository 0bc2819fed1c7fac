package org.wederhoor.source.intake.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a picture, in points of the picture as it is seen (W3C Media Fragments URI 1.0, 4.2.2).
 *
 * @param x from the left, likewise {@code y} from above; from 0
 */
public record Region(int x, int y, int width, int height) {

    private static final Pattern XYWH = Pattern.compile("(\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");

    /** As {@link #xywh} writes it; empty for anything else. */
    public static Optional<Region> of(String xywh) {
        Matcher numbers = XYWH.matcher(xywh);
        return numbers.matches() ? Optional.of(new Region(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)), Integer.parseInt(numbers.group(4)))) : Optional.empty();
    }

    /** Such as 160,120,320,240. */
    public String xywh() {
        return x + "," + y + "," + width + "," + height;
    }

    /** Whether there is something of it, and all of that is in a picture of this size. */
    public boolean isIn(int wide, int high) {
        return x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= wide && y + height <= high;
    }
}
