package org.wederhoor.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a log a tile has, as C2SP's tlog-tiles addresses it.
 *
 * @param level  of hashes, each over 256^level entries; {@link #ENTRIES} of the entries themselves
 * @param number of the tile in its level
 * @param width  how many hashes or entries; {@link #FULL} of a whole tile
 */
public record TileAddress(int level, long number, int width) {

    public static final int ENTRIES = -1;
    public static final int FULL = 256;

    private static final int MOST_LEVEL = 63;
    private static final String ALL_ENTRIES = "entries";
    private static final Pattern NUMBER = Pattern.compile("((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /**
     * Reads what stands behind {@code tile/}.
     *
     * @return null where it is no tile's address
     */
    public static TileAddress parse(String level, String rest) {
        Matcher number = NUMBER.matcher(rest);
        if (!number.matches() || !level.equals(ALL_ENTRIES) && !level.matches("0|[1-9]\\d?")) {
            return null;
        }
        TileAddress read = new TileAddress(level.equals(ALL_ENTRIES) ? ENTRIES : Integer.parseInt(level),
                Long.parseLong(number.group(1).replaceAll("[x/]", "")), number.group(2) == null ? FULL : Integer.parseInt(number.group(2)));
        return read.level <= MOST_LEVEL && read.width <= FULL && read.path().equals("tile/" + level + "/" + rest) ? read : null;
    }

    /** Beneath the log's prefix. */
    public String path() {
        StringBuilder digits = new StringBuilder("%03d".formatted(number % 1000));
        for (long above = number / 1000; above > 0; above /= 1000) {
            digits.insert(0, "x%03d/".formatted(above % 1000));
        }
        return "tile/" + (level == ENTRIES ? ALL_ENTRIES : level) + "/" + digits + (width == FULL ? "" : ".p/" + width);
    }

    /** The first hash or entry in it, counted in its level. */
    public long first() {
        return number * FULL;
    }
}
