package org.wederhoor.source.intake.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.RemainingText;
import org.wederhoor.web.address.TrackingParameters;

/**
 * Proposes what a document says about itself, each with the words it says it with. What readers can see comes before the
 * metadata, and what neither says is not proposed.
 */
public final class Proposals {

    private static final Pattern ADDRESS = Pattern.compile(IntakeFile.any(IntakeFile::address)
            + ":? (https?://[^\\s<>\"()]+?)[.,;]?$");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_ADDRESS_LINE = 2100;

    private Proposals() {
    }

    /**
     * @param text    as it is archived
     * @param leftOut the parts of it that are not the article, in the text's order, without overlaps; what is struck out says nothing,
     *                nor do metadata that say the same
     * @param facts   what it says otherwise
     * @return at most one for each field, in the fields' order; places are in code points
     */
    public static List<Proposal> of(String text, List<LeftOut> leftOut, PageFacts facts, Newsroom newsroom) {
        RemainingText said = RemainingText.of(new PlacedText(text), LeftOut.struck(leftOut));
        TakenBack takenBack = new TakenBack(text, said, LeftOut.struck(leftOut));
        Map<ProposalField, FoundWords> found = read(new ArticleLines(said, leftOut), facts, newsroom);
        List<Proposal> proposals = new ArrayList<>();
        for (ProposalField field : ProposalField.values()) {
            FoundWords words = found.get(field);
            PageFacts.Fact fact = field == ProposalField.AGENCY ? AgencyCredit.of(facts).orElse(null) : facts.facts().get(field);
            boolean named = field == ProposalField.OUTLET && words != null && fact != null && !words.value().equalsIgnoreCase(fact.value())
                    && !takenBack.says(fact.value());
            if (words != null && !named) {
                proposals.add(new Proposal(field, words.value(), said.words().substring(words.from(), words.to()),
                        said.range(words.from(), words.to())));
            } else if (fact != null && !fact.value().isBlank() && !takenBack.says(fact.value()) && !(field == ProposalField.BYLINE && isNobody(fact, facts))) {
                proposals.add(new Proposal(field, value(field, fact, newsroom), fact.words(), null));
            }
        }
        return proposals;
    }

    /** What a document that is no article says of itself otherwise than by its text. */
    public static List<Proposal> of(PageFacts facts, Newsroom newsroom) {
        return Stream.of(ProposalField.values()).filter(facts.facts()::containsKey).map(field -> {
            PageFacts.Fact fact = facts.facts().get(field);
            return new Proposal(field, value(field, fact, newsroom), fact.words(), null);
        }).toList();
    }

    // “admin”; and the outlet itself: RT International is not by “RT”
    private static boolean isNobody(PageFacts.Fact author, PageFacts facts) {
        PageFacts.Fact outlet = facts.facts().get(ProposalField.OUTLET);
        String name = PUNCTUATION.matcher(author.value().strip()).replaceAll(" ");
        return BylineWords.isNobody(name) || outlet != null && (PUNCTUATION.matcher(outlet.value() + " ").replaceAll(" ").startsWith(name + " ")
                || outlet.value().equalsIgnoreCase(name));
    }

    private static Map<ProposalField, FoundWords> read(ArticleLines lines, PageFacts facts, Newsroom newsroom) {
        Optional<ArticleLine> headline = HeadlineWords.of(lines, facts, newsroom);
        Optional<FoundWords> byline = BylineWords.of(lines, headline, newsroom,
                Optional.ofNullable(facts.facts().get(ProposalField.BYLINE)).map(PageFacts.Fact::value));
        Dateline dateline = Dateline.of(lines);
        Map<ProposalField, FoundWords> found = new EnumMap<>(ProposalField.class);
        put(found, ProposalField.HEADLINE, headline.map(line -> FoundWords.in(line, 0, line.length())));
        put(found, ProposalField.OUTLET, OutletWords.of(lines, byline).or(() -> OutletLine.of(lines, newsroom)));
        put(found, ProposalField.BYLINE, byline);
        put(found, ProposalField.AGENCY, AgencyCredit.of(lines, headline, dateline, byline));
        put(found, ProposalField.DATELINE, Optional.ofNullable(dateline.place()));
        Optional<LocalDate> published = Optional.ofNullable(facts.facts().get(ProposalField.DATED))
                .flatMap(fact -> TimeStamp.day(fact.value(), newsroom.zone()));
        put(found, ProposalField.DATED, PrintedDate.of(lines, headline, Optional.ofNullable(dateline.date()), published));
        put(found, ProposalField.ADDRESS, address(lines));
        return found;
    }

    private static void put(Map<ProposalField, FoundWords> found, ProposalField field, Optional<FoundWords> words) {
        words.ifPresent(each -> found.put(field, each));
    }

    private static Optional<FoundWords> address(ArticleLines lines) {
        for (ArticleLine line : lines.kept()) {
            Matcher address = ADDRESS.matcher(line.start(LONGEST_ADDRESS_LINE));
            if (address.matches()) {
                return Optional.of(FoundWords.in(line, address.start(1), address.end(1), TrackingParameters.off(address.group(1))));
            }
        }
        return Optional.empty();
    }

    // a machine's time stamp says more than a page that prints the day, and an address often how somebody came to it
    private static String value(ProposalField field, PageFacts.Fact fact, Newsroom newsroom) {
        String said = fact.value().strip();
        return switch (field) {
            case DATED -> TimeStamp.day(said, newsroom.zone()).map(LocalDate::toString).or(() -> PrintedDate.in(said)).orElse(said);
            case ADDRESS -> TrackingParameters.off(said);
            default -> said;
        };
    }
}
