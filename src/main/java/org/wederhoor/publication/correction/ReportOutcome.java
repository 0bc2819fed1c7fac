package org.wederhoor.publication.correction;

/** What came of a reader's report. */
public enum ReportOutcome {
    CORRECTED, NOTHING_WRONG, SPAM
}
