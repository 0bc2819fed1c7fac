package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;

class ConfiguredTest {

    @Test
    void a_name_that_is_none_of_a_rule_is_refused_in_words() {
        StandardConfig config = () -> Map.of("denied-of-record", new Off());
        assertEquals("wederhoor.standard.denied-of-record names no rule of the evidence standard",
                assertThrows(IllegalStateException.class, () -> new Configured().standard(config, null)).getMessage());
    }

    private record Off() implements StandardConfig.RuleConfig {

        @Override
        public boolean enabled() {
            return false;
        }

        @Override
        public Map<String, String> words() {
            return Map.of();
        }
    }
}
