package org.wederhoor.source.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds outlets that no name is known of, where the text says itself that they are: "the newspaper Handelsblatt". */
final class UnknownOutlets {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}&’'-]*";
    private static final String NAME = CAPITAL + "(?:(?: (?:of|van|de|der|la|le) | )" + CAPITAL + "){0,3}";
    private static final String KIND = "(?i:" + Words.OUTLET_KIND + ")";
    private static final Pattern KIND_FIRST = Pattern.compile(("(?<![\\p{L}\\p{N}])(?:(?i:" + Words.ARTICLE + ") )?"
            + Words.QUALIFIER + "{0,2}" + KIND
            + " (?:(?i:" + Words.ARTICLE + ") )?(?<name>" + NAME + ")").replace(" ", "\\s+"));
    private static final Pattern KIND_LAST = Pattern.compile(("(?<![\\p{L}\\p{N}])(?:(?i:the|de|het) )(?<name>" + NAME
            + ") " + KIND + "(?![\\p{L}\\p{N}])").replace(" ", "\\s+"));
    private static final Pattern TRAILING_DATE = Words.pattern(" (?:" + Words.DAY + "|" + Words.MONTH + ")$");
    // the Dutch newspaper, het Nederlandse dagblad
    private static final Set<String> NATIONS = Set.of("Dutch", "British", "German", "French", "Belgian", "American",
            "Chinese", "Russian", "Spanish", "Italian", "Swedish", "Danish", "Turkish", "Israeli", "Japanese", "Indian",
            "Polish", "Austrian", "Swiss", "Nederlandse", "Britse", "Duitse", "Franse", "Belgische", "Amerikaanse",
            "Russische", "Vlaamse", "Spaanse");

    private UnknownOutlets() {
    }

    /** In no particular order, without those that overlap {@code known} ones. */
    static List<Mention> in(String text, List<Mention> known) {
        Mentions taken = new Mentions(known);
        List<Mention> unknown = new ArrayList<>();
        for (Pattern pattern : List.of(KIND_FIRST, KIND_LAST)) {
            for (Matcher found = pattern.matcher(text); found.find();) {
                String name = TRAILING_DATE.matcher(found.group("name")).replaceFirst("").replaceAll("\\s+", " ");
                int end = pattern == KIND_FIRST ? found.start("name") + name.length() : found.end();
                Mention mention = new Mention(found.start("name"), found.end("name"), found.start(), end, name, null);
                if (!NATIONS.contains(name) && !taken.overlap(mention)) {
                    taken.add(mention);
                    unknown.add(mention);
                }
            }
        }
        return unknown;
    }
}
