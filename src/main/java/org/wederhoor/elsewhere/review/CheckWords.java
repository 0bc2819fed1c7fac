package org.wederhoor.elsewhere.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What one check by another organisation says, in its publisher's own words; a part that says nothing is empty. */
public final class CheckWords {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#\"<>]+[^\\s\"<>]*");

    private final Map<CheckPart, String> parts;

    private CheckWords(Map<CheckPart, String> parts) {
        this.parts = parts;
    }

    /** @param parts as they came, white space around them included, which says nothing */
    public static CheckWords of(Map<CheckPart, String> parts) {
        Map<CheckPart, String> said = new EnumMap<>(CheckPart.class);
        parts.forEach((part, words) -> {
            String stripped = words == null ? "" : words.strip();
            if (!stripped.isEmpty()) {
                said.put(part, stripped);
            }
        });
        return new CheckWords(said);
    }

    public String get(CheckPart part) {
        return parts.getOrDefault(part, "");
    }

    /** Why it cannot be taken; null where it can. */
    RowProblem problem() {
        if (parts.values().stream().anyMatch(CheckWords::isUnreadable)) {
            return RowProblem.SIGNS;
        }
        if (parts.entrySet().stream().anyMatch(each -> each.getValue().codePointCount(0, each.getValue().length()) > each.getKey().longest())) {
            return RowProblem.TOO_LONG;
        }
        if (get(CheckPart.CLAIM).isEmpty()) {
            return RowProblem.NO_CLAIM;
        }
        if (get(CheckPart.ADDRESS).isEmpty()) {
            return RowProblem.NO_ADDRESS;
        }
        return isWebAddress(get(CheckPart.ADDRESS)) ? null : RowProblem.NO_WEB_ADDRESS;
    }

    /** Whether a browser can be led there. */
    public static boolean isWebAddress(String words) {
        return WEB.matcher(words).matches();
    }

    /** Signs that no database keeps, and the one that stands for bytes that could not be read. */
    private static boolean isUnreadable(String words) {
        return words.codePoints().anyMatch(each -> each == 0 || each == 0xFFFD || each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckWords words && parts.equals(words.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
