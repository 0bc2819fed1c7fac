package org.wederhoor.verdict.standard;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one mark needs. The table below is the only place that says which rules make which mark: the check on submission, the
 * page on the method and the hint beside the mark all read it.
 *
 * @param ways      any one of them is enough; none for the mark that is left when no other is given
 * @param caveats   what the ways do not take for evidence: printed with them, and in nobody's way by themselves
 * @param always    what must hold besides, whatever reason is written
 * @param excusable what must hold besides, or be deviated from with a written reason
 */
record Needs(Mark mark, List<Rule> ways, List<Rule> caveats, List<Rule> always, List<Rule> excusable) {

    private static final List<Needs> TABLE = List.of(
            new Needs(Mark.CONFIRMED,
                    List.of(Rule.CONFIRMED_ON_RECORD, Rule.PRIMARY_DOCUMENT, Rule.INDEPENDENT_ORIGINS),
                    List.of(Rule.NAMED_SOURCES),
                    List.of(),
                    List.of(Rule.EVERYONE_HEARD)),
            new Needs(Mark.DENIED,
                    List.of(Rule.DENIED_ON_RECORD),
                    List.of(),
                    List.of(Rule.NOT_CONFIRMED),
                    List.of(Rule.EVERYONE_HEARD)),
            new Needs(Mark.UNVERIFIED,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(Rule.NOTHING_STRONGER, Rule.EVERYONE_HEARD)));

    static Needs of(Mark mark) {
        return TABLE.stream().filter(line -> line.mark == mark).findFirst().orElseThrow();
    }

    /** What every mark needs alike. */
    static List<Rule> ofEveryMark() {
        return TABLE.get(0).conditions().filter(rule -> TABLE.stream().allMatch(line -> line.conditions().anyMatch(rule::equals))).toList();
    }

    /** What holds besides one of the ways. */
    Stream<Rule> conditions() {
        return Stream.of(caveats, always, excusable).flatMap(List::stream);
    }

    /** The ways with their caveats, as they are printed; where there is no way, those of the marks that are not given. */
    Stream<Rule> printedWays() {
        Stream<Needs> lines = ways.isEmpty() ? TABLE.stream() : Stream.of(this);
        return lines.flatMap(line -> Stream.concat(line.ways.stream(), line.caveats.stream()));
    }
}
