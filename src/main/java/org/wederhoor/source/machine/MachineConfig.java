package org.wederhoor.source.machine;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The program that reads words in pictures. */
@ConfigMapping(prefix = "wederhoor.ocr")
public interface MachineConfig {

    /** How it is called, or where it is; where there is none of that name, nothing is read. */
    @WithDefault("tesseract")
    String command();

    /** In its own names; those that it has not are left out. */
    @WithDefault("nld,eng")
    List<String> languages();

    /** How long it may take for one picture. */
    @WithDefault("60s")
    Duration time();
}
