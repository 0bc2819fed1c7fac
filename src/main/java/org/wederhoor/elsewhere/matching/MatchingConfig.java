package org.wederhoor.elsewhere.matching;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How sentences are compared across languages. */
@ConfigMapping(prefix = "wederhoor.matching")
interface MatchingConfig {

    /**
     * Lists of words and what they are in another language, by the languages:
     * {@code wederhoor.matching.word-lists.nl-en=/usr/share/dictd/freedict-nld-eng.index}.
     * A file of dictd's with its dictionary beside it, or one with a word, a tab and what it is on each line.
     */
    Map<String, List<Path>> wordLists();

    /** How often what was said since is made ready to be found. */
    @WithDefault("2s")
    Duration every();
}
