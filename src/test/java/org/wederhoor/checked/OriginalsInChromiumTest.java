package org.wederhoor.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.source.text.TextFragments;
import org.wederhoor.support.Chromium;

/** The way from a quotation to the original, gone by a real Chromium on a page as it is read into the archive. */
class OriginalsInChromiumTest {

    private static final String PAGE = """
            <!doctype html><html lang=nl><meta charset=utf-8><title>Zendmast</title><style>main > * { margin-block: 1500px }</style>
            <main><article><h1>Zendmast niet lek, zegt provider</h1>
            <p id=a>KPN’s woordvoerder zei dinsdag: “Geen commentaar.” Ook de <em>AIVD</em> geeft geen&nbsp;commentaar, en T-Mobile zweeg lang.</p>
            <p id=b>De provider Noordnet ontkent de beschul&shy;digingen, en zegt dat het café-netwerk, met R&amp;D, 1.500 klanten had in mei 2019.</p>
            <p id=c>KPN, beide partijen, en Vodafone/Ziggo zeggen dat niemand iets wist van de zaak; het bedrag was 12<sup>3</sup> miljoen.</p>
            <p id=d>De directie zei tegen de krant: “Geen commentaar.” Daarna bleef het stil, zegt de redactie die er lang naar vroeg.</p>
            <p id=e>Volgens de toezichthouder is het “niet waar” dat er een achterdeur was, want daar is nooit iets van gebleken.</p>
            <p id=f>Een regel van het gedicht<br>en nog een regel daarna die ook geciteerd wordt door de krant van vandaag.</p>
            <ol start=4><li id=g>Noordnet tekent met de leverancier een contract dat tot en met het jaar 2030 loopt en dan eindigt.</li></ol>
            <p id=h>De minister wil er niets over kwijt en verwijst naar de brief die zij vorige week aan de Tweede Kamer zond.</p>
            <p id=i>קרא עוד: החברה מכחישה את הדברים. لا تعليق من الوزارة. Ζωή Παππά λέει όχι.</p>
            <p id=j>สวัสดีชาวโลก และสวัสดี ผู้สื่อข่าว。嘘です。本当ではない。 Révolté zegt het.</p>
            <p>Hier eindigt het bericht van de redactie, met dank aan allen die hebben geholpen om het zo goed te maken.</p></article></main>
            """;
    /** The same with an element in place of a pair of quotation marks. */
    private static final String PAGE_WITH_ELEMENT = PAGE.replace("“niet waar”", "<q>niet waar</q>");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = (exchange.getRequestURI().getPath().equals("/q") ? PAGE_WITH_ELEMENT : PAGE).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Geen commentaar | 0 | a", "geen\u00A0commentaar | 0 | a", "T-Mobile zweeg | 0 | a", "KPN’s | 0 | a", "AIVD geeft geen | 0 | a",
            "Noordnet ontkent | 0 | b", "1.500 klanten | 0 | b", "500 klanten | 0 | b", "café-netwerk, met R&D | 0 | b",
            "zegt dat het café-netwerk, met R&D, 1.500 klanten had in mei 2019 | 0 | b",
            "KPN | 1 | c", "Ziggo | 0 | c", "en Vodafone/Ziggo zeggen dat niemand iets wist van de zaak | 0 | c",
            "Geen commentaar | 1 | d", "Daarna bleef het stil | 0 | d",
            "Noordnet tekent | 0 | g", "een contract dat tot en met het jaar 2030 loopt en dan eindigt | 0 | g",
            "De minister wil er niets over kwijt | 0 | h", "החברה מכחישה את הדברים | 0 | i", "لا تعليق | 0 | i", "Ζωή Παππά | 0 | i",
            "สวัสดี | 0 | j", "สวัสดี | 1 | j", "ผู้สื่อข่าว | 0 | j", "嘘です | 0 | j", "です。本当 | 0 | j", "Re\u0301volte\u0301 zegt | 0 | j"
    })
    void it_leads_to_the_words_that_were_quoted(String words, int nth, String paragraph) {
        assertLeadsTo(words, nth, paragraph);
    }

    @Test
    void round_quotation_marks_that_the_page_has_as_an_element() {
        PlacedText text = text(PAGE_WITH_ELEMENT);
        String words = between(text.text(), "Volgens de toezichthouder", "een achterdeur was");
        String directive = new TextFragments(text, false).directive(Quotations.places(text, words).get(0)).orElseThrow();
        assertTrue(shown("/q", directive, "e") > 0, directive);
    }

    @Test
    void across_lines_elements_and_signs_that_the_page_has_otherwise() {
        String text = text(PAGE).text();
        assertLeadsTo(between(text, "ontkent de", "en zegt dat het"), 0, "b");
        assertLeadsTo(between(text, "zeggen dat niemand", "miljoen"), 0, "c");
        assertLeadsTo(between(text, "Volgens de toezichthouder", "een achterdeur was"), 0, "e");
        assertLeadsTo(between(text, "van het gedicht", "nog een regel"), 0, "f");
        assertLeadsTo(between(text, "Daarna bleef het", "toezichthouder is het"), 0, "d");
    }

    /** What the browser is asked for is asked for in vain where it is not there; so this is what a wrong directive looks like. */
    @Test
    void without_a_match_it_stays_at_the_top() {
        assertEquals(0, shown("/", "text=ommentaar", "a"));
        assertEquals(0, shown("/", "text=KPN%20zegt%20niets", "a"));
        assertTrue(shown("/", "text=Geen%20commentaar", "a") > 0);
    }

    private static void assertLeadsTo(String words, int nth, String paragraph) {
        PlacedText text = text(PAGE);
        String directive = new TextFragments(text, true).directive(Quotations.places(text, words).get(nth)).orElseThrow();
        assertTrue(shown("/", directive, paragraph) > 0, directive);
    }

    /** How far a browser has scrolled that shows the paragraph; 0 when it shows another. */
    private static int shown(String path, String directive, String paragraph) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(TextFragments.at("http://127.0.0.1:" + server.getAddress().getPort() + path, directive));
            Object scrolled = page.evaluate("""
                    async id => {
                      for (let frames = 0; frames < 60 && scrollY === 0; frames++) await new Promise(requestAnimationFrame);
                      const box = document.getElementById(id).getBoundingClientRect();
                      return box.top < innerHeight && box.bottom > 0 && !location.hash.includes(':~:') ? Math.round(scrollY) : 0;
                    }""", paragraph);
            return ((Number) scrolled).intValue();
        }
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to, text.indexOf(from)) + to.length());
    }

    private static PlacedText text(String page) {
        return new PlacedText(DocumentReader.read(page.getBytes(StandardCharsets.UTF_8), "page.html", null).text());
    }
}
