package org.wederhoor.verdict.standard;

import org.wederhoor.web.Words;

/** What a check establishes: whether its rule is met, and a sentence that says so. */
record Established(boolean met, Words words) {
}
