package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.source.intake.extract.FileSays;

/** What a file says of the changes that were tracked in it and of the remarks in its margin: how many, and of each by whom and when. */
final class Changes {

    private static final int MOST_LISTED = 50;

    /** What was done, in the words that the file's makers have for it. */
    enum Kind {

        INSERTED("Tracked insertion"), DELETED("Tracked deletion"), MOVED("Tracked move"), REMARK("Comment");

        private final String says;

        Kind(String says) {
            this.says = says;
        }
    }

    private record Change(Kind kind, String who, String when) {
    }

    private final Map<Change, StringBuilder> words = new LinkedHashMap<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private Change last;

    /** A change begins. @param who null where the file does not say; so with {@code when} */
    void begin(Kind kind, String who, String when) {
        counts.merge(kind, 1, Integer::sum);
        last = new Change(kind, who == null ? "" : who.strip(), when == null ? "" : when.strip());
        words.computeIfAbsent(last, each -> new StringBuilder());
    }

    /** Some of the words of the change that began last. */
    void say(String said) {
        if (last != null) {
            words.get(last).append(said);
        }
    }

    int of(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many of each kind, and then each kind's authors and moments, with the words that they took out or remarked. */
    List<FileSays> says() {
        List<FileSays> says = new ArrayList<>();
        counts.forEach((kind, count) -> says.add(new FileSays(kind.says + "s", count.toString())));
        words.entrySet().stream().filter(each -> !each.getKey().who.isEmpty() || !each.getKey().when.isEmpty()).limit(MOST_LISTED).forEach(each -> {
            Change change = each.getKey();
            String quoted = each.getValue().toString().strip();
            says.add(new FileSays(change.kind.says, Stream.of(change.who, change.when, quoted.isEmpty() ? "" : "“" + quoted + "”")
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "))));
        });
        return says;
    }
}
