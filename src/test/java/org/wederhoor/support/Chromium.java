package org.wederhoor.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser that journeys are made in: the Chromium, Chrome or Edge of this machine, else Playwright's own download. A test class
 * registers one, which runs as long as the class's tests do.
 */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
            "microsoft-edge", "microsoft-edge-stable", "msedge.exe", "chrome.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final String INSTALL = "No browser for the journeys: install Chromium, Chrome or Edge"
            + " (Debian, Ubuntu: apt-get install chromium), or let Playwright download its own. The download failed: ";

    private Playwright playwright;
    private Browser browser;

    /** Starts the browser; where there is none the test is skipped with a line on what to install, and under CI it fails. */
    @Override
    public void beforeAll(ExtensionContext tests) {
        Optional<Path> installed = installed();
        try {
            // without the variable Playwright downloads its own browsers, which is what is wanted only where there is none
            Map<String, String> environment = installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu",
                    "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync"));
            installed.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            // Playwright's own exception, or a bare one when its download failed
            String why = INSTALL + e.getMessage();
            if (System.getenv("CI") != null) {
                Assertions.fail(why, e);
            }
            System.err.println(why);
            Assumptions.abort(why);
        }
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (browser != null) {
            browser.close();
            playwright.close();
        }
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
    }
}
