package org.wederhoor.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.source.copies.Differences;
import org.wederhoor.source.copies.LineDifference;

/** What a new revision changes of an earlier one, part by part and word by word; parts that say the same are left out. */
public record RevisionChanges(List<Part> parts) {

    /** A part with what differs in it: one comparison for each answer, appearance, source or translation that is not as it was. */
    public record Part(ChangedPart part, List<Entry> entries) {
    }

    /** @param translation the tag of the language that it is a translation into; null of everything else */
    public record Entry(String translation, List<LineDifference> steps) {
    }

    /** @param language of the words for stances, marks and dates; what was written by people stays in its own */
    public static RevisionChanges between(Content before, Content after, Locale language) {
        ContentLines lines = new ContentLines(language);
        Set<String> translated = Stream.of(before, after).flatMap(each -> each.translatedInto().stream()).map(Locale::toLanguageTag)
                .collect(Collectors.toSet());
        List<Part> parts = new ArrayList<>();
        for (ChangedPart part : ChangedPart.values()) {
            List<Entry> entries = entries(lines.of(part, before), lines.of(part, after), translated);
            if (!entries.isEmpty()) {
                parts.add(new Part(part, entries));
            }
        }
        return new RevisionChanges(List.copyOf(parts));
    }

    /** What stands under the same key is compared; the rest is only in the one or only in the other. */
    private static List<Entry> entries(Map<String, String> before, Map<String, String> after, Set<String> translated) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream().filter(key -> !before.getOrDefault(key, "").equals(after.getOrDefault(key, "")))
                .map(key -> new Entry(translated.contains(key) ? key : null,
                        Differences.of(before.getOrDefault(key, ""), after.getOrDefault(key, "")))).toList();
    }
}
