package org.wederhoor.verdict.standard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import org.wederhoor.web.Site;

/** The standard as this installation's configuration has it. */
@ApplicationScoped
class Configured {

    /**
     * Made before anything is held against it, so that a wrong name is found when the app starts and not by an editor.
     *
     * @throws IllegalStateException when a name is none of a rule
     */
    @Produces
    @Singleton
    @Startup(1)
    Standard standard(StandardConfig config, Site site) {
        Set<Rule> inForce = EnumSet.allOf(Rule.class);
        Map<Rule, Map<String, String>> words = new EnumMap<>(Rule.class);
        config.rules().forEach((name, said) -> {
            Rule rule = Rule.named(name).orElseThrow(() -> new IllegalStateException(
                    "wederhoor.standard." + name + " names no rule of the evidence standard"));
            if (!said.enabled()) {
                inForce.remove(rule);
            }
            words.put(rule, said.words());
        });
        return new Standard(inForce, words, site.languages());
    }
}
