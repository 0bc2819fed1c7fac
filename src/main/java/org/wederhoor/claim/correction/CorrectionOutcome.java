package org.wederhoor.claim.correction;

/** What came of a correction that was asked of others. */
public enum CorrectionOutcome {

    WAITING, CORRECTED, PARTLY, REFUSED, NO_ANSWER;

    public boolean isOpen() {
        return this == WAITING;
    }
}
