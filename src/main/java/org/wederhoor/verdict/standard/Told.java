package org.wederhoor.verdict.standard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one mark needs, as it is told to people.
 *
 * @param ways       any one of them is enough
 * @param conditions all of them hold
 */
public record Told(Mark mark, List<String> ways, List<String> conditions) {

    /** All of it in one breath, with the small words of {@code language}. */
    String joined(Locale language) {
        return Stream.concat(ways.stream().limit(1),
                Stream.concat(ways.stream().skip(1).map(StandardPhrases.in(language)::otherWay), conditions.stream()))
                .collect(Collectors.joining(" "));
    }
}
