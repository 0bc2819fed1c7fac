package org.wederhoor.source.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.language.WordFiles;

/**
 * What an article is about, as far as telling one report from another needs: the words of its beginning and of those around its
 * attributions, cut to {@value #STEM} letters, which does for the endings of words; what a language's participles begin with goes
 * from long words. Function words are left out. A name weighs half: a story's names are in all its reports. Where all nouns have
 * capitals, nothing tells a name.
 */
final class Gist {

    static final int STEM = 6;

    private static final int LEAD_WORDS = 120;
    private static final int BEFORE = 150;
    private static final int AFTER = 200;
    private static final double NAME = 0.5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> FUNCTION_WORDS = OriginFile.ALL.stream().flatMap(file -> WordFiles.words(file.function()).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern PARTICIPLE_PREFIX = NewsProse.exact("^" + OriginFile.any(OriginFile::participlePrefix) + "(?=.{6})");

    private final Map<String, Double> stems = new HashMap<>();
    private final boolean capitalNouns;
    private final double weight;

    /** @param article with the attributions that count */
    Gist(Article article, List<Attribution> attributions) {
        PlacedText text = new PlacedText(article.text());
        String kept = kept(text, article.leftOut());
        capitalNouns = TextLanguage.of(kept).capitalNouns();
        String lead = Pattern.compile("\\s+").splitAsStream(kept).filter(word -> !word.isBlank()).limit(LEAD_WORDS)
                .reduce((a, b) -> a + " " + b).orElse("");
        Stream.concat(Stream.of(lead), attributions.stream().map(Attribution::phrase)
                .map(place -> kept.substring(text.index(Math.max(0, place.start() - BEFORE)),
                        text.index(Math.min(text.length(), place.end() + AFTER))))).forEach(this::read);
        weight = stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The text with blanks in place of what is left out. */
    private static String kept(PlacedText text, List<TextRange> leftOut) {
        StringBuilder kept = new StringBuilder(text.text());
        for (TextRange range : leftOut) {
            for (int i = text.index(range.start()); i < text.index(range.end()); i++) {
                kept.setCharAt(i, ' ');
            }
        }
        return kept.toString();
    }

    private void read(String words) {
        for (Matcher word = WORD.matcher(words); word.find();) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (lower.length() > 2 && !FUNCTION_WORDS.contains(lower)) {
                boolean name = !capitalNouns && Character.isUpperCase(word.group().charAt(0));
                stems.merge(stem(lower), name ? NAME : 1, Math::min);
            }
        }
    }

    private static String stem(String word) {
        String bare = PARTICIPLE_PREFIX.matcher(word).replaceFirst("");
        return bare.substring(0, Math.min(STEM, bare.length()));
    }

    /** The weight of what both have, as a part of the lighter one's, 0 to 1. */
    double overlap(Gist other) {
        double shared = stems.entrySet().stream().filter(stem -> other.stems.containsKey(stem.getKey()))
                .mapToDouble(stem -> Math.min(stem.getValue(), other.stems.get(stem.getKey()))).sum();
        double least = Math.min(weight, other.weight);
        return least == 0 ? 0 : shared / least;
    }
}
