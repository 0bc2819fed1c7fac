package org.wederhoor.source.intake.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the outlet by what its page says of itself: whose newsletter it offers, whose rights it reserves, for whom it asks a
 * vote. An outlet that the story quotes is none.
 */
final class OutletWords {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}.’'&-]*?";
    private static final String JOINERS = IntakeFile.exactly(IntakeFile::outletJoiners);
    private static final String NAME = "((?:" + IntakeFile.exactly(IntakeFile::outletArticle) + " )?" + WORD + "(?: (?:" + WORD + "|&|"
            + JOINERS + ")){0,4}?)(?<! " + JOINERS + ")";
    private static final String OURS = "(?:" + IntakeFile.exactly(IntakeFile::ours) + " )?";
    private static final String YEARS = "\\d{4}(?: ?[–-] ?\\d{4})?";
    private static final String END = "(?=$|[.,;:!?)|\\n]| " + IntakeFile.exactly(IntakeFile::afterOutlet) + "\\b)";

    private record Form(Pattern pattern, int weight, boolean onlyLeftOut) {

        Form(String pattern, int weight, boolean onlyLeftOut) {
            this(Pattern.compile(pattern), weight, onlyLeftOut);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("^(?:(?:Copyright )?(?:©|\\([cC]\\)) ?(?:Copyright )?(?:" + YEARS + ",? )?|Copyright " + YEARS + ",? )(?:by )?" + NAME
                    + "(?: \\d{4})?(?=$| ?[;|]|\\.(?!\\p{L})| " + IntakeFile.any(IntakeFile::rights) + "|, (?!"
                    + IntakeFile.any(IntakeFile::companies) + "))", 2, false),
            new Form("^" + IntakeFile.any(IntakeFile::subscribe) + " " + OURS + NAME + IntakeFile.exactly(IntakeFile::letter) + "\\b", 1, false),
            new Form(IntakeFile.any(IntakeFile::vote) + " " + NAME + " (?=" + IntakeFile.exactly(IntakeFile::voteIn) + ")", 3, false),
            new Form("^\\((?:via )?" + NAME + " [–—-] [^()]+\\)$", 1, false),
            new Form(IntakeFile.any(IntakeFile::letterOf) + " " + OURS + NAME + END, 2, true),
            new Form(IntakeFile.any(IntakeFile::install) + " " + OURS + NAME + "(?:-| )app\\b", 1, true),
            new Form(IntakeFile.any(IntakeFile::follow) + " " + NAME + " " + IntakeFile.any(IntakeFile::followOn)
                    + " (?:Twitter|X|Facebook|Instagram|LinkedIn|Google|Mastodon|WhatsApp|Bluesky|Telegram)\\b", 1, true),
            new Form(IntakeFile.any(IntakeFile::support) + " " + NAME + END, 1, true),
            new Form("(?:^|\\s)" + NAME + "[’']s? (?:(?:\\p{Lu}[\\p{L}-]*|&|" + IntakeFile.exactly(IntakeFile::and) + ") ){0,6}"
                    + IntakeFile.exactly(IntakeFile::things) + "\\b", 1, false),
            new Form(IntakeFile.any(IntakeFile::welcome) + " " + NAME + "$", 2, true));
    private static final int ENOUGH = 2;
    private static final int LONGEST_LINE = 600;

    private OutletWords() {
    }

    /** @param byline whose names are no outlet's, even where the page asks to follow them */
    static Optional<FoundWords> of(ArticleLines lines, Optional<FoundWords> byline) {
        Map<String, FoundWords> found = new LinkedHashMap<>();
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (ArticleLine line : lines.edges()) {
            for (Form form : line.length() <= LONGEST_LINE ? FORMS : List.<Form>of()) {
                Matcher matcher = form.pattern.matcher(line.words());
                if ((line.leftOut() || !form.onlyLeftOut) && matcher.find() && isOutlet(matcher.group(1), byline)) {
                    String key = matcher.group(1).replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
                    found.computeIfAbsent(key, any -> FoundWords.in(line, matcher.start(1), matcher.end(1)));
                    weights.merge(key, form.weight, Integer::sum);
                }
            }
        }
        return weights.entrySet().stream().filter(each -> each.getValue() >= ENOUGH)
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one).map(best -> found.get(best.getKey()));
    }

    private static boolean isOutlet(String name, Optional<FoundWords> byline) {
        return OutletName.canBe(name) && !OutletName.isCompany(name) && !Agencies.has(name)
                && byline.filter(each -> each.value().contains(name)).isEmpty();
    }
}
