package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;

import jakarta.ws.rs.core.NewCookie;

import io.vertx.core.MultiMap;

import org.junit.jupiter.api.Test;

import org.wederhoor.web.Site;

/** What a site demands of browsers whose address is encrypted. */
class EncryptedSiteTest {

    private final Site encrypted = at("https://factcheck.example.org");

    @Test
    void it_demands_encryption_for_a_year_of_every_host_below() {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap();
        new SecurityHeaders(encrypted).complete(answer);
        assertEquals("max-age=31536000; includeSubDomains", answer.get("Strict-Transport-Security"));
    }

    @Test
    void its_cookie_is_of_this_host_and_of_encrypted_answers_alone() {
        NewCookie cookie = new SessionCookie(encrypted).holding("a token", Duration.ofDays(1));
        assertTrue(cookie.getName().startsWith("__Host-"), cookie.getName());
        assertTrue(cookie.isSecure() && cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals(NewCookie.SameSite.LAX, cookie.getSameSite());
    }

    private static Site at(String address) {
        InvocationHandler says = (site, method, values) -> method.isDefault() ? InvocationHandler.invokeDefault(site, method, values) : URI.create(address);
        return (Site) Proxy.newProxyInstance(Site.class.getClassLoader(), new Class<?>[] {Site.class}, says);
    }
}
