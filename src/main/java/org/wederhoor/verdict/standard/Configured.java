package org.wederhoor.verdict.standard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;

/** The standard as this installation's configuration has it. */
@ApplicationScoped
class Configured {

    @Inject
    StandardConfig config;

    private Standard standard;

    /** Before anything is held against it, so that a wrong name is found when the app starts and not by an editor. */
    void onStart(@Observes @Priority(1) StartupEvent start) {
        standard = read();
    }

    Standard standard() {
        return standard;
    }

    /** @throws IllegalStateException when a name is none of a rule */
    private Standard read() {
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
        return new Standard(inForce, words);
    }
}
