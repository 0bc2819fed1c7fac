package org.wederhoor.source.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/**
 * What an article is about, as far as telling one report from another needs: the words of its beginning and of those around its
 * attributions, cut to {@value #STEM} letters, which does for the endings of English and of Dutch; a long word's "ge" is
 * taken for the beginning of a Dutch participle, and goes. Function words are left out. A name
 * weighs half: a story's names are in all its reports.
 */
final class Gist {

    static final int STEM = 6;
    private static final int PARTICIPLE = 8;

    private static final int LEAD_WORDS = 120;
    private static final int BEFORE = 150;
    private static final int AFTER = 200;
    private static final double NAME = 0.5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(List.of(("the and for that this with from was were been "
            + "are has had have not its his her their they them who whom whose which what when where while will would "
            + "could should can may might must did does but also into onto about after before between than then there here "
            + "you your our she him all any some more most one two over under out off own said says say told tell "
            + "according report reports reported reporting newspaper newspapers daily story article source sources today "
            + "yesterday being very just only other such these those because how why if else nor yet per via many much "
            + "both each few het een van voor met dat die deze dit aan bij door naar over onder uit als dan maar ook nog "
            + "wel niet geen zijn was waren werd worden wordt heeft hebben had hadden kan kon kunnen zal zou zouden zullen "
            + "moet moest moeten mag mogen wil wilde willen hij zij ze wij haar hem hun ons jullie wie wat waar wanneer "
            + "hoe waarom toen omdat terwijl tot tegen tussen volgens meldt meldde schrijft schreef aldus krant dagblad "
            + "bericht bron bronnen vandaag gisteren zegt zei er om op te de in of en al na zo veel meer meest alle elk "
            + "elke andere ander twee sinds onze daar daarom echter").split(" ")));

    private final Map<String, Double> stems = new HashMap<>();
    private final double weight;

    /** @param article with the attributions that count */
    Gist(Article article, List<Attribution> attributions) {
        PlacedText text = new PlacedText(article.text());
        String kept = kept(text, article.leftOut());
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
                stems.merge(stem(lower), Character.isUpperCase(word.group().charAt(0)) ? NAME : 1, Math::min);
            }
        }
    }

    private static String stem(String word) {
        String bare = word.length() >= PARTICIPLE && word.startsWith("ge") ? word.substring(2) : word;
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
