package org.wederhoor.source.origin;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text's sentences begin and end, in UTF-16 units, as well as punctuation and line ends tell: a full stop and a
 * capital make a new one, unless an abbreviation stands before; so does an empty line, and the end of a line that is not as
 * long as wrapped ones are.
 */
final class Sentences {

    private static final Pattern BREAK = Pattern.compile(
            "(?<=[.!?…][\"”’')\\]]{0,2})\\s+(?=[\"“‘'(\\[]?[\\p{Lu}\\d])|\\n\\s*");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\.$");
    private static final Set<String> ABBREVIATIONS = Set.of("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Prof",
            "St", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "No", "dr", "mr", "ir", "drs", "prof",
            "mevr", "dhr", "nr", "ca");
    private static final int SHORTEST_WRAPPED = 55;
    private static final int LONGEST_WRAPPED = 140;

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    Sentences(String text) {
        int start = 0;
        int line = 0;
        Matcher breaks = BREAK.matcher(text);
        while (breaks.find()) {
            boolean newLine = breaks.group().contains("\n");
            int length = breaks.start() - line;
            line = newLine ? breaks.end() : line;
            boolean wrapped = newLine && breaks.group().chars().filter(c -> c == '\n').count() == 1
                    && length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED && text.charAt(breaks.start() - 1) != '.';
            if (!wrapped && (newLine || !abbreviated(text, breaks.start())) && breaks.start() > start) {
                ends.put(start, breaks.start());
                start = breaks.end();
            }
        }
        ends.put(start, text.length());
    }

    private static boolean abbreviated(String text, int end) {
        Matcher word = LAST_WORD.matcher(text.substring(Math.max(0, end - 12), end));
        return word.find() && (word.group(1).length() == 1 && Character.isUpperCase(word.group(1).charAt(0))
                || ABBREVIATIONS.contains(word.group(1)));
    }

    int start(int index) {
        Map.Entry<Integer, Integer> sentence = ends.floorEntry(index);
        return sentence == null ? 0 : sentence.getKey();
    }

    /** The end of the sentence that {@code index} lies in. */
    int end(int index) {
        Map.Entry<Integer, Integer> sentence = ends.floorEntry(index);
        return sentence == null ? index : Math.max(index, sentence.getValue());
    }
}
