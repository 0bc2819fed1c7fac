package org.wederhoor.publication.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.web.Site;

@QuarkusTest
class SecurityTxtTest {

    @Inject
    Site site;

    @Test
    void without_an_address_there_is_none() {
        assertEquals(404, Desk.signedOut().get("/.well-known/security.txt").statusCode());
    }

    @Test
    void it_says_where_to_write_and_for_less_than_a_year() {
        List<String> lines = text("desk@example.org", null).lines().toList();
        assertEquals("Contact: mailto:desk@example.org", lines.get(0));
        Instant expires = Instant.parse(lines.get(1).substring("Expires: ".length()));
        assertTrue(expires.isAfter(Instant.now().plus(Duration.ofDays(100))) && expires.isBefore(Instant.now().plus(Duration.ofDays(360))));
        assertEquals(List.of("Preferred-Languages: en, nl, de", "Canonical: " + site.url() + "/.well-known/security.txt"), lines.subList(2, 4));
    }

    @Test
    void an_address_of_its_own_goes_before_the_newsrooms_and_neither_may_be_what_the_standard_refuses() {
        assertEquals("Contact: https://example.org/holes", text("desk@example.org", "https://example.org/holes").lines().findFirst().orElseThrow());
        for (String refused : List.of("http://example.org/holes", "call us", "javascript:alert(1)")) {
            assertEquals(Optional.empty(), SecurityTxt.contact(config(refused, null)), refused);
            assertEquals(Optional.empty(), SecurityTxt.contact(config("desk@example.org", refused)), refused);
        }
    }

    private String text(String contact, String security) {
        SecurityTxt resource = new SecurityTxt();
        resource.config = config(contact, security);
        resource.site = site;
        return resource.text();
    }

    private static AboutConfig config(String contact, String security) {
        return new AboutConfig() {
            @Override
            public Optional<String> contact() {
                return Optional.ofNullable(contact);
            }

            @Override
            public Optional<String> security() {
                return Optional.ofNullable(security);
            }

            @Override
            public Map<String, Path> imprint() {
                return Map.of();
            }
        };
    }
}
