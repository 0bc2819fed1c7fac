package org.wederhoor.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.wederhoor.source.copies.Differences;
import org.wederhoor.source.copies.LineDifference;

/** What a new revision changes of an earlier one, part by part and word by word; parts that say the same are left out. */
public record RevisionChanges(List<Part> parts) {

    /** A part with what differs in it: one comparison for each answer, appearance or source that is not as it was. */
    public record Part(ChangedPart part, List<List<LineDifference>> entries) {
    }

    /** @param language of the words for stances, marks and dates; what was written by people stays in its own */
    public static RevisionChanges between(Content before, Content after, Locale language) {
        ContentLines lines = new ContentLines(language);
        List<Part> parts = new ArrayList<>();
        for (ChangedPart part : ChangedPart.values()) {
            List<List<LineDifference>> entries = entries(lines.of(part, before), lines.of(part, after));
            if (!entries.isEmpty()) {
                parts.add(new Part(part, entries));
            }
        }
        return new RevisionChanges(List.copyOf(parts));
    }

    /** What stands under the same key is compared; the rest is only in the one or only in the other. */
    private static List<List<LineDifference>> entries(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream().filter(key -> !before.getOrDefault(key, "").equals(after.getOrDefault(key, "")))
                .map(key -> Differences.of(before.getOrDefault(key, ""), after.getOrDefault(key, ""))).toList();
    }
}
