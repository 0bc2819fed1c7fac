package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.support.Raw;

@QuarkusTest
class LoopbackOnlyTest {

    @TestHTTPResource("/")
    URI site;

    @TestHTTPResource(value = "/q/health", management = true)
    URI health;

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080", "LOCALHOST"})
    void this_machine_is_served_under_its_own_names(String host) {
        assertEquals(200, Raw.send(site, "GET /desk/sign-in HTTP/1.1", "Host: " + host).status());
        assertEquals(200, Raw.send(health, "GET /q/health HTTP/1.1", "Host: " + host).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "example.org:8080", "localhost.example.org", "127.0.0.1.nip.io", "192.168.1.2", "0.0.0.0",
        "127.0.0.1@example.org", "example.org@localhost", "[::2]"})
    void a_request_meant_for_another_host_is_refused(String host) {
        for (String path : new String[] {"/", "/desk/sign-in", "/assets/css/base.css"}) {
            Raw answer = Raw.send(site, "GET " + path + " HTTP/1.1", "Host: " + host);
            assertTrue(answer.status() == 403 || answer.status() == 400, answer.head());
            assertFalse(answer.body().contains("hoor-en-wederhoor"));
        }
        Raw answer = Raw.send(health, "GET /q/health HTTP/1.1", "Host: " + host);
        assertTrue(answer.status() == 403 || answer.status() == 400, answer.head());
        assertFalse(answer.body().contains("UP"));
    }

    @Test
    void a_request_that_names_no_host_is_refused() {
        assertTrue(Raw.send(site, "GET / HTTP/1.1", "Host: ").status() >= 400);
    }

    @Test
    void a_request_line_that_names_another_host_is_refused() {
        Raw answer = Raw.send(site, "GET http://example.org/desk/sign-in HTTP/1.1", "Host: localhost");
        assertTrue(answer.status() >= 400, answer.head());
        assertFalse(answer.body().contains("hoor-en-wederhoor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded: for=192.0.2.1", "X-Forwarded-For: 192.0.2.1", "x-forwarded-for: 127.0.0.1", "X-Forwarded-Host: localhost",
        "X-Forwarded-Proto: https", "X-Forwarded-Port: 443", "X-Forwarded-Server: x", "X-Real-IP: 192.0.2.1", "Via: 1.1 proxy"})
    void a_request_that_came_through_a_proxy_is_refused(String header) {
        assertEquals(403, Raw.send(site, "GET /desk/sign-in HTTP/1.1", header).status());
        assertEquals(403, Raw.send(site, "POST /desk/sign-in HTTP/1.1", header, "Content-Length: 0").status());
        assertEquals(403, Raw.send(health, "GET /q/health HTTP/1.1", header).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1"})
    void an_address_of_this_machine_alone_is_known(String address) {
        assertTrue(LoopbackOnly.isLoopback(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "no.such.host.invalid"})
    void an_address_that_others_reach_is_known(String address) {
        assertFalse(LoopbackOnly.isLoopback(address));
    }

    @Test
    void with_the_demo_on_it_starts_nowhere_else() {
        assertDoesNotThrow(() -> bean(true, "127.0.0.1", "localhost").onStart(null));
        for (LoopbackOnly open : new LoopbackOnly[] {bean(true, "0.0.0.0", "127.0.0.1"), bean(true, "127.0.0.1", "0.0.0.0")}) {
            assertTrue(assertThrows(IllegalStateException.class, () -> open.onStart(null)).getMessage().contains("WEDERHOOR_DEMO=false"));
        }
    }

    @Test
    void with_the_demo_off_it_starts_where_it_is_told() {
        assertDoesNotThrow(() -> bean(false, "0.0.0.0", "0.0.0.0").onStart(null));
    }

    private static LoopbackOnly bean(boolean demo, String host, String managementHost) {
        LoopbackOnly bean = new LoopbackOnly();
        bean.demo = demo;
        bean.host = host;
        bean.managementHost = managementHost;
        return bean;
    }
}
