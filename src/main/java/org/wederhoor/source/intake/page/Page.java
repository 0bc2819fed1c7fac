package org.wederhoor.source.intake.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import org.wederhoor.source.intake.cleaning.CleanedText;
import org.wederhoor.source.intake.cleaning.Cleaning;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutRanges;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.text.PlacedText;

/** A page of HTML: its text, what of it is not the article, and what its metadata say. */
public record Page(String text, List<LeftOut> leftOut, PageFacts facts) {

    private static final Set<LeftOutReason> OF_OTHERS = EnumSet.of(LeftOutReason.RELATED, LeftOutReason.NAVIGATION,
            LeftOutReason.COMMENTS, LeftOutReason.ADVERTISEMENT);

    /** The text is blank when the page shows none. */
    public static Page of(String html) {
        // beyond its limit of depth the parser puts elements beside each other: no text is lost, and time stays in proportion
        Document document = Parser.htmlParser().parseInput(html, "");
        PagePlan plan = PagePlan.of(document, html.length());
        PageReading reading = new PageReading(plan);
        document.traverse(reading);
        String text = reading.text();
        return new Page(text, leftOut(text, reading), PageMetadata.of(document, plan));
    }

    /** A credit stays in wherever it stands, unless it is that of somebody else's article or comment. */
    private static List<LeftOut> leftOut(String text, PageReading reading) {
        LeftOutRanges ranges = new LeftOutRanges(text);
        CleanedText cleaned = Cleaning.marked(text, reading.furniture());
        reading.furniture().forEach(ranges::add);
        cleaned.addLinesTo(ranges);
        reading.outside().forEach(ranges::add);
        cleaned.keepCreditsIn(ranges);
        reading.furniture().stream().filter(each -> OF_OTHERS.contains(each.reason())).forEach(ranges::add);
        cleaned.addPartsTo(ranges);
        return ranges.in(new PlacedText(text));
    }
}
