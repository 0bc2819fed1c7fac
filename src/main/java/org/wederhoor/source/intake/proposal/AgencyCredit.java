package org.wederhoor.source.intake.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the news agency that a text credits for itself; one that it only quotes, or whose picture it shows, is none. */
final class AgencyCredit {

    private static final String CREDIT = Agencies.CREDIT;
    private static final Pattern AT_THE_END = Pattern.compile("[.!?…\"'”’»)]\\s*((?:[–—-]{1,2}\\s*" + CREDIT
            + "|\\(" + CREDIT + "\\)))\\.?$");
    // the last word of a report, as agencies in Asia have it
    private static final Pattern LAST_WORD = Pattern.compile("(?<=[.!?…\"'”’»)] )" + CREDIT + "$");
    private static final Pattern SOURCE = Pattern.compile("(?<!\\p{L})(?<!" + IntakeFile.any(IntakeFile::pictures) + " )"
            + IntakeFile.any(IntakeFile::sources) + ": ?" + CREDIT + "\\.?\\)?$");
    private static final Pattern CONTRIBUTED = Pattern.compile("(?<!\\p{L})(?:" + CREDIT + " " + IntakeFile.any(IntakeFile::contributed)
            + "\\b|" + IntakeFile.any(IntakeFile::withHelpOf) + " " + CREDIT + ")");
    private static final Pattern ALONE = Pattern.compile("(?:[–—-]{1,2} ?)?\\(?" + CREDIT + "\\)?\\.?"
            + "|(?:© ?|Copyright )(?:© )?\\d{4} " + CREDIT + "|" + CREDIT + " (?:© )?\\d{4}");
    private static final Pattern IN_BYLINE = Pattern.compile("(?:" + IntakeFile.any(IntakeFile::by) + ":? |, |/ ?|\\()" + CREDIT
            + "\\)?(?: \\d{4}|(?: \\p{Lu}\\p{L}+){0,2} " + IntakeFile.any(IntakeFile::staff) + ")?$");
    private static final Pattern ANY = Pattern.compile(CREDIT);
    private static final int END = 80;

    private AgencyCredit() {
    }

    /** @param byline where it names an agency, that is the credit */
    static Optional<FoundWords> of(ArticleLines lines, Optional<ArticleLine> headline, Dateline dateline, Optional<FoundWords> byline) {
        List<ArticleLine> beside = headline.map(lines::beside).orElse(List.of()).stream().map(AgencyCredit::withoutDay).toList();
        Optional<FoundWords> inDateline = Optional.ofNullable(dateline.agency())
                .map(each -> new FoundWords(first(ANY, each.value()), each.from(), each.to()));
        Optional<FoundWords> inByline = byline.filter(each -> IN_BYLINE.matcher(each.value()).find())
                .map(each -> new FoundWords(first(IN_BYLINE, each.value()), each.from(), each.to()));
        return Stream.of(inDateline, inByline, in(lines.closing(), AT_THE_END), alone(lines.top()), alone(lines.below()), alone(beside),
                in(lines.closing(), LAST_WORD), in(lines.kept(), SOURCE), in(lines.closing(), CONTRIBUTED)).flatMap(Optional::stream).findFirst();
    }

    /** The agency that metadata name as the author, or as the author's. */
    static Optional<PageFacts.Fact> of(PageFacts facts) {
        PageFacts.Fact author = facts.facts().get(ProposalField.BYLINE);
        Matcher credit = author == null ? null : IN_BYLINE.matcher(", " + author.value());
        return credit == null || !credit.find() ? Optional.empty() : Optional.of(new PageFacts.Fact(credit.group(1), author.words()));
    }

    private static Optional<FoundWords> in(List<ArticleLine> lines, Pattern form) {
        for (ArticleLine line : lines) {
            Matcher credit = form.matcher(line.words()).region(Math.max(0, line.length() - END), line.length());
            if (credit.useTransparentBounds(true).find() && (form == AT_THE_END || !line.isCaption())) {
                int start = form == AT_THE_END ? credit.start(1) : credit.start();
                int end = form == AT_THE_END ? credit.end(1) : credit.end();
                return Optional.of(FoundWords.in(line, start, end, first(ANY, credit.group())));
            }
        }
        return Optional.empty();
    }

    // “Associated Press November 19, 2019”
    private static ArticleLine withoutDay(ArticleLine line) {
        int[] first = PrintedDate.besidesDates(line).get(0);
        String words = line.words().substring(first[0], first[1]).strip();
        return words.isEmpty() || first[0] > 0 ? line : new ArticleLine(words, line.from(), line.leftOut());
    }

    private static Optional<FoundWords> alone(List<ArticleLine> lines) {
        return lines.stream().filter(line -> line.length() <= END && ALONE.matcher(line.words()).matches())
                .map(line -> FoundWords.in(line, 0, line.length(), first(ANY, line.words()))).findFirst();
    }

    private static String first(Pattern form, String words) {
        Matcher credit = form.matcher(words);
        credit.find();
        return credit.group(1);
    }
}
