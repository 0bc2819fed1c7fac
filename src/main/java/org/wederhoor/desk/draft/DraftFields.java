package org.wederhoor.desk.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Taken;

/** Which fields of a form hold somebody's words. */
final class DraftFields {

    private static final Set<String> NEVER = Set.of("token", "then", "restore", "draftPath");
    // what the page filled in, and choices that are no words
    private static final Set<String> TECHNICAL = Set.of("id", "version", "edition", "claim", "reviewer", "suggestion", "assignmentVersion",
            "assignmentOpened", "owner", "due", "previewDays", "offered");

    private DraftFields() {
    }

    /** All that a draft keeps of what was sent: no password, no token, no button, nothing that the page showed beside the form. */
    static Map<String, List<String>> kept(Map<String, List<String>> sent) {
        Map<String, List<String>> kept = new LinkedHashMap<>(sent);
        kept.keySet().removeIf(name -> NEVER.contains(name) || Taken.isCarried(name) || name.toLowerCase().contains("password"));
        return kept;
    }

    /** Whether the draft holds other words than the form. */
    static boolean differ(Map<String, List<String>> draft, Form form) {
        return draft.entrySet().stream().filter(field -> !isTechnical(field.getKey()))
                .anyMatch(field -> !words(field.getValue()).equals(words(form.values(field.getKey()))));
    }

    private static boolean isTechnical(String name) {
        return TECHNICAL.contains(name) || name.endsWith("Id") || name.startsWith("rowVersion-");
    }

    private static List<String> words(List<String> values) {
        return values.stream().map(value -> value.replace("\r\n", "\n").strip()).filter(value -> !value.isEmpty()).sorted().toList();
    }
}
