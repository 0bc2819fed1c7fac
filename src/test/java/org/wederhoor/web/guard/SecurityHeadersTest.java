package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Raw;

@QuarkusTest
class SecurityHeadersTest {

    @TestHTTPResource("/")
    URI site;

    @TestHTTPResource(value = "/q/health", management = true)
    URI health;

    @ParameterizedTest
    @CsvSource({
        "200, GET /",
        "200, GET /other/",
        "200, GET /desk/sign-in",
        "200, GET /assets/css/base.css",
        "200, GET /assets/fonts/newsreader-roman.woff2",
        "303, GET /desk/dossiers",
        "404, GET /claims/nothing-here",
        "404, GET /nothing-here",
        "404, GET /assets/nothing-here.css",
        "400, GET /desk;x=y",
        "405, DELETE /",
        "405, PUT /desk/sign-in",
        "409, POST /desk/sign-in",
        "401, POST /desk/dossiers"
    })
    void are_on_every_answer(int status, String request) {
        Raw answer = Raw.send(site, OtherLanguage.in(request) + " HTTP/1.1", "Content-Length: 0");
        assertEquals(status, answer.status(), answer.head());
        assertHeaders(answer);
        // style sheets and letters of a card in a frame of another site
        assertEquals(request.contains("/assets/") ? "cross-origin" : "same-origin", answer.header("Cross-Origin-Resource-Policy"));
    }

    @Test
    void are_on_a_refusal_of_a_foreign_host() {
        Raw answer = Raw.send(site, "GET / HTTP/1.1", "Host: example.org");
        assertEquals(403, answer.status());
        assertHeaders(answer);
    }

    @Test
    void are_on_the_management_port() {
        Raw up = Raw.send(health, "GET /q/health HTTP/1.1");
        assertEquals(200, up.status());
        assertHeaders(up);
        Raw missing = Raw.send(health, "GET /nothing-here HTTP/1.1");
        assertEquals(404, missing.status());
        assertHeaders(missing);
        Raw refused = Raw.send(health, "GET /q/health HTTP/1.1", "Host: example.org");
        assertEquals(403, refused.status());
        assertHeaders(refused);
    }

    @Test
    void no_browser_keeps_a_page_of_the_desk() {
        assertEquals("no-store", Raw.send(site, "GET /desk/sign-in HTTP/1.1").header("Cache-Control"));
    }

    @Test
    void an_unencrypted_site_does_not_demand_encryption() {
        assertNull(Raw.send(site, "GET / HTTP/1.1").header("Strict-Transport-Security"));
    }

    private static void assertHeaders(Raw answer) {
        Map<String, List<String>> policy = Arrays.stream(String.valueOf(answer.header("Content-Security-Policy")).split(";\\s*"))
                .collect(Collectors.toMap(each -> each.split(" ")[0], each -> List.of(each.split(" ")).subList(1, each.split(" ").length)));
        assertEquals(List.of("'none'"), policy.get("default-src"), answer.head());
        assertEquals(List.of("'self'"), policy.get("style-src"));
        assertEquals(List.of("'self'"), policy.get("script-src"));
        assertEquals(List.of("'none'"), policy.get("base-uri"));
        assertEquals(List.of("'none'"), policy.get("frame-ancestors"));
        assertEquals(List.of("'self'"), policy.get("form-action"));
        assertFalse(answer.header("Content-Security-Policy").contains("unsafe"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals("strict-origin-when-cross-origin", answer.header("Referrer-Policy"));
        assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"));
        assertTrue(answer.header("Permissions-Policy").contains("camera=()"));
    }
}
