package org.wederhoor.source.intake.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the headline: above the first paragraph, no sentence, no byline, no date, no caption. */
final class HeadlineWords {

    private static final Pattern SENTENCE = Pattern.compile("(?<![A-Z]\\.[A-Z]|\\.\\.)\\.[\"'”’»)]*$|[,;:]$");
    private static final int FEWEST_WORDS = 2;
    private static final int ENOUGH_WORDS = 8;
    private static final int LONGEST = 250;

    private HeadlineWords() {
    }

    /** @param said the headline that the document's metadata give, perhaps with more behind it; null when they give none */
    static Optional<ArticleLine> of(ArticleLines lines, String said) {
        List<ArticleLine> above = lines.above().stream().filter(HeadlineWords::canBe).toList();
        Optional<ArticleLine> same = said == null ? Optional.empty()
                : lines.kept().stream().filter(line -> line.length() <= LONGEST && begins(spaced(said), spaced(line.words())))
                        .findFirst();
        if (same.isPresent()) {
            return same;
        }
        ArticleLine best = null;
        for (ArticleLine line : above) {
            if (best == null || Math.min(line.wordCount(), ENOUGH_WORDS) > Math.min(best.wordCount(), ENOUGH_WORDS)) {
                best = line;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean canBe(ArticleLine line) {
        return line.wordCount() >= FEWEST_WORDS && line.length() <= LONGEST
                && line.words().codePoints().anyMatch(Character::isLetter) && !SENTENCE.matcher(line.words()).find()
                && !line.isCaption() && !line.words().contains("://")
                && !BylineWords.isLabelled(line) && PrintedDate.bearings(line).stream().noneMatch(each -> isWhole(line, each));
    }

    // a date with a name before it can still be a headline: "Elections 12 September"
    private static boolean isWhole(ArticleLine line, PrintedDate.Bearing date) {
        return !date.named() || line.words().matches(".*\\d{4}.*") && line.wordCount() <= 6;
    }

    // a title often goes on with the name of the site
    private static boolean begins(String title, String headline) {
        return title.startsWith(headline) && title.substring(headline.length()).matches("|\\s*[|·•«»:–—-].*");
    }

    private static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
