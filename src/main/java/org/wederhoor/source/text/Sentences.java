package org.wederhoor.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

/**
 * Where the sentences of a text begin and end: by Unicode's rules (UAX 29), mended by the CLDR's English abbreviations and
 * those of the languages that the app is built with, since texts mix them. A line break always ends a sentence, since in an archived
 * text it ends a paragraph.
 */
public final class Sentences {

    // an initial
    private static final Pattern NO_END = Pattern.compile("(?:^|[\\s(])\\p{Lu}\\.\\s*$");
    private static final Pattern ORDINAL = Pattern.compile("(?:^|[\\s(])\\d{1,2}\\.\\s*$");
    private static final BreakIterator BREAKS = breaks();

    private Sentences() {
    }

    /** The sentences of {@code text} in its order, without the space around them, in code points; none for a blank text. */
    public static List<TextRange> of(String text) {
        return of(text, TextLanguage.of(text));
    }

    /** The same of a text that is known to be in {@code language}. */
    public static List<TextRange> of(String text, TextLanguage language) {
        PlacedText placed = new PlacedText(text);
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            add(text, start, end, language, placed, sentences);
            start = end + 1;
        }
        return sentences;
    }

    private static void add(String text, int start, int end, TextLanguage language, PlacedText placed,
            List<TextRange> sentences) {
        String paragraph = text.substring(start, end);
        BreakIterator breaks = (BreakIterator) BREAKS.clone();
        breaks.setText(paragraph);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < paragraph.length() && goesOn(paragraph, from, to, language)) {
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

    // a sentence does not begin in lower case: “Really?” asked the minister
    private static boolean goesOn(String paragraph, int from, int to, TextLanguage language) {
        String sentence = paragraph.substring(from, to);
        return Character.isLowerCase(paragraph.codePointAt(to)) || NO_END.matcher(sentence).find()
                || language.ordinals() && ORDINAL.matcher(sentence).find();
    }

    private static BreakIterator breaks() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        TextLanguage.all().forEach(language -> language.abbreviations().forEach(builder::suppressBreakAfter));
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }
}
