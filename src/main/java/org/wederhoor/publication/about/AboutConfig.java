package org.wederhoor.publication.about;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Who runs this site, as the newsroom says it. */
@ConfigMapping(prefix = "wederhoor.about")
public interface AboutConfig {

    /** A mail address or a web address at which the newsroom can be reached. */
    Optional<String> contact();

    /** A mail address or an address with https where holes in this installation are reported, where that is not {@link #contact}. */
    Optional<String> security();

    /** A file in Markdown by the tag of its language: who publishes, where, and whatever the law asks for. */
    Map<String, Path> imprint();
}
