package org.wederhoor.verdict.standard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the evidence stands to what one mark needs.
 *
 * @param findings what is printed beside the mark
 * @param missing  what stands in the mark's way; empty when the mark may be given
 */
public record Outcome(List<Finding> findings, List<Finding> missing) {

    public boolean isMet() {
        return missing.isEmpty();
    }

    /** Whether a written reason for deviating was needed. */
    public boolean deviates() {
        return findings.stream().anyMatch(finding -> finding.result() == Result.EXCUSED);
    }

    /** What is missing, in sentences. */
    public String missingIn(Locale language) {
        return missing.stream().map(finding -> finding.words().in(language)).collect(Collectors.joining(" "));
    }
}
