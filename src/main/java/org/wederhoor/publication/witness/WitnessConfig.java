package org.wederhoor.publication.witness;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Other newsrooms' logs that this one is a witness of. */
@ConfigMapping(prefix = "wederhoor.witness")
interface WitnessConfig {

    /** Their verifier keys; without any, this newsroom is no witness. */
    Optional<List<String>> logs();

    /** What it signs as, from its first key on; without it, the host of the site and {@code /witness}. */
    Optional<String> name();
}
