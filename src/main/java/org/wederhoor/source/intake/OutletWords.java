package org.wederhoor.source.intake;

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
    private static final String NAME = "((?:[Dd]e |[Hh]et |The )?" + WORD + "(?: (?:" + WORD + "|van|de|het|of|the|&|and|en)"
            + "){0,4}?)(?<! (?:van|de|het|of|the|and|en))";
    private static final String LETTER = "(?:(?: E-?mail| Daily| Weekly| Morning|[’']s)* (?:E-?mail |[Dd]aily |[Ww]eekly "
            + "|[Mm]orning )?(?:[Nn]ewsletter|[Bb]riefing|[Bb]ulletin|[Nn]ieuwsbrief)|-nieuwsbrief)";
    private static final String END = "(?=$|[.,;:!?)|\\n]| (?:to|for|on|and|en|om|voor|op|in)\\b)";

    private record Form(Pattern pattern, int weight, boolean onlyLeftOut) {

        Form(String pattern, int weight, boolean onlyLeftOut) {
            this(Pattern.compile(pattern), weight, onlyLeftOut);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("^(?:Copyright )?(?:©|\\([cC]\\)|Copyright) ?(?:Copyright )?(?:\\d{4}(?: ?[–-] ?\\d{4})?,? )?(?:by )?" + NAME
                    + "(?: \\d{4})?(?=$|[.,;|]|(?i: all rights| alle rechten))", 3, false),
            new Form("^(?i:subscribe to|sign up (?:to|for)|get) (?:(?:the|our) )?" + NAME + LETTER, 3, false),
            new Form("^(?i:abonneer (?:u|je) op|schrijf (?:u|je) in voor|meld (?:u|je) aan voor|ontvang) (?:de )?"
                    + "(?:dagelijkse |wekelijkse )?" + NAME + LETTER, 3, false),
            new Form("(?i:please vote for) " + NAME + " (?=in the (?:section|category|categories))", 3, false),
            new Form("^\\((?:via )?" + NAME + " [–—-] [^()]+\\)$", 1, false),
            new Form("(?i:nieuwsbrief van|newsletter of|newsletter from) (?:the )?" + NAME + END, 3, true),
            new Form("(?i:download|get|installeer) (?:the |de |our |onze )?" + NAME + "(?:-| )app\\b", 2, true),
            new Form("(?i:follow|like|volg) " + NAME + " (?i:on|op|via) (?:Twitter|X|Facebook|Instagram|LinkedIn|Google"
                    + "|Mastodon|WhatsApp|Bluesky|Telegram)\\b", 2, true),
            new Form("(?i:subscribe to|become a member of|support|word (?:lid|abonnee) van|abonneer (?:u|je) op|steun) "
                    + NAME + END, 2, true),
            new Form("(?:^|\\s)" + NAME + "[’']s? (?:(?:\\p{Lu}[\\p{L}-]*|and|&) ){0,6}(?:[Nn]ewsletter|Summit|Forum"
                    + "|Conference|[Pp]odcast|[Aa]pp|[Nn]ieuwsbrief|[Bb]riefing|[Pp]rivacy)\\b", 1, true),
            new Form("(?i:welcome to|welkom bij|about|over ons:|copyright) " + NAME + "$", 2, true));
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
        return name.length() > 1 && !Agencies.has(name) && !name.matches("(?i:our|us|all|the|your|de|het|ons|onze|this|dit"
            + "|more|news)")
                && byline.filter(each -> each.value().contains(name)).isEmpty();
    }
}
