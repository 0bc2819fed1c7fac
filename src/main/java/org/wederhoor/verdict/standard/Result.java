package org.wederhoor.verdict.standard;

/** How the evidence stands to a rule. */
public enum Result {

    MET, NOT_MET,

    /** Not met, and deviated from with a reason that readers see. */
    EXCUSED
}
