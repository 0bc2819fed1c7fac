package org.wederhoor.source.intake.cleaning;

import java.util.List;
import java.util.function.Consumer;

import org.wederhoor.source.text.PlacedText;

/**
 * Marks what of a text is not the article: a site's menus, notices, boxes and teasers. It changes nothing, and what is in
 * doubt stays in. Credits stay in wherever they stand, since they prove where a text is from.
 */
public final class Cleaning {

    // later rules build on what the earlier ones found
    private static final List<Consumer<CleanedText>> RULES = List.of(PhraseRule::credits, Shortcodes::mark, PhraseRule::mark,
            RowRule::mark, PitchRule::mark, SectionRule::mark, TeaserRule::mark);

    private Cleaning() {
    }

    /**
     * @param text with unix line ends, a paragraph a line or more
     * @return in the text's order, without overlaps, in code points
     */
    public static List<LeftOut> of(String text) {
        LeftOutRanges ranges = new LeftOutRanges(text);
        CleanedText cleaned = marked(text, List.of());
        cleaned.addLinesTo(ranges);
        cleaned.addPartsTo(ranges);
        return ranges.in(new PlacedText(text));
    }

    /** @param known what is left out for other reasons; no heading in there counts for what follows it */
    public static CleanedText marked(String text, List<LeftOutRanges.Span> known) {
        CleanedText cleaned = new CleanedText(text);
        known.forEach(cleaned::leaveOutLines);
        RULES.forEach(rule -> rule.accept(cleaned));
        return cleaned;
    }
}
