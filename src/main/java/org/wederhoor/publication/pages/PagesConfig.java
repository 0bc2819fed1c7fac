package org.wederhoor.publication.pages;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How readers' pages are kept. */
@ConfigMapping(prefix = "wederhoor.pages")
interface PagesConfig {

    /** As much memory as finished pages may take; those used least make room. 0 keeps none. */
    @WithDefault("64M")
    MemorySize memory();
}
