package org.wederhoor.verdict;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.wederhoor.claim.TranslationsColumn;

/**
 * What a verdict says to readers, in another language than the claim's. Each may be empty: then readers get the original.
 *
 * @param rationale  Markdown, up to 20,000 characters
 * @param deviation  up to 2,000 characters
 * @param changeNote up to 1,000 characters
 */
public record VerdictTranslation(String rationale, String deviation, String changeNote) {

    static final class Column extends TranslationsColumn<VerdictTranslation> {

        Column() {
            super(VerdictTranslation.class);
        }
    }

    /** Those a new draft begins with: what it changes is still to be said. */
    static SortedMap<String, VerdictTranslation> reopened(Map<String, VerdictTranslation> published) {
        SortedMap<String, VerdictTranslation> drafted = new TreeMap<>();
        published.forEach((language, said) -> {
            VerdictTranslation kept = new VerdictTranslation(said.rationale, said.deviation, "");
            if (!kept.saysNothing()) {
                drafted.put(language, kept);
            }
        });
        return drafted;
    }

    /** Whether nobody has translated anything. */
    public boolean saysNothing() {
        return rationale.isEmpty() && deviation.isEmpty() && changeNote.isEmpty();
    }
}
