package org.wederhoor.source.intake.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the headline: above the first paragraph, no sentence, no byline, no date, no caption. */
final class HeadlineWords {

    private static final Pattern SENTENCE = Pattern.compile("(?<![A-Z]\\.[A-Z]|\\.\\.)\\.[\"'”’»)]*$|[,;:]$");
    private static final int FEWEST_WORDS = 2;
    // fewer, and a title may begin with the name of a section
    private static final int SURE_WORDS = 4;
    private static final int ENOUGH_WORDS = 8;
    private static final int LONGEST = 250;

    private HeadlineWords() {
    }

    /**
     * What the metadata say and the text has too; else the great heading, which can also be that of the site; else the line that
     * looks most like one.
     */
    static Optional<ArticleLine> of(ArticleLines lines, PageFacts facts, Newsroom newsroom) {
        PageFacts.Fact said = facts.facts().get(ProposalField.HEADLINE);
        Optional<ArticleLine> kept = said == null ? Optional.empty() : saying(said.value(), lines.kept());
        // what the title says in full is the headline even where the article seems to begin below it
        Optional<ArticleLine> same = kept.or(() -> said == null ? Optional.empty() : saying(said.value(), lines.edges())
                .filter(line -> line.wordCount() >= SURE_WORDS));
        Optional<ArticleLine> heading = facts.heading() == null || facts.heading().length() > LONGEST ? Optional.empty()
                : lines.saying(facts.heading()).filter(line -> line.wordCount() >= FEWEST_WORDS
                        && !newsroom.isOutlet(line.words()) && !(said != null && ends(ArticleLines.spaced(said.value()), ArticleLines.spaced(line.words()))));
        return same.filter(line -> line.wordCount() >= SURE_WORDS).or(() -> heading).or(() -> same).or(() -> likeliest(lines, newsroom));
    }

    private static Optional<ArticleLine> saying(String title, List<ArticleLine> lines) {
        return lines.stream().filter(line -> line.length() <= LONGEST)
                .filter(line -> begins(ArticleLines.spaced(title), ArticleLines.spaced(line.words()))).findFirst();
    }

    private static Optional<ArticleLine> likeliest(ArticleLines lines, Newsroom newsroom) {
        ArticleLine best = null;
        for (ArticleLine line : lines.above()) {
            if (canBe(line) && !newsroom.isOutlet(line.words())
                    && (best == null || Math.min(line.wordCount(), ENOUGH_WORDS) > Math.min(best.wordCount(), ENOUGH_WORDS))) {
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

    private static boolean ends(String title, String site) {
        // behind less than it says itself stands no headline but a section: "Opinion | Bridge shut until spring"
        return 2 * site.length() <= title.length() && title.endsWith(site)
                && title.substring(0, title.length() - site.length()).matches(".*\\S\\s+[|·•»–—-]\\s*");
    }

    // a title often goes on with the name of the site
    private static boolean begins(String title, String headline) {
        return title.startsWith(headline) && title.substring(headline.length()).matches("|\\s*[|·•«»:–—-].*");
    }
}
