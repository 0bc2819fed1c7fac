package org.wederhoor.source.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

/**
 * Where the sentences of an English or Dutch text begin and end: by Unicode's rules (UAX 29), mended by the CLDR's
 * abbreviations and those of {@code sentences/abbreviations.txt}. A line break always ends a sentence, since in an archived
 * text it ends a paragraph.
 */
public final class Sentences {

    // an initial, or a sentence that would begin in lower case: “Really?” asked the minister
    private static final Pattern NO_END = Pattern.compile("(?:^|[\\s(])\\p{Lu}\\.\\s*$");
    private static final BreakIterator BREAKS = breaks();

    private Sentences() {
    }

    /** The sentences of {@code text} in its order, without the space around them, in code points; none for a blank text. */
    public static List<TextRange> of(String text) {
        PlacedText placed = new PlacedText(text);
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            add(text, start, end, placed, sentences);
            start = end + 1;
        }
        return sentences;
    }

    private static void add(String text, int start, int end, PlacedText placed, List<TextRange> sentences) {
        String paragraph = text.substring(start, end);
        BreakIterator breaks = (BreakIterator) BREAKS.clone();
        breaks.setText(paragraph);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < paragraph.length() && goesOn(paragraph, from, to)) {
                continue;
            }
            String sentence = paragraph.substring(from, to);
            if (!sentence.isBlank()) {
                int first = start + from + sentence.length() - sentence.stripLeading().length();
                sentences.add(placed.range(first, first + sentence.strip().length()));
            }
            from = to;
        }
    }

    private static boolean goesOn(String paragraph, int from, int to) {
        return Character.isLowerCase(paragraph.codePointAt(to)) || NO_END.matcher(paragraph.substring(from, to)).find();
    }

    private static BreakIterator breaks() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Sentences.class.getResourceAsStream("/sentences/abbreviations.txt"), StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(builder::suppressBreakAfter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }
}
