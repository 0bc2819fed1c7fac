package org.wederhoor.verdict.standard;

import org.wederhoor.web.Words;

/** What a check found: whether its rule is met, and a sentence that says so. */
record Found(boolean met, Words words) {
}
