package org.wederhoor.source.intake.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.RemainingText;
import org.wederhoor.source.text.TextRange;

/** Words that a document has struck out, or has with what is struck out in them, and nowhere without: its metadata often still say them. */
final class TakenBack {

    private static final Pattern SITE = Pattern.compile("\\s+[|·•»–—-]\\s+");

    private final PlacedText whole;
    private final RemainingText said;
    private final List<TextRange> struck;

    TakenBack(String text, RemainingText said, List<TextRange> struck) {
        this.whole = new PlacedText(text);
        this.said = said;
        this.struck = struck;
    }

    /** Whether {@code value}, or what it begins with before the name of a site, is taken back. */
    boolean says(String value) {
        return !struck.isEmpty() && (isStruck(value.strip()) || isStruck(SITE.split(value.strip())[0]));
    }

    private boolean isStruck(String words) {
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + Arrays.stream(words.split("\\s+")).map(Pattern::quote)
                .collect(Collectors.joining("\\s+")) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher matcher = pattern.matcher(whole.text());
        return matcher.results().anyMatch(this::holdsStruck) && !pattern.matcher(said.words()).find();
    }

    private boolean holdsStruck(MatchResult words) {
        TextRange place = whole.range(words.start(), words.end());
        return struck.stream().anyMatch(place::overlaps);
    }
}
