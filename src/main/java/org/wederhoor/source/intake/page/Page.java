package org.wederhoor.source.intake.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        InnerPages.open(document);
        ShadowRoots.open(document);
        PageLooks looks = new PageLooks(document);
        PagePlan plan = new PagePlan(document, FoldedParts.open(document, looks), html.length());
        PageReading reading = new PageReading(plan, looks);
        document.traverse(reading);
        String text = reading.text();
        return new Page(text, leftOut(text, reading), PageMetadata.of(document, plan, looks));
    }

    /** A credit stays in wherever it stands, unless it is that of somebody else's article or comment; so does a reply. */
    private static List<LeftOut> leftOut(String text, PageReading reading) {
        LeftOutRanges ranges = new LeftOutRanges(text);
        CleanedText cleaned = Cleaning.marked(text, Stream.concat(reading.furniture().stream(), reading.struck().stream()).toList());
        reading.furniture().forEach(ranges::add);
        cleaned.addLinesTo(ranges);
        reading.outside().forEach(ranges::add);
        reading.strays().forEach(ranges::add);
        cleaned.keepCreditsIn(ranges);
        reading.furniture().stream().filter(each -> OF_OTHERS.contains(each.reason())).forEach(ranges::add);
        reading.replies().forEach(reply -> {
            ranges.keep(reply);
            reading.furniture().stream().filter(reply::holds).forEach(ranges::add);
        });
        cleaned.addPartsTo(ranges);
        // whatever else it is, it is struck out
        reading.struck().forEach(each -> {
            ranges.keep(each);
            ranges.add(each);
        });
        return ranges.in(new PlacedText(text));
    }
}
