package org.wederhoor.checked;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;

/** A printed page says on every sheet what it is a print of, and where that stands. */
@QuarkusTest
class PrintedPagesTest {

    private static final String SITE = "http://localhost:8080";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void every_sheet_of_a_verdict_has_its_edition_its_address_and_its_number() throws IOException {
        Published published = new Published("It is so");
        published.changed("The mark is another.");
        for (String prefix : OtherLanguage.prefixes()) {
            for (String path : List.of(published.path(), published.path() + "/editions/2")) {
                assertOnEverySheet(prefix + path, Desk.signedOut().page(prefix + path).selectFirst("html").attr("data-edition"),
                        SITE + prefix + published.path() + "/editions/2");
            }
            assertOnEverySheet(prefix + published.path() + "/editions/1", "1", SITE + prefix + published.path() + "/editions/1");
        }
    }

    @Test
    void so_has_every_sheet_of_the_other_pages_that_are_read() throws IOException {
        Published published = new Published("It is so");
        String source = Desk.signedOut().page(published.path()).selectFirst("#sources ~ ul a[href^=/sources/]").attr("href");
        for (String path : List.of(published.dossierPath(), published.partyPath(), source, "/corrections", "/methodology")) {
            assertOnEverySheet(path, "Wederhoor", SITE + path);
        }
    }

    private static void assertOnEverySheet(String path, String... words) throws IOException {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(Desk.origin() + path);
            try (PDDocument print = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
                for (int sheet = 1; sheet <= print.getNumberOfPages(); sheet++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(sheet);
                    stripper.setEndPage(sheet);
                    String foot = stripper.getText(print).replaceAll("\\s+", "");
                    for (String each : words) {
                        assertTrue(foot.contains(each.replaceAll("\\s+", "")), path + ", sheet " + sheet + " without " + each + ": " + foot);
                    }
                    assertTrue(foot.contains(sheet + "/" + print.getNumberOfPages()), path + ", sheet " + sheet + ": " + foot);
                }
            }
        }
    }
}
