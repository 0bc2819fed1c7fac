package org.wederhoor.source.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds outlets that no name is known of, where the text says itself that they are: "the newspaper Handelsblatt". */
final class UnknownOutlets {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}&’'-]*";
    private static final String NAME = CAPITAL + "(?:(?: " + OriginFile.any(OriginFile::particles) + " | )" + CAPITAL + "){0,3}";
    private static final String KIND = "(?i:" + NewsProse.OUTLET_KIND + ")";
    private static final String ARTICLE = "(?:(?i:" + NewsProse.ARTICLE + ") )?";
    private static final Pattern KIND_FIRST = NewsProse.exact("(?<![\\p{L}\\p{N}])" + ARTICLE + NewsProse.QUALIFIER + "{0,2}" + KIND + " "
            + ARTICLE + "(?<name>" + NAME + ")");
    private static final Pattern KIND_LAST = NewsProse.exact("(?<![\\p{L}\\p{N}])(?i:" + OriginFile.any(OriginFile::definite) + ") (?<name>"
            + NAME + ") " + KIND + "(?![\\p{L}\\p{N}])");
    private static final Pattern TRAILING_DATE = NewsProse.pattern(" (?:" + NewsProse.DAY + "|" + NewsProse.MONTH + ")$");
    // the Dutch newspaper, het Nederlandse dagblad
    private static final Pattern NATION = NewsProse.exact(OriginFile.any(OriginFile::nations));

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
                if (!NATION.matcher(name).matches() && !taken.overlap(mention)) {
                    taken.add(mention);
                    unknown.add(mention);
                }
            }
        }
        return unknown;
    }
}
