package org.wederhoor.publication.pages;

import java.nio.file.Path;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where readers' pages are kept that memory has no room for. */
@ConfigMapping(prefix = "wederhoor.pages.disk")
interface DiskConfig {

    /** As much of the disk as they may take; those that were asked for longest ago make room. 0 keeps none there. */
    @WithDefault("1G")
    MemorySize size();

    @WithDefault("${java.io.tmpdir}")
    Path folder();
}
