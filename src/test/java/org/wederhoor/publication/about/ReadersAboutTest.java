package org.wederhoor.publication.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.web.Site;

@QuarkusTest
class ReadersAboutTest {

    @TempDir
    Path folder;

    @Inject
    Site site;

    @Test
    void it_tells_the_policies_in_both_languages_and_every_footer_leads_there() {
        Document page = Desk.signedOut().page("/about");
        assertTrue(page.text().contains("Anonymous sources alone are never enough to confirm a claim."));
        assertEquals(List.of("/methodology", "/about/figures", "/corrections"), page.select("main a").eachAttr("href"));
        assertEquals(OtherLanguage.PREFIX + "/about",
                Desk.signedOut().page(OtherLanguage.PREFIX + "/methodology").select("footer a[href$=about]").attr("href"));
        assertEquals(OtherLanguage.words(AboutMessages.class).title("Wederhoor"), Desk.signedOut().page(OtherLanguage.PREFIX + "/about").select("h1").text());
    }

    @Test
    void a_contact_leads_where_it_can_and_nowhere_else() {
        assertEquals("mailto:desk@example.org", ReadersAbout.link("desk@example.org"));
        assertEquals("https://example.org/contact", ReadersAbout.link("https://example.org/contact"));
        for (String words : List.of("call us", "javascript:alert(1)", "desk@example.org?subject=x", "a@b@c")) {
            assertNull(ReadersAbout.link(words), words);
        }
    }

    @Test
    void the_newsrooms_own_words_are_read_in_each_language() throws IOException {
        Path text = Files.writeString(folder.resolve("other.md"), "Wij zijn **wij**.");
        Imprint imprint = new Imprint(config(Map.of(OtherLanguage.TAG, text)), site);
        assertEquals("Wij zijn **wij**.", imprint.in(OtherLanguage.LOCALE));
        assertNull(imprint.in(Locale.ENGLISH));
    }

    @Test
    void a_file_that_cannot_be_shown_stops_the_app_from_starting() throws IOException {
        Path large = Files.writeString(folder.resolve("large.md"), "x".repeat(50_000));
        for (Map<String, Path> wrong : List.of(Map.of(OtherLanguage.TAG, folder.resolve("none.md")), Map.of(OtherLanguage.TAG, large),
                Map.of("xx", large))) {
            String message = assertThrows(IllegalStateException.class, () -> new Imprint(config(wrong), site)).getMessage();
            assertFalse(message.isBlank());
        }
    }

    private static AboutConfig config(Map<String, Path> files) {
        return new AboutConfig() {
            @Override
            public Optional<String> contact() {
                return Optional.empty();
            }

            @Override
            public Optional<String> security() {
                return Optional.empty();
            }

            @Override
            public Map<String, Path> imprint() {
                return files;
            }
        };
    }
}
