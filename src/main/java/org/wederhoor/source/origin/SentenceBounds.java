package org.wederhoor.source.origin;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wederhoor.source.text.TextLanguage;

/**
 * Where a text's sentences begin and end, in UTF-16 units, as well as punctuation and line ends tell: a full stop and a
 * capital make a new one, unless an abbreviation stands before; so does an empty line, and the end of a line that is not as
 * long as wrapped ones are.
 */
final class SentenceBounds {

    private static final Pattern BREAK = Pattern.compile(
            "(?<=[.!?…][\"”’')\\]“‘«»]{0,2})\\s+(?=[\"“‘'(\\[„‚»«]?(?:[\\p{Lu}\\d]|"
            + TextLanguage.clippedBeginning() + "))|\\n\\s*");
    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.$");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+\\.$");
    private static final Pattern ORDINAL = Pattern.compile("(?:^|\\s)\\d{1,2}\\.$");
    private static final Set<String> ABBREVIATIONS = TextLanguage.all().stream().flatMap(language -> language.abbreviations().stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final int SHORTEST_WRAPPED = 55;
    private static final int LONGEST_WRAPPED = 140;

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    SentenceBounds(String text) {
        int start = 0;
        int line = 0;
        boolean ordinals = TextLanguage.of(text).ordinals();
        Matcher breaks = BREAK.matcher(text);
        while (breaks.find()) {
            boolean newLine = breaks.group().contains("\n");
            int length = breaks.start() - line;
            line = newLine ? breaks.end() : line;
            boolean wrapped = newLine && breaks.group().chars().filter(c -> c == '\n').count() == 1
                    && length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED && text.charAt(breaks.start() - 1) != '.';
            if (!wrapped && (newLine || !goesOn(text, breaks.start(), ordinals)) && breaks.start() > start) {
                ends.put(start, breaks.start());
                start = breaks.end();
            }
        }
        ends.put(start, text.length());
    }

    private static boolean goesOn(String text, int end, boolean ordinals) {
        String last = text.substring(Math.max(0, end - 12), end);
        Matcher word = LAST_WORD.matcher(last);
        return INITIAL.matcher(last).find() || word.find() && ABBREVIATIONS.contains(word.group())
                || ordinals && ORDINAL.matcher(last).find();
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
