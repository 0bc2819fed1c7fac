package org.wederhoor.verdict.standard;

/** Holds one rule against the evidence. */
@FunctionalInterface
interface Check {

    /** @param others what the other rules find there, for a rule that depends on them */
    Established on(Evidence evidence, Assessment others);
}
