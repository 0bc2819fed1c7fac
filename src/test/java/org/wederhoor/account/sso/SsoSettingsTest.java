package org.wederhoor.account.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Role;

class SsoSettingsTest {

    @Test
    void without_an_issuer_there_is_no_single_sign_on() {
        assertTrue(SsoSettings.of(SsoBrowser.config(Map.of("client-id", "x"))).isEmpty());
        assertTrue(SsoSettings.of(SsoBrowser.config(Map.of("issuer", " "))).isEmpty());
    }

    @Test
    void an_issuer_and_a_client_are_enough() {
        SsoSettings settings = with();
        assertEquals(List.of(), settings.problems());
        assertEquals(List.of("openid", "profile", "email"), settings.scopes());
        assertEquals("false true", settings.makes() + " " + settings.byEmail());
    }

    @ParameterizedTest
    @CsvSource({"client-id,'',client-id", "scopes,profile,scopes", "accounts,all,accounts", "link,name,link", "accounts,made-at-first-sign-in,roles.claim",
        "roles.claim,groups,roles.claim", "roles.chief,bosses,roles.claim", "roles.otherwise,chief,roles.otherwise", "issuer,ftp://x,issuer"})
    void what_is_wrong_is_said_by_the_name_of_its_setting(String name, String value, String said) {
        List<String> problems = with(name, value).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("wederhoor.sso." + said), problems.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://provider.example", "http://localhost.example", "https:provider", "nonsense", "https://x?y", "https://x#y", "https://a b",
        "https://user@provider.example"})
    void an_issuer_is_asked_by_tls_or_on_this_machine(String issuer) {
        assertEquals(1, with("issuer", issuer).problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://provider.example/realms/news", "http://localhost:8180/realms/news", "http://127.0.0.1:1", "http://[::1]:1"})
    void and_may_be_asked_there(String issuer) {
        assertTrue(ProviderCalls.isAllowed(URI.create(issuer)));
        assertEquals(List.of(), with("issuer", issuer).problems());
    }

    @Test
    void the_highest_role_that_the_claim_gives_counts() {
        SsoSettings.RoleRules rules = with("roles.claim", "resource_access.desk.roles", "roles.checker", "a", "roles.editor", "b,bb", "roles.chief", "c")
                .roles();
        assertEquals(Optional.of(Role.CHIEF), rules.of(nested(List.of("a", "c", "x"))));
        assertEquals(Optional.of(Role.EDITOR), rules.of(nested("bb")));
        assertEquals(Optional.empty(), rules.of(nested(List.of("x", 1))));
        assertEquals(Optional.empty(), rules.of(Map.of("resource_access", "c")));
        assertEquals(Optional.empty(), rules.of(Map.of()));
        assertEquals(Optional.of(Role.CHECKER), rules.of(Map.of("resource_access.desk.roles", List.of("a"))));
        assertEquals(Optional.of(Role.CHECKER), with("roles.otherwise", "checker").roles().of(Map.of()));
    }

    private static Map<String, Object> nested(Object roles) {
        return Map.of("resource_access", Map.of("desk", Map.of("roles", roles)));
    }

    private static SsoSettings with(String... namesAndValues) {
        Map<String, String> settings = new HashMap<>(Map.of("issuer", "https://provider.example", "client-id", "desk"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            settings.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        settings.values().removeIf(String::isEmpty);
        return SsoSettings.of(SsoBrowser.config(settings)).orElseThrow();
    }
}
