package org.wederhoor.verdict.standard;

import java.util.List;

import org.wederhoor.web.Words;

/**
 * What a check establishes: whether its rule is met, and a sentence that says so.
 *
 * @param needs what would help where it is not met
 */
record Established(boolean met, List<Need> needs, Words words) {
}
