package org.wederhoor.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Pattern INITIALS = Pattern.compile("(?:^|[\\s(])(?:\\p{Lu}\\.)+\\s*$");
    private static final Pattern ORDINAL = Pattern.compile("(?:^|[\\s(])\\d{1,2}\\.\\s*$");
    private static final BreakIterator BREAKS = breaks();
    // Unicode's rules begin no sentence with a small letter: “… zweeg. ’s Avonds …”
    private static final Pattern CLIPPED = Pattern.compile("(?<=[.…][\"”’')\\]»]{0,2}\\s{1,3})(?=[\"“„«(]?"
            + TextLanguage.clippedBeginning() + ")");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+\\.\\s*$");
    private static final int LONGEST_ABBREVIATION = 12;
    // not given to ICU, which finds them inside words too: “ds.” in “hands.”
    private static final Set<String> ABBREVIATIONS = TextLanguage.all().stream().flatMap(each -> each.abbreviations().stream())
            .collect(Collectors.toUnmodifiableSet());

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
        int from = 0;
        for (int to : breaks(paragraph)) {
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

    private static Iterable<Integer> breaks(String paragraph) {
        TreeSet<Integer> found = new TreeSet<>();
        BreakIterator breaks = (BreakIterator) BREAKS.clone();
        breaks.setText(paragraph);
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            found.add(to);
        }
        CLIPPED.matcher(paragraph).results().map(MatchResult::start).filter(to -> !INITIALS.matcher(paragraph.substring(0, to)).find())
                .forEach(found::add);
        return found;
    }

    // “dhr.”, and “Dhr.” where it begins a sentence
    private static boolean endsInAbbreviation(String sentence) {
        Matcher last = LAST_WORD.matcher(sentence.substring(Math.max(0, sentence.length() - LONGEST_ABBREVIATION)));
        if (!last.find()) {
            return false;
        }
        String word = last.group().strip();
        return ABBREVIATIONS.contains(word) || ABBREVIATIONS.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }

    // a sentence does not begin in lower case: “Really?” asked the minister
    private static boolean goesOn(String paragraph, int from, int to, TextLanguage language) {
        String sentence = paragraph.substring(from, to);
        return Character.isLowerCase(paragraph.codePointAt(to)) || NO_END.matcher(sentence).find() || endsInAbbreviation(sentence)
                || language.ordinals() && ORDINAL.matcher(sentence).find();
    }

    private static BreakIterator breaks() {
        return FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }
}
