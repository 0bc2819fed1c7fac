package org.wederhoor.verdict.standard;

/** Holds one rule against the evidence. */
interface Check {

    Rule rule();

    Finding on(Evidence evidence);
}
