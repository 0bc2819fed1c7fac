package org.wederhoor.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import nu.validator.client.EmbeddedValidator;
import nu.validator.json.Serializer;
import nu.validator.messages.JsonMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import org.wederhoor.support.Desk;
import org.wederhoor.support.FormPages;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Walk;

/** Every page is held to the HTML standard by the Nu HTML checker. */
@QuarkusTest
class HtmlTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SimpleDocumentValidator CHECKER = checker();

    @Test
    void the_checker_finds_what_is_wrong() throws Exception {
        assertFalse(errorsIn("<!doctype html><html lang=en><title>A</title><p><blink>B</blink></html>".getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertEquals(List.of(), errorsIn("<!doctype html><html lang=en><title>A</title><p>B</html>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readers_pages_have_no_error() throws Exception {
        List<Walk.Visited> pages = Walk.from(Desk.signedOut(), 3, "/", OtherLanguage.PREFIX + "/", "/about", "/search?q=huawei", "/search?q=Huawai",
                "/search?q=xyzzy", "/desk/sign-in", "/claims/nothing-here");
        assertTrue(pages.size() > 30, pages.toString());
        assertEquals(List.of(), errorsIn(pages));
    }

    @Test
    void pages_of_the_desk_have_no_error() throws Exception {
        List<Walk.Visited> pages = Walk.from(Desk.as("chief"), 3, "/desk", OtherLanguage.PREFIX + "/desk", "/desk/search?q=huawei",
                "/desk/go?q=huawei").stream()
                .filter(each -> each.path().matches("(" + OtherLanguage.PREFIX + ")?/desk.*")).toList();
        assertTrue(pages.size() > 40, pages.toString());
        assertEquals(List.of(), errorsIn(pages));
    }

    @Test
    void pages_with_contacts_have_no_error() throws Exception {
        for (String path : ContactPages.paths()) {
            assertEquals(List.of(), errorsIn(Desk.as("chief").get(path).asByteArray()), path);
        }
    }

    @Test
    void every_page_of_the_desk_with_something_on_it_has_no_error_in_any_language() throws Exception {
        FormPages forms = new FormPages();
        List<Walk.Visited> pages = new ArrayList<>();
        for (String path : Stream.concat(forms.all().stream(), ContactPages.paths().stream().filter(path -> path.startsWith("/desk"))).toList()) {
            for (String prefix : OtherLanguage.prefixes()) {
                Response answer = forms.desk().get(prefix + path);
                assertEquals(200, answer.statusCode(), path);
                pages.add(new Walk.Visited(prefix + path, answer.asByteArray()));
            }
        }
        assertEquals(List.of(), errorsIn(pages));
    }

    @Test
    void a_form_that_was_refused_has_no_error() throws Exception {
        Desk desk = Desk.as("chief");
        for (String form : List.of("/desk/dossiers", "/desk/parties", "/desk/accounts")) {
            Response refused = desk.post(form, "title", "", "name", "");
            assertTrue(refused.statusCode() >= 400, form + " " + refused.statusCode());
            assertEquals(List.of(), errorsIn(refused.asByteArray()), form);
        }
    }

    private static List<String> errorsIn(List<Walk.Visited> pages) throws Exception {
        // one example of each
        Map<String, String> all = new LinkedHashMap<>();
        for (Walk.Visited page : pages) {
            errorsIn(page.bytes()).forEach(error -> all.putIfAbsent(error.replaceFirst("(?s) — .*", ""), page.path() + ": " + error));
        }
        return List.copyOf(all.values());
    }

    private static List<String> errorsIn(byte[] page) throws Exception {
        JsonNode messages = JSON.readTree(checked(page)).get("messages");
        return StreamSupport.stream(messages.spliterator(), false).filter(message -> message.get("type").asText().equals("error"))
                .map(message -> message.get("message").asText() + " — " + message.path("extract").asText()).toList();
    }

    private static byte[] checked(byte[] page) throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        SourceCode source = CHECKER.getSourceCode();
        MessageEmitterAdapter messages = new MessageEmitterAdapter(null, source, true, new ImageCollector(source), 0, true,
                new JsonMessageEmitter(new Serializer(json), null, false, ""));
        messages.setHtml(true);
        messages.start(null);
        CHECKER.setUpValidatorAndParsers(messages, false, false);
        CHECKER.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        messages.end("", "", "");
        return json.toByteArray();
    }

    /** The library's own front reads the schemas anew for each page, which takes longer than the page does. */
    private static SimpleDocumentValidator checker() {
        // which language a text is in is nothing to guess from a few words
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        try {
            checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return checker;
    }
}
