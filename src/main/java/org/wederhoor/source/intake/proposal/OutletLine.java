package org.wederhoor.source.intake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds an outlet's name on a line that says nothing else but perhaps the day or a person: one that the newsroom knows, or one beside a date. */
final class OutletLine {

    private static final Pattern LABEL = Pattern.compile(IntakeFile.any(IntakeFile::sources) + ": ?");
    private static final Pattern CALLED_SO = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}.'’&-]* (?:" + IntakeFile.exactly(IntakeFile::outletJoiners)
            + "|\\p{Lu}[\\p{L}\\p{N}.'’&-]*|&| ){0,8})??" + IntakeFile.exactly(IntakeFile::outletNames));
    private static final int LONGEST = 200;

    private OutletLine() {
    }

    static Optional<FoundWords> of(ArticleLines lines, Newsroom newsroom) {
        List<ArticleLine> where = Stream.concat(lines.top().stream(), lines.below().stream()).filter(line -> line.length() <= LONGEST).toList();
        return where.stream().flatMap(line -> named(line, newsroom).stream()).findFirst()
                .or(() -> where.stream().filter(line -> !PrintedDate.bearings(line).isEmpty()).flatMap(line -> calledSo(line).stream()).findFirst());
    }

    /** Whether that is an outlet's name, as far as can be told: no person's, and no headline. */
    static boolean isOutlet(String name, Newsroom newsroom) {
        return newsroom.isOutlet(name) || isCalledSo(name);
    }

    private static Optional<FoundWords> named(ArticleLine line, Newsroom newsroom) {
        return statements(line).stream().filter(each -> newsroom.isOutlet(each.value()) && !Agencies.has(each.value())).findFirst();
    }

    private static Optional<FoundWords> calledSo(ArticleLine line) {
        return statements(line).stream().filter(each -> isCalledSo(each.value()) && !Agencies.has(each.value())).findFirst();
    }

    private static boolean isCalledSo(String name) {
        return CALLED_SO.matcher(name).matches() && OutletName.canBe(name);
    }

    private static List<FoundWords> statements(ArticleLine line) {
        List<FoundWords> found = new ArrayList<>();
        for (int[] part : PrintedDate.besidesDates(line)) {
            Matcher label = LABEL.matcher(line.words()).region(part[0], part[1]);
            int from = label.lookingAt() ? label.end() : part[0];
            found.add(FoundWords.in(line, from, part[1]));
        }
        return found;
    }
}
