package org.wederhoor.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.ProofFile;
import org.wederhoor.proof.StampedCheckpoint;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** A reader takes the proof of a page along and has it checked in the browser. */
@QuarkusTest
class VerifyJourneyTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @TempDir
    Path folder;

    @Test
    void a_proof_is_checked_in_the_readers_own_browser() throws IOException, NotProven {
        Edition edition = Given.published(Given.claim(Given.checker()), Given.checker(), Given.editor());
        String path = "/claims/" + edition.read().claimSlug() + "/editions/1";
        Page page = chromium.browser().newPage();
        page.setDefaultTimeout(10_000);
        page.navigate(Desk.origin() + path);
        page.getByText("Check this page").click();
        page.waitForCondition(() -> {
            boolean signed = page.getByText("Download the proof").count() == 1;
            if (!signed) {
                page.reload();
            }
            return signed;
        });
        Path proof = folder.resolve("page.tlog-proof");
        page.waitForDownload(() -> page.getByText("Download the proof").click()).saveAs(proof);
        page.navigate(Desk.origin() + "/log/verify");
        check(page, proof);
        assertThat(page.locator("#finding")).hasText(Pattern.compile("^Proven, entry and content"));
        assertThat(page.locator("#said")).containsText(edition.claim.id.toString());
        assertThat(page.locator("#content")).containsText(edition.read().said().claim().sentence());
        String written = Files.readString(proof);
        ProofFile its = ProofFile.parse(Files.readAllBytes(proof));
        StampedCheckpoint stamp = new StampedCheckpoint(its.checkpoint().written(), new byte[] {1}, its.path());
        check(page, Files.writeString(folder.resolve("stamped.tlog-proof"), new ProofFile(its.entry(), its.salt(), its.content(), null, stamp,
                its.handovers(), its.index(), its.path(), its.checkpoint()).written()));
        assertThat(page.locator("#stamp")).containsText("It is not checked here");
        assertThat(page.locator("#finding")).hasText(Pattern.compile("^Proven, entry and content"));
        Path cut = Files.writeString(folder.resolve("cut.tlog-proof"), written.substring(0, written.length() / 2));
        check(page, cut);
        assertThat(page.locator("#finding")).hasText("This is no proof, or it is cut off or damaged.");
        assertThat(page.locator("#said")).isHidden();
        assertThat(page.locator("#stamp")).isHidden();
        page.getByLabel("Verifier key").fill("example.org+00000000+" + "AQ".repeat(22));
        check(page, proof);
        assertThat(page.locator("#finding")).hasText(Pattern.compile("^Not proven: the checkpoint is not signed"));
        page.close();
    }

    private static void check(Page page, Path file) {
        page.getByLabel("File of proof").setInputFiles(file);
        page.locator("#verify button").click();
    }
}
