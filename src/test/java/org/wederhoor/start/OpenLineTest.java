package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://factcheck.example.org", "http://192.0.2.7:8080", "http://localhost.example.org", "http://[2001:db8::1]",
        "http://127.example.org"})
    void a_site_that_others_reach_without_encryption_is_warned_of(String site) {
        String warning = OpenLine.warning(false, URI.create(site)).orElseThrow();
        assertTrue(warning.contains(site) && warning.contains("WEDERHOOR_SITE_URL") && warning.contains("docs/operations.md"), warning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://factcheck.example.org", "http://localhost:8080", "http://LOCALHOST", "http://desk.localhost", "http://127.0.0.1:8080",
        "http://127.1.2.3", "http://[::1]:8080"})
    void an_encrypted_one_and_this_machine_are_not(String site) {
        assertEquals(Optional.empty(), OpenLine.warning(false, URI.create(site)));
    }

    @Test
    void the_demo_serves_this_machine_alone_whatever_its_address() {
        assertEquals(Optional.empty(), OpenLine.warning(true, URI.create("http://factcheck.example.org")));
    }
}
