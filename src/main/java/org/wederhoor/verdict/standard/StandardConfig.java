package org.wederhoor.verdict.standard;

import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** What an installation says of the rules, by their names: {@code wederhoor.standard.denied-on-record.enabled=false}. */
@ConfigMapping(prefix = "wederhoor.standard")
interface StandardConfig {

    @WithParentName
    Map<String, RuleConfig> rules();

    /** One rule: whether it is in force, and its words by language tag. */
    interface RuleConfig {

        @WithDefault("true")
        boolean enabled();

        Map<String, String> words();
    }
}
